import type { RawCell, RawValue } from "../read/SheetReading";
import { enqueueLooks, type CellLook } from "./cellLook";
import type { TrackedSheet } from "./Change";

/** A tracked sheet as it is found before writing. */
export interface FoundSheet {
  readonly rows: ReadonlyMap<number, readonly FoundCell[]>;
  readonly isProtected: boolean;
  /** Cells that may be changed in spite of the protection, «row:column»; all the rest may not. */
  readonly unlocked: ReadonlySet<string>;
  /** Cells whose words do not all look alike. */
  readonly rich: ReadonlySet<string>;
  readonly looks: ReadonlyMap<number, readonly CellLook[]>;
}

export interface FoundCell extends RawCell {
  readonly isFormula: boolean;
}

export interface Wanted {
  readonly rows: readonly number[];
  /** Cells to be written. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  /** Rows whose looks are needed. */
  readonly looks: readonly number[];
}

/** Rows so near one another are asked for together. */
const GAP = 8;

/** A cell's place as the key of a map. */
export const cellKey = (row: number, column: number): string =>
  `${row}:${column}`;

/** Asks for rows of a sheet; what it returns is called when Excel has answered. */
export function enqueueTracked(
  context: Excel.RequestContext,
  { id, left, right }: TrackedSheet,
  wanted: Wanted,
): () => FoundSheet {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.protection.load("protected");
  const runs = runsOf(wanted.rows).map(([first, last]) => {
    const range = sheet.getRangeByIndexes(
      first,
      left,
      last - first + 1,
      right - left + 1,
    );
    range.load("values,numberFormat,formulas");
    return { first, range };
  });
  const cells = wanted.cells.map((at) => {
    const { format } = sheet.getRangeByIndexes(at.row, at.column, 1, 1);
    format.font.load("name,size,bold,italic,underline,color");
    format.protection.load("locked");
    return { ...at, format };
  });
  const looks = wanted.looks.map(
    (row) => [row, enqueueLooks(sheet, row, left, right)] as const,
  );
  return () => {
    const keysWhere = (
      test: (format: Excel.RangeFormat) => boolean,
    ): ReadonlySet<string> =>
      new Set(
        cells
          .filter(({ format }) => test(format))
          .map(({ row, column }) => cellKey(row, column)),
      );
    return {
      rows: new Map(runs.flatMap(({ first, range }) => rowsOf(first, range))),
      isProtected: sheet.protection.protected,
      unlocked: keysWhere(({ protection }) => !protection.locked),
      rich: keysWhere(({ font }) => isMixed(font)),
      looks: new Map(looks.map(([row, finish]) => [row, finish()])),
    };
  };
}

/** First and last of each run of rows, near ones together. */
export function runsOf(
  rows: readonly number[],
): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row - run[1] <= GAP) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function rowsOf(
  first: number,
  range: Excel.Range,
): readonly (readonly [number, readonly FoundCell[]])[] {
  const values = range.values as RawValue[][] | null;
  const codes = range.numberFormat as string[][];
  const formulas = range.formulas as RawValue[][];
  return (values ?? []).map((row, i) => [
    first + i,
    row.map((value, j) => {
      const formula = formulas[i]?.[j];
      return {
        value,
        code: codes[i]?.[j] ?? "General",
        // Text that begins with «=» is told as it is in both.
        isFormula:
          typeof formula === "string" &&
          formula.startsWith("=") &&
          formula !== value,
      };
    }),
  ]);
}

/** What is not the same for all words of a cell is told as null. */
const isMixed = (font: Excel.RangeFont): boolean =>
  (
    [
      font.name,
      font.size,
      font.bold,
      font.italic,
      font.underline,
      font.color,
    ] as readonly unknown[]
  ).includes(null);
