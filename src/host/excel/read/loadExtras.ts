import type { ColumnRange } from "../../openxml/sheet/sheetTrouble";
import { areaOf, type SheetOutline } from "./loadOutlines";
import type { ListArea, SheetReading } from "./SheetReading";

export type SheetExtras = Pick<SheetReading, "lists" | "hiddenColumns">;

/** Asks where a sheet's tables are and which of its columns are hidden. */
export function enqueueExtras(
  sheet: Excel.Worksheet,
  { used, lists, hidesColumns }: SheetOutline,
): () => SheetExtras {
  const ranges = lists.map((list) => {
    const range = sheet.tables.getItem(list.id).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { list, range };
  });
  const columns = used && hidesColumns ? enqueueColumns(sheet, used) : [];
  return () => ({
    lists: ranges.map(({ list, range }): ListArea => ({
      ...list,
      area: areaOf(range),
    })),
    hiddenColumns: columns.flatMap(([column, range]): ColumnRange[] =>
      range.columnHidden ? [[column, column]] : [],
    ),
  });
}

const enqueueColumns = (
  sheet: Excel.Worksheet,
  { top, left, right }: NonNullable<SheetOutline["used"]>,
): readonly (readonly [column: number, range: Excel.Range])[] =>
  Array.from({ length: right - left + 1 }, (_, i) => {
    const range = sheet.getRangeByIndexes(top, left + i, 1, 1);
    range.load("columnHidden");
    return [left + i, range];
  });
