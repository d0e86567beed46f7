import type { Cell, Grid, Row, Table } from "../../grid/Grid";
import { tablesOf } from "../../grid/Grid";
import { markTable, rowElement } from "./places";

/**
 * Redraws only what differs between two readings of a document; false where the difference is more than changed
 * cells, removed and inserted rows, so that the whole must be drawn anew.
 */
export function patchPicture(
  picture: HTMLElement,
  before: Grid,
  after: Grid,
): boolean {
  const [old, now] = [tablesOf(before), tablesOf(after)];
  if (old.length !== now.length || !sameParagraphs(before, after)) return false;
  return now.every((table, index) => {
    const previous = old[index];
    return previous !== undefined && patchTable(picture, previous, table);
  });
}

function sameParagraphs(before: Grid, after: Grid): boolean {
  const texts = (grid: Grid) =>
    grid.blocks.flatMap((block) =>
      block.kind === "paragraph" ? [block.text] : [],
    );
  const [old, now] = [texts(before), texts(after)];
  return (
    old.length === now.length && old.every((text, index) => text === now[index])
  );
}

function patchTable(
  picture: HTMLElement,
  before: Table,
  after: Table,
): boolean {
  const same = (a: Row | undefined, b: Row | undefined) =>
    a && b && rowText(a) === rowText(b);
  let head = 0;
  while (head < before.rows.length && same(before.rows[head], after.rows[head]))
    head++;
  let tail = 0;
  while (
    tail < Math.min(before.rows.length, after.rows.length) - head &&
    same(before.rows.at(-1 - tail), after.rows.at(-1 - tail))
  )
    tail++;
  const old = before.rows.slice(head, before.rows.length - tail);
  const now = after.rows.slice(head, after.rows.length - tail);
  for (const [index, row] of now.entries()) {
    const previous = old[index];
    if (previous) {
      if (!patchRow(picture, before.index, previous, row)) return false;
    } else if (!insertRow(picture, before.index, row, head + index))
      return false;
  }
  for (const row of old.slice(now.length).reverse())
    rowElement(picture, before.index, row.index)?.remove();
  if (old.length !== now.length) {
    const table = picture.querySelector<HTMLTableElement>(
      `table[data-table="${String(before.index)}"]`,
    );
    if (table) markTable(table, after.index);
  }
  return true;
}

function patchRow(
  picture: HTMLElement,
  table: number,
  before: Row,
  after: Row,
): boolean {
  const line = rowElement(picture, table, before.index);
  const cells = after.cells.filter(({ mergedInto }) => mergedInto === null);
  if (
    !line ||
    line.cells.length !== cells.length ||
    before.cells.length !== after.cells.length
  )
    return false;
  for (const [index, cell] of cells.entries()) {
    const drawn = line.cells[index];
    const old = before.cells.find(({ column }) => column === cell.column);
    if (drawn && old?.text !== cell.text) writeCell(drawn, cell);
  }
  return true;
}

/** A new row looks like the one above it, as the document's own new row does. */
function insertRow(
  picture: HTMLElement,
  table: number,
  row: Row,
  at: number,
): boolean {
  const above = rowElement(picture, table, at - 1);
  const line = above?.cloneNode(true) as HTMLTableRowElement | undefined;
  const cells = row.cells.filter(({ mergedInto }) => mergedInto === null);
  if (!above || line?.cells.length !== cells.length) return false;
  for (const [index, cell] of cells.entries()) {
    const drawn = line.cells[index];
    if (drawn) writeCell(drawn, cell);
  }
  above.after(line);
  const element = line.closest("table");
  if (element) markTable(element, table);
  return true;
}

/** Writes a cell's paragraphs with the look of its first one; text stays text. */
function writeCell(drawn: HTMLTableCellElement, { text }: Cell): void {
  const first = drawn.querySelector("p") ?? document.createElement("p");
  const run = first.querySelector("span") ?? document.createElement("span");
  const paragraphs = text.split("\n").map((line) => {
    const paragraph = first.cloneNode(false) as HTMLElement;
    const words = run.cloneNode(false) as HTMLElement;
    words.textContent = line;
    paragraph.append(words);
    return paragraph;
  });
  drawn.replaceChildren(...paragraphs);
}

const rowText = (row: Row): string =>
  row.cells
    .map(({ column, columnSpan, mergedInto, text }) =>
      [column, columnSpan, mergedInto, text].join("\u0001"),
    )
    .join("\u0002");
