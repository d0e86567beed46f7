import type { HostFailure } from "../../grid/DocumentHost";
import type { InsertRow, RemoveRow } from "../../grid/Edit";
import { insertedRows } from "../../grid/insertedRows";
import { rowShift, type RowShift } from "../../grid/RowShift";
import { isDecorated } from "../openxml/numberFormat/showValue";
import type { OfficePackage } from "../openxml/package";
import {
  cellName,
  maxColumns,
  maxRows,
  type Area,
} from "../openxml/sheet/cellReference";
import { placeMergedAreas } from "../openxml/sheet/mergedAreas";
import type { Workbook } from "../openxml/sheet/workbook";
import { attribute, child } from "../openxml/xmlTree";
import { dropCalculationChain } from "./calculation";
import { mergeSplices } from "./editMerges";
import { formatOf, typedCell, type CellWrite } from "./editTexts";
import { moveReferences } from "./moveReferences";
import type { PartDraft } from "./PartDraft";
import { growingShift, movedArea, type SheetMove } from "./SheetMove";
import { areaAt, type SheetSource } from "./SheetSource";
import { refusals } from "./strings";
import { movedCell, type CellWriter } from "./writeCell";
import { rowSplices } from "./writeRows";
import { unsupported } from "../outcome";

/** Writes cells and removes and inserts rows, with all that names the rows below; the grid allows it already. */
export function editSheetRows(
  pkg: OfficePackage,
  workbook: Workbook,
  source: SheetSource,
  writes: readonly CellWrite[],
  edits: readonly (RemoveRow | InsertRow)[],
  draft: PartDraft,
): HostFailure | null {
  const inserts = edits.filter((edit) => edit.kind === "insert-row");
  const shift = rowShift(
    edits.flatMap((edit) => (edit.kind === "remove-row" ? [edit.row] : [])),
    inserts.map(({ after }) => after),
  );
  const reasons: string[] = [];
  const refuse = (reason: string): void => {
    reasons.push(reason);
  };
  const placed = placeWrites(source, shift, inserts, writes, refuse);
  if (edits.length > 0) {
    const move: SheetMove = {
      name: source.place.name,
      names: workbook.sheets.map(({ name }) => name),
      shift,
      growing: growingShift(shift, inserts),
      refuse,
    };
    checkAreas(source, move, inserts);
    draft.change(source.part, mergeSplices(source, move, inserts));
    moveReferences(pkg, workbook.root, source.place, move, draft);
    dropCalculationChain(pkg, draft);
  }
  draft.change(source.part, rowSplices(source, shift, inserts, placed));
  const [reason] = reasons;
  return reason === undefined ? null : unsupported(reason);
}

/** All cells to write by their new row: edited texts, texts of new rows, and what moves down in a merged area. */
function placeWrites(
  source: SheetSource,
  shift: RowShift,
  inserts: readonly InsertRow[],
  writes: readonly CellWrite[],
  refuse: (reason: string) => void,
): Map<number, Map<number, CellWriter>> {
  const placed = new Map<number, Map<number, CellWriter>>();
  const put = (row: number, column: number, write: CellWriter): void => {
    const ofRow = placed.get(row);
    if (ofRow) ofRow.set(column, write);
    else placed.set(row, new Map([[column, write]]));
  };
  for (const { row, column, write } of writes) {
    const place = shift.place(row);
    if (place !== null) put(place, column, write);
  }
  const tall = source.merged.flatMap((area) => {
    const moved = movedArea(area, shift);
    return moved && moved.top < moved.bottom ? [moved] : [];
  });
  for (const { insert, index: row } of insertedRows(inserts, shift)) {
    const { after, like, texts } = insert;
    for (const { column, text } of texts) {
      const left = areaAt(source.merged, like, column)?.left ?? column;
      const cell = cellAt(source, like, left);
      const style = cell ? attribute(cell, "s") : null;
      if (text !== "" && areaAt(tall, row, left))
        refuse(refusals.crossingMerge(after + 1));
      const place = { row: like, column: left };
      if (isDecorated(formatOf(source, style), text))
        refuse(refusals.decorated(cellName(place)));
      put(
        row,
        left,
        typedCell(source, place, style, [{ text, properties: null }]),
      );
    }
  }
  // Where an area now begins in a new row, the grid allows that row no text of its own there.
  const last = source.rows.at(-1)?.index ?? 0;
  for (const { top, bottom, left } of source.merged) {
    const span = shift.place(top) === null ? shift.span(top, bottom) : null;
    const owner = span && cellAt(source, top, left);
    if (!owner || owner.children.length === 0) continue;
    // Such an area is read as if it ended with the file's rows.
    if (bottom > last) refuse(refusals.crossingMerge(top + 1));
    if (child(owner, "x:f"))
      refuse(refusals.lostFormula(cellName({ row: top, column: left })));
    put(span[0], left, movedCell(owner));
  }
  return placed;
}

const cellAt = ({ byIndex }: SheetSource, row: number, column: number) =>
  byIndex.get(row)?.cells.find((cell) => cell.column === column)?.element ??
  null;

/** Refuses what a merge, a table or a pivot table does not allow. */
function checkAreas(
  { merged, rows, tables, pivots }: SheetSource,
  { shift, refuse }: SheetMove,
  inserts: readonly InsertRow[],
): void {
  const indexes = rows.map(({ index }) => index);
  const last = indexes.at(-1) ?? 0;
  const extent = { bottom: last, right: maxColumns };
  if (placeMergedAreas(merged, indexes, extent).ignored.length > 0)
    refuse(refusals.overlappingMerges);
  if (last + inserts.length >= maxRows) refuse(refusals.fullSheet);
  for (const { name, area, headerRows, totalsRows } of tables) {
    const firstData = area.top + headerRows;
    const lastData = area.bottom - totalsRows;
    const edges = [
      ...range(area.top, firstData - 1),
      ...range(lastData + 1, area.bottom),
    ];
    const isCut = edges.some((row) => shift.place(row) === null);
    if (isCut || !shift.span(firstData, lastData))
      refuse(refusals.tableRows(name));
  }
  for (const { area } of pivots)
    if (!movesWhole(area, shift)) refuse(refusals.pivotRows);
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

function movesWhole({ top, bottom }: Area, shift: RowShift): boolean {
  const span = shift.span(top, bottom);
  return span !== null && span[1] - span[0] === bottom - top;
}
