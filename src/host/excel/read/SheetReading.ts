import type { Grid } from "../../../grid/Grid";
import type { DateSystem } from "../../openxml/numberFormat/serialDate";
import type { Area } from "../../openxml/sheet/cellReference";
import type { ColumnRange } from "../../openxml/sheet/sheetTrouble";

/** What a cell holds, as `Range.values` tells it: «» for a blank one. */
export type RawValue = string | number | boolean;

/** A cell as it is needed to be read and to be found again. */
export interface RawCell {
  readonly value: RawValue;
  /** The number format in its American spelling, as `Range.numberFormat` tells it. */
  readonly code: string;
}

/** A sheet of the open workbook by what names it. */
export interface SheetName {
  readonly id: string;
  readonly name: string;
  /** From 0, every sheet counted. */
  readonly position: number;
  readonly hidden: boolean;
}

/** A table («умная таблица») on a sheet. */
export interface ListArea {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** All that was read of a sheet, in Excel's own terms. */
export interface SheetReading extends SheetName {
  /** The smallest rectangle with all values; null on a blank sheet. */
  readonly used: Area | null;
  /** Row by row, only those with something in them: the cells from `used.left` on. */
  readonly rows: ReadonlyMap<number, readonly RawCell[]>;
  /** What the cells show, only where it helps to tell how the workbook counts days. */
  readonly dates: readonly ShownDate[];
  /** Null where this Excel tells of none (ExcelApi below 1.13). */
  readonly merged: readonly Area[] | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly ColumnRange[];
  /** Rows printed on each page. */
  readonly repeated: readonly (readonly [first: number, last: number])[];
  readonly lists: readonly ListArea[];
}

/** A number in a format that shows a day, with what Excel shows. */
export interface ShownDate {
  readonly serial: number;
  readonly code: string;
  readonly text: string;
}

/** The open workbook as it was read last. */
export interface WorkbookReading {
  readonly system: DateSystem;
  readonly sheets: readonly SheetReading[];
  readonly grid: Grid;
}
