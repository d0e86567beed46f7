import type { Cell, Row, Table } from "../../grid/Grid";

/** A visual column: grid columns `start` up to `end`, which is not included. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/** A row's cell with the slots it fills, `first` to `last`. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly first: number;
  readonly last: number;
}

const endOf = (cell: Cell): number => cell.column + cell.columnSpan;

/** The slots that the cells of one row make. */
export const slotsOf = (row: Row): Slot[] =>
  row.cells.map((cell) => ({ start: cell.column, end: endOf(cell) }));

/** How many rows are looked at where a few tell what all are like. */
const SAMPLE = 40;

/** Slots split where the rows below a header cell have two cells each («Мероприятие» over a number and a text). */
export function splitSlots(
  slots: readonly Slot[],
  body: readonly Row[],
): readonly Slot[] {
  const rows = body
    .slice(0, SAMPLE)
    .filter((row) => row.cells.length > slots.length);
  const starts = new Map<number, number>();
  for (const row of rows)
    for (const { column } of row.cells)
      starts.set(column, (starts.get(column) ?? 0) + 1);
  const often = Math.max(2, Math.min(SAMPLE, body.length) / 2);
  return slots.flatMap(({ start, end }) => {
    const cuts = [start];
    for (let column = start + 1; column < end; column++)
      if ((starts.get(column) ?? 0) >= often) cuts.push(column);
    return cuts.map((cut, index) => ({
      start: cut,
      end: cuts[index + 1] ?? end,
    }));
  });
}

/**
 * A row's cells by slot. Word gives rows whose edges differ by a hair grid columns of their own, so a row with as many
 * cells as there are slots is taken cell by cell; in a sheet columns are columns.
 */
export function placeCells(
  row: Row,
  slots: readonly Slot[],
  inSheet: boolean,
): PlacedCell[] {
  if (!inSheet && row.cells.length === slots.length)
    return row.cells.map((cell, index) => ({
      cell,
      first: index,
      last: index,
    }));
  const placed: PlacedCell[] = [];
  let next = 0;
  for (const cell of row.cells) {
    let first = next;
    while (first < slots.length - 1 && (slots[first]?.end ?? 0) <= cell.column)
      first++;
    const slot = slots[first];
    if (!slot || first >= slots.length || cell.column >= slot.end) break;
    if (endOf(cell) <= slot.start) continue;
    let last = first;
    while (last + 1 < slots.length && covers(cell, slots[last + 1])) last++;
    placed.push({ cell, first, last });
    next = last + 1;
    if (next >= slots.length) break;
  }
  return placed;
}

/** More than half of the slot lies under the cell. */
const covers = (cell: Cell, slot: Slot | undefined): boolean =>
  slot !== undefined &&
  (Math.min(endOf(cell), slot.end) - Math.max(cell.column, slot.start)) * 2 >
    slot.end - slot.start;

/** The slots most rows of a table without a header agree on: those of the first row with the commonest count of cells. */
export function commonSlots(table: Table): readonly Slot[] {
  const counts = new Map<number, number>();
  for (const { cells } of table.rows.slice(0, SAMPLE))
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let best = 0;
  for (const [cells, count] of counts)
    if (
      count > (counts.get(best) ?? 0) ||
      (count === counts.get(best) && cells > best)
    )
      best = cells;
  const row = table.rows.find(({ cells }) => cells.length === best);
  return row ? slotsOf(row) : [];
}
