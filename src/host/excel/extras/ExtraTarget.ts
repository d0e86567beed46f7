import type { SheetPlan } from "../../../grid/SpreadsheetExtras";
import type { SheetReading } from "../read/SheetReading";

/** Where an extra is to be added: the plan, and the sheet it was read from. */
export interface ExtraTarget {
  readonly plan: SheetPlan;
  readonly reading: SheetReading;
  readonly sheet: Excel.Worksheet;
}

/** A stretch of a column or a rectangle below the plan's header, in rows and columns. */
export const belowHeader = (
  { plan, sheet }: ExtraTarget,
  column: number,
): Excel.Range =>
  sheet.getRangeByIndexes(
    plan.header + 1,
    column,
    plan.bottom - plan.header,
    1,
  );
