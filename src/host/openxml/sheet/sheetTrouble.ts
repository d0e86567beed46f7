import type { ReadNote, Row } from "../../../grid/Grid";
import { areaName, cellName, columnName, type Area } from "./cellReference";
import { sheetNotes } from "./strings";
import type { SheetPlace } from "./workbook";

/** First and last column of a stretch, from 0. */
export type ColumnRange = readonly [first: number, last: number];

/** Gathers what the user should know of one sheet: a note a kind, not one a cell. */
export interface SheetTrouble {
  readonly lost: (
    kind: "formula" | "string",
    row: number,
    column: number,
  ) => void;
  readonly notes: (
    hiddenColumns: readonly ColumnRange[],
    rows: readonly Row[],
    ignored: readonly Area[],
  ) => readonly ReadNote[];
}

export function sheetTrouble({
  index: table,
  name,
  hidden,
}: Pick<SheetPlace, "index" | "name" | "hidden">): SheetTrouble {
  const lostCells = { formula: newTally(), string: newTally() };
  return {
    lost: (kind, row, column) => {
      tally(lostCells[kind], cellName({ row, column }), row);
    },
    notes: (hiddenColumns, rows, ignored) => {
      const hiddenRows = newTally();
      for (const [first, last] of runsOf(rows))
        tally(hiddenRows, rangeName(first + 1, last + 1), first);
      const merges = newTally();
      for (const area of ignored) tally(merges, areaName(area), area.top);
      const columns = newTally();
      for (const column of hiddenWithText(hiddenColumns, rows))
        tally(columns, columnName(column), null);
      const note = (
        say: (name: string, places: string) => string,
        { shown, count, row }: Tally,
      ): ReadNote[] =>
        count === 0
          ? []
          : [
              {
                message: say(
                  name,
                  count > shown.length
                    ? sheetNotes.andMore(shown.join(", "), count - shown.length)
                    : shown.join(", "),
                ),
                table,
                row,
              },
            ];
      return [
        ...(hidden
          ? [{ message: sheetNotes.hiddenSheet(name), table, row: null }]
          : []),
        ...note(sheetNotes.hiddenRows, hiddenRows),
        ...note(sheetNotes.hiddenColumns, columns),
        ...note(sheetNotes.formulas, lostCells.formula),
        ...note(sheetNotes.lostStrings, lostCells.string),
        ...note(sheetNotes.badMerges, merges),
      ];
    },
  };
}

/** Places for a note: the first few by name, the row of the first, and how many there are. */
interface Tally {
  readonly shown: string[];
  count: number;
  row: number | null;
}

const SHOWN = 5;

const newTally = (): Tally => ({ shown: [], count: 0, row: null });

function tally(places: Tally, name: string, row: number | null): void {
  if (places.count++ === 0) places.row = row;
  if (places.shown.length < SHOWN) places.shown.push(name);
}

/** First and last of each run of hidden rows that follow one another. */
function runsOf(rows: readonly Row[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const { index, hidden } of rows) {
    if (!hidden) continue;
    const run = runs.at(-1);
    if (run?.[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

const rangeName = (first: number, last: number): string =>
  first === last ? String(first) : `${first}–${last}`;

/** Hidden columns in which some cell has text. */
function hiddenWithText(
  ranges: readonly ColumnRange[],
  rows: readonly Row[],
): readonly number[] {
  if (ranges.length === 0) return [];
  const used = new Set<number>();
  for (const { cells } of rows)
    for (const { column, text } of cells) if (text !== "") used.add(column);
  return [...used]
    .filter((column) =>
      ranges.some(([first, last]) => column >= first && column <= last),
    )
    .sort((a, b) => a - b);
}
