import {
  type Grid,
  paragraphsOf,
  type Row,
  type Table,
  tablesOf,
} from "../../grid/Grid";
import { markTable } from "./markPicture";
import { patchRow, writeLines } from "./patchRow";
import { rowFinder, tableElement } from "./places";

/**
 * Redraws only what differs between two readings of a document: words of cells and paragraphs, rows removed and
 * inserted. False where that is not enough, or the picture is not tied there: the whole must be drawn anew.
 */
export function patchPicture(
  picture: ParentNode,
  before: Grid,
  after: Grid,
): boolean {
  if (before.blocks.length !== after.blocks.length) return false;
  const isLike = after.blocks.every(
    ({ kind }, place) => kind === before.blocks[place]?.kind,
  );
  if (!isLike || !patchParagraphs(picture, before, after)) return false;
  const old = tablesOf(before);
  return tablesOf(after).every((table, place) => {
    const previous = old[place];
    return previous !== undefined && patchTable(picture, previous, table);
  });
}

function patchParagraphs(
  picture: ParentNode,
  before: Grid,
  after: Grid,
): boolean {
  const old = paragraphsOf(before);
  return paragraphsOf(after).every(({ index, text, label }, place) => {
    const previous = old[place];
    if (previous?.label !== label) return false;
    if (previous.text === text) return true;
    const drawn = picture.querySelector<HTMLElement>(
      `[data-paragraph="${index}"]`,
    );
    return drawn !== null && writeLines([drawn], previous.text, text);
  });
}

function patchTable(picture: ParentNode, before: Table, after: Table): boolean {
  const { head, tail } = alike(before.rows, after.rows);
  const old = before.rows.slice(head, before.rows.length - tail);
  const now = after.rows.slice(head, after.rows.length - tail);
  if (old.length + now.length === 0) return true;
  const drawn = rowFinder(picture, before.index);
  const kept = Math.min(old.length, now.length);
  for (let place = 0; place < kept; place++) {
    const [from, to] = [old[place], now[place]];
    const line = from && drawn(from);
    if (!line || !to || !patchRow(line, from, to)) return false;
  }
  if (old.length === now.length) return true;
  const next = after.rows[after.rows.length - tail];
  if ([...old, ...now, ...(next ? [next] : [])].some(isMerged)) return false;
  const table = tableElement(picture, before.index);
  const above = before.rows[head + kept - 1];
  let line = above && drawn(above);
  if (!table || !above || !line) return false;
  for (const row of old.slice(kept)) {
    const gone = drawn(row);
    if (!gone) return false;
    gone.remove();
  }
  for (const row of now.slice(kept)) {
    const added = line.cloneNode(true) as HTMLTableRowElement;
    line.after(added);
    if (!patchRow(added, now[kept - 1] ?? above, row)) return false;
    line = added;
  }
  markTable(table, after);
  return true;
}

/** How many rows from the top and from the bottom are drawn alike, whatever their numbers. */
function alike(old: readonly Row[], now: readonly Row[]) {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && sameRow(old[head], now[head])) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    sameRow(old[old.length - 1 - tail], now[now.length - 1 - tail])
  )
    tail++;
  return { head, tail };
}

const sameRow = (a: Row | undefined, b: Row | undefined): boolean =>
  a === b ||
  (a?.cells.length === b?.cells.length &&
    a?.hidden === b?.hidden &&
    (a?.cells.every((cell, place) => {
      const other = b?.cells[place];
      return (
        cell.text === other?.text &&
        cell.column === other.column &&
        cell.columnSpan === other.columnSpan &&
        cell.rowSpan === other.rowSpan &&
        (cell.mergedInto === null) === (other.mergedInto === null)
      );
    }) ??
      false));

const isMerged = ({ cells }: Row): boolean =>
  cells.some(({ rowSpan, mergedInto }) => rowSpan > 1 || mergedInto !== null);
