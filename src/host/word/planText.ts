import type { ReplaceText } from "../../grid/Edit";
import { hasSection } from "../docx/changedParagraph";
import { lostWith } from "../docx/removedContent";
import { refusals } from "../docx/strings";
import type { WordParagraph } from "../openxml/word/WordDocument";
import type { XmlElement } from "../openxml/xml";
import { textChanges } from "../textChanges";
import {
  applied,
  changedLines,
  statesOf,
  type LineChange,
} from "./changedLines";
import { directFont, isRich, type DirectFont } from "./paragraphLook";
import { soughtWords, type SoughtWords } from "./soughtWords";
import { wordRefusals } from "./strings";
import { textAsWritten } from "./textTargets";

/** How the paragraphs of one cell, or one paragraph of the body, get their new text. */
export interface TextPlan {
  readonly steps: readonly TextStep[];
  /** Each text that the cell has on the way, the old and the new one among them. */
  readonly states: readonly string[];
}

export type TextStep =
  | (Exclude<LineChange, { kind: "set" }> & { readonly font: DirectFont })
  | {
      readonly kind: "set-whole";
      readonly line: number;
      readonly text: string;
      readonly font: DirectFont;
    }
  /** Only the words that differ, where the rest of the paragraph must stay as it is. */
  | {
      readonly kind: "set-words";
      readonly line: number;
      readonly words: readonly SoughtWords[];
      readonly text: string;
    };

/** Plans the replacements of one text; a string says why they cannot be made without harm. */
export function planText(
  paragraphs: readonly WordParagraph[],
  edits: readonly ReplaceText[],
  inCell: boolean,
): TextPlan | string {
  const changes = [...edits]
    .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
    .flatMap(({ at, text }) =>
      textChanges(at.start, at.quote, textAsWritten(text)),
    );
  const lines = paragraphs.map(({ text }) => text);
  const found = changedLines(lines, changes);
  const steps: TextStep[] = [];
  if (!inCell && found.some(({ kind }) => kind !== "set"))
    return wordRefusals.newParagraph;
  for (const change of found) {
    const paragraph = paragraphs[change.line];
    if (!paragraph) return wordRefusals.moved;
    const obstacle = obstacleIn(paragraph, change.kind);
    if (obstacle) return obstacle;
    const font = directFont(paragraph);
    if (change.kind !== "set") steps.push({ ...change, font });
    else if (!isRich(paragraph)) {
      const { line, text } = change;
      steps.push({ kind: "set-whole", line, text, font });
    } else {
      const words = soughtWords(lines, change.line, change.changes);
      if (!words) return wordRefusals.richText;
      const { line, text } = change;
      steps.push({ kind: "set-words", line, text, words });
    }
  }
  return {
    steps,
    states: statesOf(
      lines,
      found.flatMap((one) => oneByOne(one, lines)),
    ),
  };
}

/** A change of a line as the changes of single words that it may be carried out in. */
function oneByOne(
  change: LineChange,
  lines: readonly string[],
): readonly LineChange[] {
  if (change.kind !== "set") return [change];
  const before = lines[change.line] ?? "";
  return change.changes.map((_, nth) => {
    const changes = change.changes.slice(0, nth + 1);
    return { ...change, changes, text: applied(before, changes) ?? "" };
  });
}

function obstacleIn(
  { locked, pieces, elements }: WordParagraph,
  kind: LineChange["kind"],
): string | null {
  const [element] = elements;
  if (elements.length > 1) return wordRefusals.review;
  if (kind === "insert") return locked && refusals[locked];
  const lock = locked ?? pieces.find((piece) => piece.locked)?.locked;
  if (lock) return refusals[lock];
  if (holds(element, "w:sdt")) return wordRefusals.control;
  if (holds(element, "w:del") || holds(element, "w:moveFrom"))
    return wordRefusals.review;
  if (kind !== "remove") return null;
  const lost = lostWith(element);
  if (lost) return refusals[lost];
  return hasSection(element) ? refusals["section-break"] : null;
}

/** Whether an element of this name stands in the paragraph's text. */
const holds = (element: XmlElement, name: string): boolean =>
  element.children.some(
    (node) =>
      node.kind === "element" &&
      node.name !== "w:pPr" &&
      (node.name === name || holds(node, name)),
  );
