import type { Anchor } from "../../grid/Anchor";

/** A row of the document, as a click tells it. */
export interface RowPlace {
  readonly table: number;
  readonly row: number;
}

/** The row that was clicked, if any. */
export function placeOf(target: EventTarget | undefined): RowPlace | null {
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
export function elementAt(picture: ParentNode, at: Anchor): HTMLElement | null {
  if (at.kind === "paragraph")
    return picture.querySelector(`[data-paragraph="${at.paragraph}"]`);
  const line = rowElement(picture, at.table, at.row);
  return line && cellElement(line, at.column);
}

/** A table of the picture by its place in the grid. */
export const tableElement = (
  picture: ParentNode,
  table: number,
): HTMLTableElement | null =>
  picture.querySelector(`table[data-table="${table}"]`);

/** Looks where the row would be if all rows are drawn, before it looks everywhere. */
export function rowElement(
  picture: ParentNode,
  table: number,
  row: number,
): HTMLTableRowElement | null {
  const lines = tableElement(picture, table)?.rows;
  const isIt = (line: HTMLTableRowElement | undefined) =>
    line?.dataset["row"] === String(row);
  const likely = lines?.[row];
  if (likely && isIt(likely)) return likely;
  return [...(lines ?? [])].find(isIt) ?? null;
}

/** The same for many rows, while the picture is changed: drawn rows of a table by their places in the grid, null for one that is not drawn. */
export function rowFinder(
  picture: ParentNode,
  table: number,
): (row: { readonly index: number }) => HTMLTableRowElement | null {
  const lines = [...(tableElement(picture, table)?.rows ?? [])];
  const byPlace = new Map(lines.map((line) => [line.dataset["row"], line]));
  return ({ index }) => byPlace.get(String(index)) ?? null;
}

/** The drawn cell of a grid column; null where none is seen there: a cell above may cover it. */
export function cellElement(
  line: HTMLTableRowElement,
  column: number,
): HTMLTableCellElement | null {
  for (const cell of line.cells) {
    const first = Number(cell.dataset["column"]);
    if (column >= first && column < first + cell.colSpan)
      return cell.style.display === "none" ? null : cell;
  }
  return null;
}

/** The words of an anchor as a range of the picture, the whole cell for an empty quote; null where they are not drawn so. */
export function rangeAt(picture: ParentNode, at: Anchor): Range | null {
  const element = elementAt(picture, at);
  if (!element) return null;
  const range = document.createRange();
  range.selectNodeContents(element);
  const words = at.quote.replace(undrawn, "");
  if (words === "") return range;
  const nodes = [...textNodes(element)];
  const drawn = nodes.map(({ data }) => data).join("");
  const start = nearest(drawn, words, at.start);
  if (start < 0) return null;
  const [startNode, startOffset] = edge(nodes, start);
  const [endNode, endOffset] = edge(nodes, start + words.length);
  if (!startNode || !endNode) return null;
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}

/** Ends of lines and tabs are drawn, but not as these letters. */
const undrawn = /[\n\t]/g;

/** The occurrence of `words` nearest to where the cell's text has it. */
function nearest(drawn: string, words: string, expected: number): number {
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

function edge(
  nodes: readonly Text[],
  offset: number,
): readonly [Text | null, number] {
  let left = offset;
  for (const node of nodes) {
    if (left <= node.data.length) return [node, left];
    left -= node.data.length;
  }
  return [null, 0];
}

function* textNodes(element: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    yield node as Text;
}
