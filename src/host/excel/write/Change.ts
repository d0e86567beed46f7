import type { Edit, InsertRow, RemoveRow } from "../../../grid/Edit";
import type { ListArea, RawCell, RawValue } from "../read/SheetReading";
import type { CellLook } from "./cellLook";
import type { RowComment } from "./rowComments";

/** Something written in one go; its places are those of the moment when it is done. */
export type Step = WriteCells | OpenRow | FillRow | RemoveSheetRow;

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
  /** The edits that it carries out. */
  readonly edits: readonly Edit[];
}

/** A blank row is inserted. */
export interface OpenRow {
  readonly kind: "open-row";
  readonly sheet: string;
  readonly at: number;
  readonly row: RowContent;
}

/** A row that has just been opened gets its looks and its words. */
export interface FillRow {
  readonly kind: "fill-row";
  readonly sheet: string;
  readonly at: number;
  readonly row: RowContent;
  readonly like: ModelRow | null;
  /** The table that must take the row in, and how high it is with it. */
  readonly grown: ListArea | null;
  readonly edit: InsertRow | null;
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
  readonly edit: RemoveRow | null;
}

/** A row of a sheet as far as it can be put back. */
export interface RowContent {
  /** The column of the first cell. */
  readonly left: number;
  readonly cells: readonly RawCell[];
  /** First and last column of each area merged across. */
  readonly spans: readonly (readonly [left: number, right: number])[];
  /** Of each cell; null where they were not asked for. */
  readonly looks: readonly CellLook[] | null;
  readonly comments: readonly RowComment[];
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
  const { at, row } = step;
  for (const [index, cells] of sheet.rows)
    if (index < at || step.kind === "fill-row") rows.set(index, cells);
    else if (step.kind === "open-row") rows.set(index + 1, cells);
    else if (index > at) rows.set(index - 1, cells);
  if (step.kind === "open-row") rows.set(at, blanked(row).cells);
  if (step.kind === "fill-row") rows.set(at, row.cells);
  return { ...sheet, rows };
}

const blanked = (row: RowContent): RowContent => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, value: "" })),
});

/** What is left of a change after its first `count` steps. */
export const rest = ({ sheets, steps }: Change, count: number): Change => ({
  sheets: sheets.map((sheet) => steps.slice(0, count).reduce(afterStep, sheet)),
  steps: steps.slice(count),
});

/** The change that takes back the first `count` steps of another. */
export const takenBack = (change: Change, count: number): Change => ({
  sheets: rest(change, count).sheets,
  steps: change.steps.slice(0, count).reverse().flatMap(inverse),
});

function inverse(step: Step): readonly Step[] {
  const { sheet } = step;
  if (step.kind === "cells") {
    const cells = step.cells.map((cell) => ({
      ...cell,
      before: { ...cell.before, value: cell.after },
      after: cell.before.value,
      edits: [],
    }));
    return [{ ...step, cells }];
  }
  const { at, row } = step;
  switch (step.kind) {
    case "open-row":
      return [{ kind: "remove-row", sheet, at, row: blanked(row), edit: null }];
    case "fill-row": {
      const filled = row.cells.flatMap((before, i) =>
        before.value === ""
          ? []
          : [{ row: at, column: row.left + i, before, after: "", edits: [] }],
      );
      return filled.length > 0 ? [{ kind: "cells", sheet, cells: filled }] : [];
    }
    case "remove-row":
      return [
        { kind: "open-row", sheet, at, row },
        {
          kind: "fill-row",
          sheet,
          at,
          row,
          like: null,
          grown: null,
          edit: null,
        },
      ];
  }
}

/** The edits that the first `count` steps carry out. */
export const editsDone = ({ steps }: Change, count: number): readonly Edit[] =>
  steps.slice(0, count).flatMap((step): readonly Edit[] => {
    if (step.kind === "cells") return step.cells.flatMap(({ edits }) => edits);
    return step.kind === "open-row" || !step.edit ? [] : [step.edit];
  });
