import type { XmlElement } from "../xml";
import { attribute, child, textContent } from "../xmlTree";
import { readCellText } from "./cellText";

/** A stretch of a string with one formatting. */
export interface TextRun {
  readonly text: string;
  /** `x:r`, or `x:t` for text without formatting of its own. */
  readonly element: XmlElement;
}

/** The runs of a shared (`x:si`) or inline (`x:is`) string; phonetic hints are none. */
export function textRuns(item: XmlElement): readonly TextRun[] {
  const runs: TextRun[] = [];
  for (const node of item.children) {
    if (node.kind !== "element") continue;
    if (node.name === "x:t") runs.push({ text: readText(node), element: node });
    if (node.name === "x:r") {
      const text = child(node, "x:t");
      runs.push({ text: text ? readText(text) : "", element: node });
    }
  }
  return runs;
}

/** The whole text of a shared or inline string. */
export const itemText = (item: XmlElement): string =>
  textRuns(item)
    .map(({ text }) => text)
    .join("");

const blankEndPattern = /^[ \t\r\n]|[ \t\r\n]$/;

/** Blanks at the ends count only where xml:space says so, as in Excel. */
function readText(element: XmlElement): string {
  const kept = textContent(element);
  return readCellText(
    blankEndPattern.test(kept) && !keepsSpace(element)
      ? trimBlanks(kept)
      : kept,
  );
}

function keepsSpace(element: XmlElement): boolean {
  for (let at: XmlElement | null = element; at; at = at.parent) {
    const space = attribute(at, "xml:space");
    if (space !== null) return space === "preserve";
  }
  return false;
}

function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

const isBlank = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9;
