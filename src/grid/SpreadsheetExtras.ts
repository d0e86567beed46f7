import type { Outcome } from "./DocumentHost";

/**
 * What a spreadsheet can do for a plan besides: lists to choose from, the plan as a table with filters, and a column
 * for marks of completion with a summary and a chart.
 */
export type ExtraKind = "lists" | "table" | "summary";

/** A plan on a sheet, with rows and columns as in the grid. */
export interface SheetPlan {
  readonly table: number;
  /** The last row of the header. */
  readonly header: number;
  readonly headerRows: number;
  /** The plan's last row and its first and last column. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Rows that can be marked as done. */
  readonly measures: readonly number[];
  /** What cells of a column are chosen from, in the plan's own wording. */
  readonly lists: readonly ColumnList[];
  /** The column of marks that the plan has; null where it has none. */
  readonly marksColumn: number | null;
  /** What is written there, in the plan's own wording where there is any. */
  readonly statuses: readonly string[];
  readonly byMonth: readonly NamedRows[];
  readonly byParty: readonly NamedRows[];
}

export interface ColumnList {
  readonly column: number;
  readonly values: readonly string[];
}

export interface NamedRows {
  readonly name: string;
  readonly rows: readonly number[];
}

/** The port to these extras. Each is added only when asked for, and taken away whole in one step. */
export interface SpreadsheetExtras {
  /** What this program can do. */
  readonly offered: readonly ExtraKind[];
  /** What of it is in the workbook. */
  present(): Promise<Outcome<readonly ExtraKind[]>>;
  /** Adds it whole or not at all. */
  add(kind: ExtraKind, plan: SheetPlan): Promise<Outcome<void>>;
  /** Leaves the workbook as if it had never been added. */
  remove(kind: ExtraKind): Promise<Outcome<void>>;
}
