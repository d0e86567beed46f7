import { blankCell } from "./blankCell";
import { countBelow } from "./countBelow";
import type { HostFailure, Outcome } from "./DocumentHost";
import type { InsertRow, RemoveRow } from "./Edit";
import {
  findCell,
  rowAt,
  type Cell,
  type Grid,
  type Row,
  type Table,
} from "./Grid";
import { insertedRows } from "./insertedRows";
import { rowShift, type RowShift } from "./RowShift";
import { refusals } from "./strings";

/**
 * A table after rows were removed and inserted. A merged area shrinks and grows with its rows and keeps its text
 * even where its first row goes; in a new row inside one, its columns are covered.
 */
export function editRows(
  table: Table,
  edits: readonly (RemoveRow | InsertRow)[],
  kind: Grid["kind"],
): Outcome<Table> {
  if (edits.length === 0) return { ok: true, value: table };
  const inserts = edits.filter((edit) => edit.kind === "insert-row");
  const shift = rowShift(
    edits.flatMap((edit) => (edit.kind === "remove-row" ? [edit.row] : [])),
    inserts.map(({ after }) => after),
  );
  const rows = new Map<number, Row>();
  for (const row of table.rows) {
    const index = shift.place(row.index);
    if (index === null) continue;
    const cells = row.cells.filter((cell) => !isVertical(cell));
    rows.set(index, { ...row, index, cells });
  }
  const fresh = insertedRows(inserts, shift);
  for (const { insert, index } of fresh)
    rows.set(index, newRow(table, insert, index));
  placeAreas(table, shift, rows, kind);
  for (const { insert, index } of fresh) {
    const failure = fillTexts(rows, index, insert, kind);
    if (failure) return { ok: false, failure };
  }
  const sorted = [...rows.values()].sort((a, b) => a.index - b.index);
  return {
    ok: true,
    value: { ...table, rows: sorted, columnCount: widest(sorted) },
  };
}

const isVertical = ({ rowSpan, mergedInto }: Cell): boolean =>
  rowSpan > 1 || mergedInto !== null;

/** A row like the template: the same columns and spans, no text, no merge with other rows. */
function newRow(table: Table, { like }: InsertRow, index: number): Row {
  const cells = rowAt(table, like)?.cells ?? [];
  return {
    index,
    repeatsAsHeader: false,
    hidden: false,
    cells: cells.map(({ column, columnSpan }) => ({
      ...blankCell(column),
      columnSpan,
    })),
  };
}

/** Puts every vertically merged area of the old table where its rows have gone. */
function placeAreas(
  table: Table,
  shift: RowShift,
  rows: Map<number, Row>,
  kind: Grid["kind"],
): void {
  const areas = table.rows.flatMap(({ index, cells }) =>
    cells.flatMap((owner) => {
      if (owner.rowSpan === 1 || owner.mergedInto !== null) return [];
      const span = shift.span(index, index + owner.rowSpan - 1);
      return span ? [{ owner, top: span[0], bottom: span[1] }] : [];
    }),
  );
  if (kind === "workbook")
    for (const { top } of areas)
      if (!rows.has(top)) rows.set(top, emptyRow(top));
  const present = [...rows.keys()].sort((a, b) => a - b);
  for (const { owner, top, bottom } of areas) {
    const from = countBelow(present, top);
    for (const at of present.slice(from, countBelow(present, bottom + 1))) {
      const row = rows.get(at);
      if (!row) continue;
      const place: Cell =
        at === top
          ? { ...owner, rowSpan: bottom - top + 1 }
          : {
              ...blankCell(owner.column),
              columnSpan: owner.columnSpan,
              mergedInto: top,
            };
      rows.set(at, { ...row, cells: overlaid(row.cells, place) });
    }
  }
}

const emptyRow = (index: number): Row => ({
  index,
  repeatsAsHeader: false,
  hidden: false,
  cells: [],
});

/** The cells with `place` among them and whatever lay inside it gone. */
const overlaid = (cells: readonly Cell[], place: Cell): readonly Cell[] =>
  [
    ...cells.filter(
      ({ column, columnSpan }) =>
        column + columnSpan <= place.column ||
        column >= place.column + place.columnSpan,
    ),
    place,
  ].sort((a, b) => a.column - b.column);

function fillTexts(
  rows: Map<number, Row>,
  index: number,
  { texts }: InsertRow,
  kind: Grid["kind"],
): HostFailure | null {
  const opened = rows.get(index);
  for (const { column, text } of texts) {
    const row = rows.get(index);
    const cell = row && findCell(row, column);
    // Part of an area that reaches or reached over other rows: nothing of the new row's own can be said there.
    const before = opened && findCell(opened, column);
    const isShared =
      before != null && (isVertical(before) || before.text !== "");
    if (isShared && text === "") continue;
    if (!row || isShared || (!cell && kind === "document"))
      return {
        kind: "unsupported",
        needs: refusals.sharedCell(column + 1),
      };
    const place = { ...(cell ?? blankCell(column)), text, value: null };
    rows.set(index, { ...row, cells: overlaid(row.cells, place) });
  }
  return null;
}

const widest = (rows: readonly Row[]): number =>
  rows.reduce((count, { cells }) => {
    const last = cells.at(-1);
    return Math.max(count, last ? last.column + last.columnSpan : 0);
  }, 0);
