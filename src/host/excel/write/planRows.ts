import type { Outcome } from "../../../grid/DocumentHost";
import type { InsertRow, RemoveRow } from "../../../grid/Edit";
import type { Table } from "../../../grid/Grid";
import { holdsNumber } from "../../../grid/holdsNumber";
import { rowShift } from "../../../grid/RowShift";
import type { DateSystem } from "../../openxml/numberFormat/serialDate";
import { cellName, maxRows } from "../../openxml/sheet/cellReference";
import { isDecorated } from "../../openxml/numberFormat/showValue";
import { hasApi } from "../apiSet";
import type { ListArea, RawCell, SheetReading } from "../read/SheetReading";
import { numberFormatOf } from "../read/numberFormatOf";
import { refusals } from "../strings";
import type { RowContent, Step } from "./Change";
import { enteredValue } from "./enteredValue";
import { rawAt, rawRow } from "./planChange";
import { failed, unsupported } from "../../outcome";

/** The first and the last column that are written or compared. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

interface RowPlan {
  readonly steps: readonly Step[];
  /** Rows, as they stand now, by which it is told whether the sheet is still as it was. */
  readonly concerned: readonly number[];
}

/** Row edits of a sheet as steps from the last row to the first, so that rows above keep their places. */
export function planRows(
  system: DateSystem,
  table: Table,
  sheet: SheetReading,
  columns: Columns,
  edits: readonly (InsertRow | RemoveRow)[],
): Outcome<RowPlan> {
  const reason = refusal(sheet, edits);
  if (reason !== null) return failed(unsupported(reason));
  const steps: Step[] = [];
  const concerned: number[] = [];
  // Of one place: the rows after it from the last to the first, then the row itself.
  const upwards = edits
    .map((edit, order) => ({ edit, order, place: placeOf(edit) }))
    .sort(
      (a, b) =>
        b.place - a.place ||
        Number(a.edit.kind === "remove-row") -
          Number(b.edit.kind === "remove-row") ||
        b.order - a.order,
    );
  const grown = new Map<string, ListArea>();
  for (const [i, { edit, place }] of upwards.entries()) {
    concerned.push(...[place - 1, place, place + 1].filter((row) => row >= 0));
    if (edit.kind === "remove-row") {
      const row = rowContent(sheet, columns, edit.row);
      steps.push({ kind: "remove-row", sheet: sheet.id, at: place, row, edit });
      continue;
    }
    concerned.push(edit.like);
    const earlier = upwards.slice(0, i).map((one) => one.edit);
    const step = {
      sheet: sheet.id,
      at: place + 1,
      row: newRow(system, table, sheet, columns, edit),
    };
    steps.push({ kind: "open-row", ...step });
    steps.push({
      kind: "fill-row",
      ...step,
      like: {
        row: edit.like + rowsMoved(earlier, edit.like),
        origin: edit.like,
        free: freeColumns(sheet, columns, edit.like),
      },
      grown: grownList(sheet, edit, grown),
      edit,
    });
  }
  return { ok: true, value: { steps, concerned } };
}

const placeOf = (edit: InsertRow | RemoveRow): number =>
  edit.kind === "remove-row" ? edit.row : edit.after;

/** How far edits that are made already have moved a row. */
const rowsMoved = (
  edits: readonly (InsertRow | RemoveRow)[],
  row: number,
): number =>
  edits.reduce((n, edit) => {
    if (placeOf(edit) >= row) return n;
    return n + (edit.kind === "insert-row" ? 1 : -1);
  }, 0);

function rowContent(
  sheet: SheetReading,
  { left, right }: Columns,
  row: number,
): RowContent {
  const spans = (sheet.merged ?? [])
    .filter((area) => area.top === row && area.bottom === row)
    .map((area) => [area.left, area.right] as const);
  return {
    left,
    cells: rawRow(sheet, row, left, right),
    spans,
    looks: null,
    comments: [],
  };
}

function freeColumns(
  { merged }: SheetReading,
  { left, right }: Columns,
  row: number,
): readonly (readonly [number, number])[] {
  const covered = (merged ?? [])
    .filter((area) => area.top < area.bottom)
    .filter((area) => row >= area.top && row <= area.bottom)
    .sort((a, b) => a.left - b.left);
  const free: [number, number][] = [];
  let next = left;
  for (const area of covered) {
    if (next < area.left) free.push([next, area.left - 1]);
    next = Math.max(next, area.right + 1);
  }
  if (next <= right) free.push([next, right]);
  return free;
}

function newRow(
  system: DateSystem,
  table: Table,
  sheet: SheetReading,
  columns: Columns,
  { like, texts }: InsertRow,
): RowContent {
  const { cells } = rowContent(sheet, columns, like);
  const spans = (sheet.merged ?? [])
    .filter(({ top, bottom }) => like >= top && like <= bottom)
    .filter(({ left, right }) => left < right)
    .map(({ left, right }) => [left, right] as const);
  const filled = cells.map((cell): RawCell => ({ ...cell, value: "" }));
  for (const { column, text } of texts) {
    const owner = spans.find(([from, to]) => column >= from && column <= to);
    const at = owner?.[0] ?? column;
    const model = cells[at - columns.left];
    if (!model) continue;
    const amongNumbers = holdsNumber(table, like, at);
    const value = enteredValue(text, model, amongNumbers, system);
    filled[at - columns.left] = { ...model, value };
  }
  return {
    left: columns.left,
    cells: filled,
    spans,
    looks: null,
    comments: [],
  };
}

/** A row right under a table that looks like one of its own belongs to it, as when a person types there. */
function grownList(
  { lists }: SheetReading,
  { after, like }: InsertRow,
  grown: Map<string, ListArea>,
): ListArea | null {
  const list = lists.find((one) => isBelow(one, after, like));
  if (!list) return null;
  const { area } = grown.get(list.id) ?? list;
  const larger = { ...list, area: { ...area, bottom: area.bottom + 1 } };
  grown.set(list.id, larger);
  return larger;
}

const isBelow = (
  { area, totalsRows }: ListArea,
  after: number,
  like: number,
): boolean =>
  after === area.bottom &&
  totalsRows === 0 &&
  like >= area.top &&
  like <= area.bottom;

function refusal(
  sheet: SheetReading,
  edits: readonly (InsertRow | RemoveRow)[],
): string | null {
  const { merged, lists, used } = sheet;
  const inserts = edits.filter((edit) => edit.kind === "insert-row");
  for (const { like, texts } of inserts)
    for (const { column, text } of texts)
      if (isDecorated(numberFormatOf(rawAt(sheet, like, column).code), text))
        return refusals.decorated(cellName({ row: like, column }));
  const removed = edits.flatMap((edit) =>
    edit.kind === "remove-row" ? [edit.row] : [],
  );
  const shift = rowShift(
    removed,
    inserts.map(({ after }) => after),
  );
  const tall = (merged ?? []).filter(({ top, bottom }) => top < bottom);
  for (const { top, bottom } of tall) {
    const cut = removed.find((row) => row >= top && row <= bottom);
    const split = inserts.find(({ after }) => after >= top && after < bottom);
    const row = cut ?? split?.after;
    if (row !== undefined) return refusals.crossingMerge(row + 1);
  }
  if (inserts.some(({ like }) => removed.includes(like)))
    return refusals.lostTemplate;
  if ((used?.bottom ?? 0) + inserts.length >= maxRows)
    return refusals.fullSheet;
  for (const { name, area, headerRows, totalsRows } of lists) {
    const first = area.top + headerRows;
    const last = area.bottom - totalsRows;
    const isCut = removed.some(
      (row) =>
        (row >= area.top && row < first) || (row > last && row <= area.bottom),
    );
    if (isCut || !shift.span(first, last)) return refusals.tableRows(name);
  }
  const below = hasApi("1.13")
    ? undefined
    : lists.find((list) =>
        inserts.some(({ after, like }) => isBelow(list, after, like)),
      );
  return below ? refusals.belowTable(below.name) : null;
}
