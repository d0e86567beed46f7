import type { Cell, ReadNote, Row, Table } from "../../../grid/Grid";
import type { XmlElement } from "../xml";
import { attribute, child } from "../xmlTree";
import { readCellContent, type CellContext } from "./cellContent";
import type { Area } from "./cellReference";
import {
  placeMergedAreas,
  readMergedAreas,
  withOwnerRows,
  type MergedRows,
} from "./mergedAreas";
import { sheetTrouble } from "./sheetTrouble";
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
  const drafts = new Map<number, DraftRow>();
  let right = -1;
  for (const row of source) {
    const draft = readRow(row, context, trouble.lost);
    drafts.set(row.index, draft);
    right = Math.max(right, draft.right);
  }
  const used = [...drafts].flatMap(([index, { right }]) =>
    right < 0 ? [] : [index],
  );
  const areas = readMergedAreas(sheet).filter(({ left }) => left <= right);
  const kept = withOwnerRows(used, areas);
  const bottom = source.at(-1)?.index ?? -1;
  const merged = placeMergedAreas(areas, kept, { bottom, right });
  const rows = kept.map((index) => ({
    index,
    repeatsAsHeader: place.repeated.some(
      ([first, last]) => index >= first && index <= last,
    ),
    hidden: drafts.get(index)?.hidden ?? false,
    cells: placeCells(index, drafts.get(index)?.cells ?? [], merged, right),
  }));
  return {
    table: {
      kind: "table",
      index: place.index,
      name: place.name,
      hidden: place.hidden,
      columnCount: rows.reduce(
        (count, row) => Math.max(count, rightEdge(row)),
        0,
      ),
      rows,
    },
    notes: trouble.notes(sheet, rows, merged.ignored),
  };
}

interface DraftRow {
  readonly cells: readonly Cell[];
  readonly hidden: boolean;
  /** The last column with text, -1 where there is none. */
  readonly right: number;
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
    return ownCell(column, content.text, content.value);
  });
  return { cells, hidden: isHiddenRow(element), right };
}

const isHiddenRow = (row: XmlElement): boolean =>
  isTrue(attribute(row, "hidden")) || Number(attribute(row, "ht") ?? 1) === 0;

const ownCell = (column: number, text: string, value: Cell["value"]): Cell => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  mergedInto: null,
  text,
  labels: [],
  value,
});

/** A row's own cells up to the column `right`, with merged areas in the place of what they cover. */
function placeCells(
  row: number,
  own: readonly Cell[],
  merged: MergedRows,
  right: number,
): readonly Cell[] {
  const areas = merged.byRow.get(row) ?? [];
  const cells: Cell[] = [];
  let next = 0;
  for (const area of areas) {
    while ((own[next]?.column ?? Infinity) < area.left) {
      const cell = own[next++];
      if (cell) cells.push(cell);
    }
    const first = own[next]?.column === area.left ? own[next] : undefined;
    while ((own[next]?.column ?? Infinity) <= area.right) next++;
    cells.push(mergedCell(area, row, first));
  }
  for (const cell of own.slice(next))
    if (cell.column <= right) cells.push(cell);
  return cells;
}

function mergedCell(area: Area, row: number, first: Cell | undefined): Cell {
  const columnSpan = area.right - area.left + 1;
  return row === area.top
    ? {
        ...(first ?? ownCell(area.left, "", null)),
        columnSpan,
        rowSpan: area.bottom - area.top + 1,
      }
    : { ...ownCell(area.left, "", null), columnSpan, mergedInto: area.top };
}

function rightEdge({ cells }: Row): number {
  const last = cells.at(-1);
  return last ? last.column + last.columnSpan : 0;
}
