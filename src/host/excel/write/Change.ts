import type { ListArea, RawCell, RawValue } from "../read/SheetReading";
import type { CellLook } from "./cellLook";

/** Something written in one go; its places are those of the moment when it is done. */
export type Step = WriteCells | InsertSheetRow | RemoveSheetRow;

export interface WriteCells {
  readonly kind: "cells";
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly before: RawCell;
  readonly after: RawValue;
}

export interface InsertSheetRow {
  readonly kind: "insert-row";
  readonly sheet: string;
  /** Where the new row comes to stand. */
  readonly at: number;
  readonly row: RowContent;
  readonly like: ModelRow | null;
  /** The table that must take the row in, and how high it is with it. */
  readonly grown: ListArea | null;
}

/** The row that a new one is to look like where `looks` do not tell. */
export interface ModelRow {
  /** Where it stands right before the insertion. */
  readonly row: number;
  /** Where it stands before the first step. */
  readonly origin: number;
  /** First and last column of each stretch that no area merged over several rows covers. */
  readonly free: readonly (readonly [left: number, right: number])[];
}

export interface RemoveSheetRow {
  readonly kind: "remove-row";
  readonly sheet: string;
  readonly at: number;
  readonly row: RowContent;
}

/** A row of a sheet as far as it can be put back. */
export interface RowContent {
  readonly cells: readonly RawCell[];
  /** First and last column of each area merged across. */
  readonly spans: readonly (readonly [left: number, right: number])[];
  /** Of each cell; null where they were not asked for. */
  readonly looks: readonly CellLook[] | null;
}

/** The rows that a change concerns, as they must be found before it begins. */
export interface TrackedSheet {
  readonly id: string;
  readonly name: string;
  /** The sheet's index in the grid. */
  readonly table: number;
  readonly left: number;
  readonly right: number;
  readonly rows: TrackedRows;
}

/** Cells from the tracked sheet's `left` to its `right`. */
export type TrackedRows = ReadonlyMap<number, readonly RawCell[]>;

/** All that one call writes, in order. */
export interface Change {
  readonly sheets: readonly TrackedSheet[];
  readonly steps: readonly Step[];
}

/** The tracked sheet as it is once the step is done. */
export function afterStep(sheet: TrackedSheet, step: Step): TrackedSheet {
  if (step.sheet !== sheet.id) return sheet;
  const rows = new Map<number, readonly RawCell[]>();
  if (step.kind === "cells") {
    for (const [row, cells] of sheet.rows) rows.set(row, cells);
    for (const { row, column, after } of step.cells) {
      const cells = [...(rows.get(row) ?? [])];
      const cell = cells[column - sheet.left];
      if (cell) cells[column - sheet.left] = { ...cell, value: after };
      rows.set(row, cells);
    }
    return { ...sheet, rows };
  }
  const isGone = step.kind === "remove-row";
  for (const [row, cells] of sheet.rows)
    if (row < step.at) rows.set(row, cells);
    else if (!isGone) rows.set(row + 1, cells);
    else if (row > step.at) rows.set(row - 1, cells);
  if (!isGone) rows.set(step.at, step.row.cells);
  return { ...sheet, rows };
}

/** What is left of a change after its first `count` steps. */
export const rest = ({ sheets, steps }: Change, count: number): Change => ({
  sheets: sheets.map((sheet) => steps.slice(0, count).reduce(afterStep, sheet)),
  steps: steps.slice(count),
});

/** The change that takes back the first `count` steps of another. */
export const takenBack = (change: Change, count: number): Change => ({
  sheets: rest(change, count).sheets,
  steps: change.steps.slice(0, count).reverse().map(inverse),
});

function inverse(step: Step): Step {
  switch (step.kind) {
    case "cells":
      return {
        ...step,
        cells: step.cells.map((cell) => ({
          ...cell,
          before: { ...cell.before, value: cell.after },
          after: cell.before.value,
        })),
      };
    case "insert-row":
      return {
        kind: "remove-row",
        sheet: step.sheet,
        at: step.at,
        row: step.row,
      };
    case "remove-row":
      return { ...step, kind: "insert-row", like: null, grown: null };
  }
}

/** How many cells and rows the first `count` steps change. */
export const weight = ({ steps }: Change, count: number): number =>
  steps
    .slice(0, count)
    .reduce(
      (sum, step) => sum + (step.kind === "cells" ? step.cells.length : 1),
      0,
    );
