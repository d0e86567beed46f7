import type { Anchor } from "../../grid/Anchor";

/** A row of the document, as a click tells it. */
export interface RowPlace {
  readonly table: number;
  readonly row: number;
}

/** Marks drawn tables and rows with their positions, so that places are found in both directions. */
export function markTable(element: HTMLTableElement, table: number): void {
  element.dataset["table"] = String(table);
  let row = 0;
  for (const line of element.rows)
    if (line.closest("table") === element) line.dataset["row"] = String(row++);
}

/** The row that was clicked, if any. */
export function placeOf(target: EventTarget | null): RowPlace | null {
  const line =
    target instanceof Element
      ? target.closest<HTMLElement>("tr[data-row]")
      : null;
  const table = line?.closest<HTMLElement>("[data-table]")?.dataset["table"];
  const row = line?.dataset["row"];
  return table === undefined || row === undefined
    ? null
    : { table: Number(table), row: Number(row) };
}

/** The drawn cell or paragraph of an anchor; null where it is not drawn. */
export function elementAt(
  picture: HTMLElement,
  at: Anchor,
): HTMLElement | null {
  if (at.kind === "paragraph") return paragraphs(picture)[at.paragraph] ?? null;
  const line = rowElement(picture, at.table, at.row);
  if (!line) return null;
  let column = 0;
  for (const cell of line.cells) {
    const known = cell.dataset["column"];
    if (known !== undefined) column = Number(known);
    if (at.column >= column && at.column < column + cell.colSpan) return cell;
    column += cell.colSpan;
  }
  return line;
}

export const rowElement = (
  picture: HTMLElement,
  table: number,
  row: number,
): HTMLTableRowElement | null =>
  picture.querySelector(
    `[data-table="${String(table)}"] tr[data-row="${String(row)}"]`,
  );

/** The words of an anchor as a range in the picture; the whole element where they cannot be told apart. */
export function rangeAt(picture: HTMLElement, at: Anchor): Range | null {
  const element = elementAt(picture, at);
  if (!element) return null;
  const range = document.createRange();
  range.selectNodeContents(element);
  const before = at.start;
  if (at.quote === "") return range;
  const letters = [...textNodes(element)];
  const drawn = letters.map(({ data }) => data).join("");
  const start = findNear(drawn, at.quote.replace(/[\n\t]/g, ""), before);
  if (start < 0) return range;
  setEdge(letters, start, (node, offset) => {
    range.setStart(node, offset);
  });
  setEdge(
    letters,
    start + at.quote.replace(/[\n\t]/g, "").length,
    (node, offset) => {
      range.setEnd(node, offset);
    },
  );
  return range;
}

/** The occurrence of `words` nearest to where the cell's text has it; line breaks and tabs are not drawn as text. */
function findNear(drawn: string, words: string, expected: number): number {
  let best = -1;
  for (
    let at = drawn.indexOf(words);
    at >= 0;
    at = drawn.indexOf(words, at + 1)
  ) {
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected))
      best = at;
    if (at > expected) break;
  }
  return best;
}

function setEdge(
  nodes: readonly Text[],
  offset: number,
  set: (node: Text, offset: number) => void,
): void {
  let left = offset;
  for (const node of nodes) {
    if (left <= node.data.length) {
      set(node, left);
      return;
    }
    left -= node.data.length;
  }
}

function* textNodes(element: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    yield node as Text;
}

const paragraphs = (picture: HTMLElement): readonly HTMLElement[] => [
  ...picture.querySelectorAll<HTMLElement>("article > p"),
];
