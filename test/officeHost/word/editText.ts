import type { Element } from "./Element";
import { ensureChild } from "./Element";
import { atomsOf } from "./paragraphText";
import { isOwnInsertion, type Tracker } from "./Tracker";

/** The characters of a paragraph that a range covers: offsets in its atoms. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SIGN_ELEMENTS: Readonly<Record<string, string>> = {
  "\t": "w:tab",
  "\v": "w:br",
};

/** How characters at this place are formatted: as the one before them, else after them, else as the paragraph's mark. */
export function formatAt(paragraph: Element, offset: number): Element | null {
  const atoms = atomsOf(paragraph);
  const run = (atoms[offset - 1] ?? atoms[offset])?.run;
  const found = run
    ? run.child("w:rPr")
    : (paragraph.child("w:pPr")?.child("w:rPr") ?? null);
  return found && plainFormat(found);
}

/** Without what tells of tracked changes. */
function plainFormat(format: Element): Element {
  const copy = format.clone();
  for (const name of [
    "w:ins",
    "w:del",
    "w:moveFrom",
    "w:moveTo",
    "w:rPrChange",
  ])
    copy.child(name)?.remove();
  return copy;
}

/** Puts text into a paragraph; each `\n` begins a new one. The paragraphs that it stands in now, in order. */
export function insertText(
  paragraph: Element,
  offset: number,
  text: string,
  format: Element | null,
  tracker: Tracker,
): readonly Element[] {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const paragraphs = [paragraph];
  let current = paragraph;
  let at = offset;
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      current = splitParagraph(current, at, tracker);
      paragraphs.push(current);
      at = 0;
    }
    insertLine(current, at, line, format, tracker);
    at += line.length;
  }
  return paragraphs;
}

function insertLine(
  paragraph: Element,
  offset: number,
  line: string,
  format: Element | null,
  tracker: Tracker,
): void {
  if (line === "") return;
  const run = paragraph.make("w:r");
  if (format) run.append(format.clone());
  for (const part of line.split(/([\t\v])/)) {
    const sign = SIGN_ELEMENTS[part];
    if (sign !== undefined) run.append(run.make(sign));
    else if (part !== "")
      run.append(run.make("w:t", { "xml:space": "preserve" }).append(part));
  }
  const made = tracker.isOn ? tracker.mark("ins", run).append(run) : run;
  const { parent, index } = placeAt(paragraph, offset);
  parent.insert(index, made);
}

/** Cuts a paragraph in two; the second, with the formatting of the first, is given. */
function splitParagraph(
  paragraph: Element,
  offset: number,
  tracker: Tracker,
): Element {
  const { parent, index } = placeAt(paragraph, offset);
  const next = paragraph.make("w:p");
  const properties = paragraph.child("w:pPr");
  if (properties) next.append(properties.clone());
  if (parent === paragraph) next.append(...paragraph.children.slice(index));
  paragraph.after(next);
  if (tracker.isOn) markParagraph(paragraph, "ins", tracker);
  return next;
}

/** Says that the paragraph's mark is inserted or deleted. */
export function markParagraph(
  paragraph: Element,
  kind: "ins" | "del",
  tracker: Tracker,
): void {
  const properties = ensureChild(paragraph, "w:pPr");
  const mark = properties.child("w:rPr") ?? properties.make("w:rPr");
  if (!mark.parent) {
    const last = properties.children.findIndex(
      (node) =>
        typeof node !== "string" &&
        (node.name === "w:sectPr" || node.name === "w:pPrChange"),
    );
    properties.insert(last < 0 ? properties.children.length : last, mark);
  }
  if (!mark.child(`w:${kind}`)) mark.insert(0, tracker.mark(kind, mark));
}

/** Where in the tree the place before the character lies, runs and tracked changes cut there. */
function placeAt(
  paragraph: Element,
  offset: number,
): { parent: Element; index: number } {
  const atoms = atomsOf(paragraph);
  const atom = atoms[offset];
  if (!atom) {
    const last = atoms.at(-1);
    if (!last) return { parent: paragraph, index: paragraph.children.length };
    const top = topOf(last.run, paragraph);
    return { parent: paragraph, index: top.index + 1 };
  }
  cutRun(atom.run, atom.element, atom.offset);
  const run = atomsOf(paragraph)[offset]?.run ?? atom.run;
  const top = topOf(run, paragraph);
  if (top !== run) cutWrapper(top, run);
  return { parent: paragraph, index: topOf(run, paragraph).index };
}

function topOf(element: Element, paragraph: Element): Element {
  let top = element;
  while (top.parent && top.parent !== paragraph) top = top.parent;
  return top;
}

/** Cuts `wrapper` so that `run` begins a wrapper of its own. */
function cutWrapper(wrapper: Element, run: Element): void {
  let inner = run;
  while (inner !== wrapper && inner.parent) {
    const outer = inner.parent;
    const { index } = inner;
    if (index > 0) {
      const first = outer.clone();
      first.children.length = 0;
      first.append(...outer.children.slice(0, index));
      outer.before(first);
    }
    inner = outer;
  }
}

/** Cuts a run before the character at `offset` of its element; what stands before goes into a run before it. */
function cutRun(run: Element, element: Element, offset: number): void {
  const content = run.children.filter(
    (node) => typeof node === "string" || node.name !== "w:rPr",
  );
  const at = content.indexOf(element);
  if (at <= 0 && offset === 0) return;
  const first = run.make("w:r");
  const format = run.child("w:rPr");
  if (format) first.append(format.clone());
  first.append(...content.slice(0, at));
  if (offset > 0) {
    const { text } = element;
    const half = element.clone().set("xml:space", "preserve");
    half.children = [text.slice(0, offset)];
    first.append(half);
    element.children = [text.slice(offset)];
    element.set("xml:space", "preserve");
  }
  run.before(first);
}

/** Takes characters away, or marks them as deleted. */
export function deleteText(
  paragraph: Element,
  { start, end }: Stretch,
  tracker: Tracker,
): void {
  if (start >= end) return;
  placeAt(paragraph, end);
  placeAt(paragraph, start);
  const runs = new Set(
    atomsOf(paragraph)
      .slice(start, end)
      .map(({ run }) => run),
  );
  for (const run of runs) deleteRun(run, tracker);
}

/** Takes away all that stands in a paragraph, what shows no character with it. */
export function emptyParagraph(paragraph: Element, tracker: Tracker): void {
  if (tracker.isOn) {
    deleteText(
      paragraph,
      { start: 0, end: atomsOf(paragraph).length },
      tracker,
    );
    return;
  }
  for (const element of [...paragraph.elements])
    if (element.name !== "w:pPr") element.remove();
}

function deleteRun(run: Element, tracker: Tracker): void {
  const outer = run.parent;
  if (outer?.name === "w:del" || outer?.name === "w:moveFrom") {
    if (!tracker.isOn) removeWithEmpty(run);
    return;
  }
  if (!tracker.isOn || isOwnInsertion(run)) {
    removeWithEmpty(run);
    return;
  }
  const mark = tracker.mark("del", run);
  run.before(mark);
  mark.append(run);
  for (const element of run.elements) {
    if (element.name !== "w:t") continue;
    const deleted = run.make("w:delText", { "xml:space": "preserve" });
    element.before(deleted.append(element.text));
    element.remove();
  }
}

function removeWithEmpty(run: Element): void {
  const outer = run.parent;
  run.remove();
  if (outer && outer.name !== "w:p" && outer.elements.length === 0)
    outer.remove();
}
