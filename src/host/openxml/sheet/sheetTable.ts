import { blankCell } from "../../../grid/blankCell";
import type { Cell, ReadNote, Table } from "../../../grid/Grid";
import type { XmlElement } from "../xml";
import { attribute, child, childElements } from "../xmlTree";
import { readCellContent, type CellContext } from "./cellContent";
import { readMergedAreas } from "./mergedAreas";
import { placeRows, type DraftRow } from "./placeRows";
import { sheetTrouble, type ColumnRange } from "./sheetTrouble";
import { inOrder, readSourceRows, type SourceRow } from "./sheetRows";
import { isTrue } from "./sheetValues";
import type { SheetPlace } from "./workbook";

export interface SheetTable {
  readonly table: Table;
  readonly notes: readonly ReadNote[];
}

/** A worksheet's root (`x:worksheet`) → its table; rows without content are left out. */
export function readSheetTable(
  sheet: XmlElement,
  place: SheetPlace,
  context: CellContext,
): SheetTable {
  const trouble = sheetTrouble(place);
  const data = child(sheet, "x:sheetData");
  const source = data ? inOrder(readSourceRows(data)) : [];
  const drafts = new Map(
    source.map((row) => [row.index, readRow(row, context, trouble.lost)]),
  );
  const { rows, columnCount, ignored } = placeRows(
    drafts,
    readMergedAreas(sheet),
    source.at(-1)?.index ?? -1,
    place.repeated,
  );
  return {
    table: {
      kind: "table",
      index: place.index,
      name: place.name,
      hidden: place.hidden,
      columnCount,
      rows,
    },
    notes: trouble.notes(hiddenColumns(sheet), rows, ignored),
  };
}

function readRow(
  { index, element, cells: source }: SourceRow,
  context: CellContext,
  lost: (kind: "formula" | "string", row: number, column: number) => void,
): DraftRow {
  let right = -1;
  const cells = source.map(({ column, element }): Cell => {
    const content = readCellContent(element, context);
    if (content.lost) lost(content.lost, index, column);
    if (content.text !== "") right = Math.max(right, column);
    return { ...blankCell(column, content.text), value: content.value };
  });
  return { cells, hidden: isHiddenRow(element), right };
}

const isHiddenRow = (row: XmlElement): boolean =>
  isTrue(attribute(row, "hidden")) || Number(attribute(row, "ht") ?? 1) === 0;

/** Hidden columns (ECMA-376 part 1, 18.3.1.13), from 0. */
function hiddenColumns(sheet: XmlElement): readonly ColumnRange[] {
  const list = child(sheet, "x:cols");
  return (list ? childElements(list, "x:col") : [])
    .filter((element) => isTrue(attribute(element, "hidden")))
    .map((element) => [
      Number(attribute(element, "min")) - 1,
      Number(attribute(element, "max")) - 1,
    ]);
}
