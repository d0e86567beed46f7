import { applyEdits } from "../../../grid/applyEdits";
import type { HostFailure, Outcome } from "../../../grid/DocumentHost";
import type {
  Edit,
  InsertRow,
  RemoveRow,
  ReplaceText,
} from "../../../grid/Edit";
import { findCell, rowAt, tablesOf, type Table } from "../../../grid/Grid";
import { holdsNumber } from "../../../grid/holdsNumber";
import { textReader } from "../../../grid/textAt";
import { isDecorated } from "../../openxml/numberFormat/showValue";
import { cellName, type Area } from "../../openxml/sheet/cellReference";
import { numberFormatOf } from "../read/numberFormatOf";
import type {
  RawCell,
  SheetReading,
  WorkbookReading,
} from "../read/SheetReading";
import { refusals } from "../strings";
import type { CellWrite, Change, Step, TrackedSheet } from "./Change";
import { enteredValue } from "./enteredValue";
import { planRows, type Columns } from "./planRows";
import { failed, unsupported } from "../../outcome";

/** What Excel allows in a cell. */
const LONGEST_TEXT = 32_767;

/** So much is written in one step: a request of less than 5 MB holds several. */
const CELLS_OF_STEP = 500;

/** How edits that fit the reading are to be written, sheet by sheet: words first, then rows from the last to the first. */
export function planChange(
  reading: WorkbookReading,
  edits: readonly Edit[],
): Outcome<Change> {
  const fits = applyEdits(reading.grid, edits);
  if (!fits.ok) return fits;
  const texts = edits.filter((edit) => edit.kind === "replace-text");
  const typed = applyEdits(reading.grid, texts);
  if (!typed.ok) return typed;
  const newText = textReader(typed.value);
  const sheets: TrackedSheet[] = [];
  const cellSteps: Step[] = [];
  const rowSteps: Step[] = [];
  for (const table of tablesOf(reading.grid)) {
    const sheet = reading.sheets.find(
      ({ position }) => position === table.index,
    );
    const ofTable = texts.filter(
      ({ at }) => at.kind === "cell" && at.table === table.index,
    );
    const rowEdits = edits
      .filter((edit) => edit.kind !== "replace-text")
      .filter((edit) => edit.table === table.index);
    if (!sheet || ofTable.length + rowEdits.length === 0) continue;
    const cells = planCells(reading, sheet, table, ofTable, newText);
    if ("kind" in cells) return failed(cells);
    const columns = columnsOf(sheet, cells, rowEdits);
    const rows = planRows(reading.system, table, sheet, columns, rowEdits);
    if (!rows.ok) return rows;
    const concerned = [...cells.map(({ row }) => row), ...rows.value.concerned];
    sheets.push(trackedSheet(sheet, columns, concerned));
    for (let i = 0; i < cells.length; i += CELLS_OF_STEP)
      cellSteps.push({
        kind: "cells",
        sheet: sheet.id,
        cells: cells.slice(i, i + CELLS_OF_STEP),
      });
    rowSteps.push(...rows.value.steps);
  }
  return { ok: true, value: { sheets, steps: [...cellSteps, ...rowSteps] } };
}

function planCells(
  { system }: WorkbookReading,
  sheet: SheetReading,
  table: Table,
  edits: readonly ReplaceText[],
  newText: (at: ReplaceText["at"]) => string,
): readonly CellWrite[] | HostFailure {
  const cells = new Map<string, CellWrite>();
  for (const edit of edits) {
    const { at } = edit;
    if (at.kind !== "cell") continue;
    const { row } = at;
    const found = rowAt(table, row);
    const column = (found && findCell(found, at.column))?.column ?? at.column;
    const name = cellName({ row, column });
    const known = cells.get(name);
    if (known) {
      cells.set(name, { ...known, edits: [...known.edits, edit] });
      continue;
    }
    const text = newText(at);
    const before = rawAt(sheet, row, column);
    const refused = refusal(sheet, row, column, before, text);
    if (refused) return unsupported(refused);
    const after = enteredValue(
      text,
      before,
      holdsNumber(table, row, column),
      system,
    );
    cells.set(name, { row, column, before, after, edits: [edit] });
  }
  return [...cells.values()].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

function refusal(
  { lists }: SheetReading,
  row: number,
  column: number,
  { code }: RawCell,
  text: string,
): string | null {
  const name = cellName({ row, column });
  const isHead = lists.some(
    ({ area, headerRows, totalsRows }) =>
      holds(area, row, column) &&
      (row < area.top + headerRows || row > area.bottom - totalsRows),
  );
  if (isHead) return refusals.tableHeader(name);
  if (text.length > LONGEST_TEXT) return refusals.tooLong(name);
  return isDecorated(numberFormatOf(code), text)
    ? refusals.decorated(name)
    : null;
}

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.top &&
  row <= area.bottom &&
  column >= area.left &&
  column <= area.right;

const blank: RawCell = { value: "", code: "General" };

export const rawAt = (
  { used, rows }: Pick<SheetReading, "used" | "rows">,
  row: number,
  column: number,
): RawCell => rows.get(row)?.[column - (used?.left ?? 0)] ?? blank;

function columnsOf(
  { used }: SheetReading,
  cells: readonly CellWrite[],
  edits: readonly (InsertRow | RemoveRow)[],
): Columns {
  const inserts = edits.filter((edit) => edit.kind === "insert-row");
  const written = [...cells, ...inserts.flatMap(({ texts }) => texts)];
  const columns = written.map(({ column }) => column);
  return {
    left: Math.min(used?.left ?? Infinity, ...columns),
    right: Math.max(used?.right ?? 0, ...columns),
  };
}

/** The rows that are written or moved around, with all that they hold. */
function trackedSheet(
  sheet: SheetReading,
  { left, right }: Columns,
  concerned: readonly number[],
): TrackedSheet {
  const indexes = [...new Set(concerned)].sort((a, b) => a - b);
  const rows = new Map(
    indexes.map((row) => [row, rawRow(sheet, row, left, right)]),
  );
  const { id, name, position: table } = sheet;
  return { id, name, table, left, right, rows };
}

export const rawRow = (
  sheet: SheetReading,
  row: number,
  left: number,
  right: number,
): readonly RawCell[] =>
  Array.from({ length: right - left + 1 }, (_, i) =>
    rawAt(sheet, row, left + i),
  );
