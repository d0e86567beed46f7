import type { Element } from "./Element";
import {
  emptyParagraph,
  formatAt,
  insertText,
  markParagraph,
} from "./editText";
import { atomsOf } from "./paragraphText";
import { blocksOf } from "./structure";
import type { Tracker } from "./Tracker";

/** A new paragraph before or after another one, formatted as that one. */
export function insertParagraph(
  beside: Element,
  where: "Before" | "After",
  text: string,
  tracker: Tracker,
): Element {
  const made = beside.make("w:p");
  const properties = beside.child("w:pPr")?.clone();
  if (properties) {
    properties.child("w:sectPr")?.remove();
    for (const name of ["w:ins", "w:del"])
      properties.child("w:rPr")?.child(name)?.remove();
    made.append(properties);
  }
  const format = formatAt(
    beside,
    where === "After" ? atomsOf(beside).length : 0,
  );
  const isLast = where === "After" && blocksAround(beside).at(-1) === beside;
  if (where === "After") beside.after(made);
  else beside.before(made);
  // The last mark of a cell or body cannot be a change: it is the one before that is new.
  if (tracker.isOn) markParagraph(isLast ? beside : made, "ins", tracker);
  insertText(made, 0, text, format, tracker);
  return made;
}

const blocksAround = (paragraph: Element): readonly Element[] =>
  paragraph.parent ? blocksOf(paragraph.parent) : [];

/** Puts text in place of all that a paragraph holds, formatted as its first character. */
export function replaceParagraph(
  paragraph: Element,
  text: string,
  tracker: Tracker,
): readonly Element[] {
  const format = formatAt(paragraph, 0);
  emptyParagraph(paragraph, tracker);
  return insertText(
    paragraph,
    atomsOf(paragraph).length,
    text,
    format,
    tracker,
  );
}

/** Takes a paragraph away with its mark; the last one of its cell or body is only emptied. */
export function deleteParagraph(paragraph: Element, tracker: Tracker): void {
  const blocks = blocksAround(paragraph);
  emptyParagraph(paragraph, tracker);
  const isLast = blocks.at(-1) === paragraph;
  if (tracker.isOn) {
    const marked = isLast ? blocks.at(-2) : paragraph;
    if (marked?.name === "w:p") markParagraph(marked, "del", tracker);
  } else if (!isLast) paragraph.remove();
  else {
    const before = blocks.at(-2);
    if (before?.name === "w:p" && paragraph.closest("w:tc")) paragraph.remove();
  }
}

/**
 * Leaves one empty paragraph of a body or cell, in the document's default style: what `clear()` is reported to do
 * (office-js issue 5221). The paragraph is given.
 */
export function clearContainer(container: Element, tracker: Tracker): Element {
  const blocks = blocksOf(container);
  if (tracker.isOn) {
    for (const block of blocks)
      if (block.name === "w:p") deleteParagraph(block, tracker);
    const first = blocks.find(({ name }) => name === "w:p");
    if (first) return first;
  }
  const made = container.make("w:p");
  const [first] = blocks;
  if (first) first.before(made);
  else container.append(made);
  for (const block of blocks) block.remove();
  return made;
}

/** Puts text in place of all that a body or cell holds, as one paragraph or, at each `\n`, several. */
export function replaceContainer(
  container: Element,
  text: string,
  tracker: Tracker,
): readonly Element[] {
  const blocks = blocksOf(container);
  const kept = blocks.find(({ name }) => name === "w:p");
  if (!kept) return [];
  for (const block of blocks)
    if (block !== kept)
      if (block.name === "w:p") deleteParagraph(block, tracker);
      else block.remove();
  return replaceParagraph(kept, text, tracker);
}
