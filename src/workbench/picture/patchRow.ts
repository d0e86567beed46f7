import type { Cell, Row } from "../../grid/Grid";
import { cellElement } from "./places";

/** Writes a row's new texts over its old ones; false where the cells or what is drawn in them is not alike. */
export function patchRow(
  line: HTMLTableRowElement,
  before: Row,
  after: Row,
): boolean {
  if (before.cells.length !== after.cells.length) return false;
  return after.cells.every((cell, place) => {
    const old = before.cells[place];
    if (!old || !sameShape(old, cell)) return false;
    if (old.text === cell.text) return true;
    const drawn = cellElement(line, cell.column);
    if (!drawn || drawn.querySelector("table, svg, img")) return false;
    return writeLines([...drawn.querySelectorAll("p")], old.text, cell.text);
  });
}

const sameShape = (a: Cell, b: Cell): boolean =>
  a.column === b.column &&
  a.columnSpan === b.columnSpan &&
  a.rowSpan === b.rowSpan &&
  a.mergedInto === b.mergedInto;

/** Writes text into drawn paragraphs, one a line, each with the look of its first words; text stays text. */
export function writeLines(
  paragraphs: readonly HTMLElement[],
  before: string,
  after: string,
): boolean {
  const old = before.split("\n");
  const lines = after.split("\n");
  const last = paragraphs.at(-1);
  // A break inside a paragraph is a line too, and then lines and paragraphs do not answer one another.
  if (!last || old.length !== paragraphs.length) return false;
  const fresh = lines.slice(paragraphs.length).map(() => copyOf(last));
  last.after(...fresh);
  for (const paragraph of paragraphs.slice(lines.length)) paragraph.remove();
  const all = [...paragraphs.slice(0, lines.length), ...fresh];
  for (const [place, line] of lines.entries()) {
    const paragraph = all[place];
    if (paragraph && line !== old[place]) write(paragraph, line);
  }
  return true;
}

const copyOf = (paragraph: HTMLElement): HTMLElement => {
  const copy = paragraph.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll("[id]")])
    element.removeAttribute("id");
  return copy;
};

function write(paragraph: HTMLElement, line: string): void {
  const run = paragraph.querySelector("span:not(:empty)");
  const words = (run?.cloneNode(false) ??
    document.createElement("span")) as HTMLElement;
  words.textContent = line;
  paragraph.replaceChildren(words);
}
