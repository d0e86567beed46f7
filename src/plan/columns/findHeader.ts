import type { Cell, Row, Table } from "../../grid/Grid";
import { keptFor } from "../../text/keptFor";
import { readNumberCell } from "../numbering/planNumber";
import { plainHeader, readHeaderMeaning } from "./headerMeaning";
import { type Slot, slotsOf } from "./slots";

/** Header rows as positions in `table.rows`: `from` up to `to`, which is not included. */
export interface HeaderPlace {
  readonly from: number;
  readonly to: number;
  readonly slots: readonly Slot[];
}

/** Rows that one header may take, a row «1 2 3 4 5» not counted. */
const MOST_ROWS = 3;

/** The first header at or after row position `start`; null where there is none. */
export function findHeader(table: Table, start: number): HeaderPlace | null {
  for (let from = start; from < table.rows.length; from++) {
    const row = table.rows[from];
    if (row && isHeaderRow(row)) return headerPlace(table, from, row);
  }
  return null;
}

/** The cells of a row that hold words of their own. */
export const ownCells = keptFor(({ cells }: Row): readonly Cell[] =>
  cells.filter(
    ({ mergedInto, text }) => mergedInto === null && text.trim() !== "",
  ),
);

/** Two roles said plainly, most cells known, no cell with a number or prose in it. */
export function isHeaderRow(row: Row): boolean {
  const cells = ownCells(row);
  if (cells.length < 2 || cells.some(({ text }) => text.length > 160))
    return false;
  if (cells.some(({ text }) => isFigure(text))) return false;
  const readings = cells.map(({ text }) => readHeaderMeaning(text));
  const roles = new Set<string>();
  let recognised = 0;
  for (const [index, { meaning, weight, also }] of readings.entries()) {
    if (weight === 0) {
      if (/\d/.test(cells[index]?.text ?? "")) return false;
      continue;
    }
    recognised++;
    if (weight === 10) roles.add(meaning);
    if (also) roles.add(also);
  }
  if (recognised * 2 < cells.length) return false;
  const has = (...meanings: string[]) =>
    meanings.filter((meaning) => roles.has(meaning)).length;
  return (
    has("measure", "deadline", "responsible") > 1 ||
    (has("number") === 1 &&
      has("measure", "deadline", "responsible", "direction") > 0) ||
    has("measure", "result") === 2
  );
}

/** A number that stands in a plan's row; a year may head a column. */
const isFigure = (text: string): boolean =>
  readNumberCell(text)?.style === "arabic" && !/^\s*20\d\d\s*$/.test(text);

function headerPlace(table: Table, from: number, first: Row): HeaderPlace {
  let to = from + 1;
  let bottom = first;
  while (to - from < MOST_ROWS) {
    const row = table.rows[to];
    if (!row || !belongsToHeader(row, table.rows.slice(from, to))) break;
    bottom = row;
    to++;
  }
  const slots = slotsOf(bottom);
  const edge = slots.at(-1)?.end ?? 0;
  slots.push(...slotsOf(first).filter(({ start }) => start >= edge));
  const after = table.rows[to];
  return { from, to: after && isNumberRow(after) ? to + 1 : to, slots };
}

/** The lower row of a header: cells above reach into it, or its few short words stand under a wide cell. */
function belongsToHeader(row: Row, above: readonly Row[]): boolean {
  const top = above[0];
  const own = ownCells(row);
  if (!top || own.some(({ text }) => text.length > 100)) return false;
  if (own.some(({ text }) => isFigure(text))) return false;
  if (row.cells.some(({ mergedInto }) => (mergedInto ?? -1) >= top.index))
    return own.length > 0;
  const wide = (above.at(-1) ?? top).cells.filter(
    ({ columnSpan, text }) => columnSpan > 1 && text.trim() !== "",
  );
  return (
    own.length > 1 &&
    wide.length > 0 &&
    own.every((cell) =>
      wide.some(
        ({ column, columnSpan }) =>
          cell.column >= column && cell.column < column + columnSpan,
      ),
    )
  );
}

/** «1 | 2 | 3 | 4 | 5» under a header. */
export const isNumberRow = keptFor(({ cells }: Row): boolean => {
  if (cells.length < 3) return false;
  let expected: number | null = null;
  for (const { text } of cells) {
    const match = /^\s*(\d{1,2})\.?\s*$/.exec(text);
    if (!match) return false;
    const value = Number(match[1]);
    if (value !== (expected ?? (value <= 1 ? value : -1))) return false;
    expected = value + 1;
  }
  return true;
});

/** The header's words by slot, top to bottom, each merged cell once. */
export function headerCells(
  table: Table,
  place: HeaderPlace,
): readonly (readonly { readonly row: Row; readonly cell: Cell }[])[] {
  return place.slots.map(({ start, end }) =>
    table.rows.slice(place.from, place.to).flatMap((row) => {
      if (isNumberRow(row)) return [];
      const cell = row.cells.find(
        ({ column, columnSpan, mergedInto, text }) =>
          mergedInto === null &&
          text.trim() !== "" &&
          column < end &&
          column + columnSpan > start,
      );
      return cell ? [{ row, cell }] : [];
    }),
  );
}

/** A row that says the same as the header's first row: its repetition on another page. */
export function repeatsHeader(row: Row, header: Row): boolean {
  if (/^\s*\d/.test(row.cells[0]?.text ?? "")) return false;
  const texts = ownCells(row);
  const first = ownCells(header);
  return (
    texts.length > 1 &&
    texts.length === first.length &&
    texts.every(
      ({ text }, index) =>
        text.length <= 160 &&
        plainHeader(text) === plainHeader(first[index]?.text ?? ""),
    )
  );
}
