import type { Area } from "../../openxml/sheet/cellReference";
import { hasApi } from "../apiSet";
import type { SheetName } from "./SheetReading";

/** What a sheet is before its cells are read. */
export interface SheetOutline extends SheetName {
  readonly used: Area | null;
  readonly repeated: readonly (readonly [first: number, last: number])[];
  /** Some rows or columns of the used range are hidden. */
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
  readonly lists: readonly ListOutline[];
}

export interface ListOutline {
  readonly id: string;
  readonly name: string;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** The active sheet, in one request; or all sheets, in two. */
export async function loadOutlines(
  context: Excel.RequestContext,
  all: boolean,
): Promise<readonly SheetOutline[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/position,items/visibility");
  const active = sheets.getActiveWorksheet();
  active.load("id");
  const finish = all ? null : enqueueOutline(active);
  await context.sync();
  const names = sheets.items.map(nameOf);
  if (finish) {
    const name = names.find(({ id }) => id === active.id);
    return name ? [finish(name)] : [];
  }
  const finishes = sheets.items.map(enqueueOutline);
  await context.sync();
  return names.flatMap((name, i) => finishes[i]?.(name) ?? []);
}

const nameOf = ({
  id,
  name,
  position,
  visibility,
}: Excel.Worksheet): SheetName => ({
  id,
  name,
  position,
  hidden: visibility !== "Visible",
});

/** Asks for a sheet's outline; what it returns is called when Excel has answered. */
function enqueueOutline(
  sheet: Excel.Worksheet,
): (name: SheetName) => SheetOutline {
  // With `true` a cell that only looks different does not count as used.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const titles = hasApi("1.9")
    ? sheet.pageLayout.getPrintTitleRowsOrNullObject()
    : null;
  titles?.load("rowIndex,rowCount");
  const { tables } = sheet;
  tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  return (name) => {
    const isBlank = used.isNullObject;
    return {
      ...name,
      used: isBlank ? null : areaOf(used),
      // Null where some are and some are not.
      hidesRows: !isBlank && (used.rowHidden as boolean | null) !== false,
      hidesColumns: !isBlank && (used.columnHidden as boolean | null) !== false,
      repeated:
        titles && !titles.isNullObject
          ? [[titles.rowIndex, titles.rowIndex + titles.rowCount - 1]]
          : [],
      lists: tables.items.map(({ id, name, showHeaders, showTotals }) => ({
        id,
        name,
        headerRows: Number(showHeaders),
        totalsRows: Number(showTotals),
      })),
    };
  };
}

/** A loaded range's place. */
export const areaOf = (
  range: Pick<
    Excel.Range,
    "rowIndex" | "columnIndex" | "rowCount" | "columnCount"
  >,
): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});
