import type { Edit, InsertRow, RemoveRow } from "../../grid/Edit";
import { editRows } from "../../grid/editRows";
import { findCell, type Row, type Table } from "../../grid/Grid";
import { insertedRows } from "../../grid/insertedRows";
import { rowShift } from "../../grid/RowShift";
import { ownTexts } from "../../grid/verifyEdits";
import { type IsHalf, type Progress, ProgressParts } from "./ProgressParts";
import { editsOf, rowGroups } from "./rowGroups";
import type { TextTarget } from "./textTargets";

/** The progress of the edits of one table; null where its rows are in no state that they lead through. */
export function tableProgress(
  before: Table,
  edits: readonly Edit[],
  targets: readonly TextTarget[],
  now: Table,
  isHalf: IsHalf,
): Progress | null {
  const groups = rowGroups(edits, before.index);
  const byPlace = new Map(
    targets.map((one) => [
      one.at.kind === "cell" ? `${one.at.row}:${one.at.column}` : "",
      one,
    ]),
  );
  for (let done = 0; done <= groups.length; done++) {
    const did = groups.slice(0, done).flatMap(editsOf);
    const part = matched(before, did, byPlace, now, isHalf);
    if (!part) continue;
    const left = groups.slice(done).flatMap(editsOf);
    return {
      ...part,
      rest: [...part.rest, ...moved(left, did, now)],
    };
  }
  return null;
}

type RowEdit = InsertRow | RemoveRow;

/** The progress where the rows now are those after `did`; null where they are not. */
function matched(
  before: Table,
  did: readonly RowEdit[],
  targets: ReadonlyMap<string, TextTarget>,
  now: Table,
  isHalf: IsHalf,
): Progress | null {
  const inserts = did.filter((edit) => edit.kind === "insert-row");
  const removes = did.filter((edit) => edit.kind === "remove-row");
  if (now.rows.length !== before.rows.length + inserts.length - removes.length)
    return null;
  const expected = editRows(marked(before), did.map(untold), "document");
  if (!expected.ok) return null;
  const shift = shiftOf(did);
  const fresh = new Map(
    insertedRows(inserts, shift).map(({ insert, index }) => [index, insert]),
  );
  const parts = new ProgressParts();
  parts.written.push(...did);
  for (const [place, row] of expected.value.rows.entries()) {
    const present = now.rows[place];
    if (!present || shapeOf(present) !== shapeOf(row)) return null;
    const insert = fresh.get(row.index);
    for (const [nth, cell] of row.cells.entries()) {
      const text = present.cells[nth]?.text ?? "";
      if (cell.mergedInto !== null) continue;
      const at = { table: now.index, row: present.index, column: cell.column };
      if (insert) {
        if (!parts.newCell(insert, cell, text, at)) return null;
        continue;
      }
      const target = targets.get(cell.text);
      const was = oldText(before, cell.text);
      const place = {
        kind: "cell" as const,
        ...at,
        start: 0,
        end: 0,
        quote: "",
      };
      if (!parts.text(target, was, text, place, isHalf)) return null;
    }
    if (insert)
      parts.back.push({
        kind: "remove-row",
        table: now.index,
        row: present.index,
        quotes: ownTexts(present),
      });
  }
  // Rows that stood one after another go back in their order.
  for (const { row } of removes.toSorted((a, b) => a.row - b.row)) {
    const gone = before.rows[row];
    const back = gone && restored(gone, shift.nearest(row) - 1, now, fresh);
    if (back) parts.back.push(back);
    else parts.isFinal = true;
  }
  return parts.progress;
}

const shiftOf = (did: readonly RowEdit[]) =>
  rowShift(
    did.flatMap((one) => (one.kind === "remove-row" ? [one.row] : [])),
    did.flatMap((one) => (one.kind === "insert-row" ? [one.after] : [])),
  );

/** The row edits left, told for the rows after `did`. */
function moved(
  left: readonly RowEdit[],
  did: readonly RowEdit[],
  now: Table,
): readonly RowEdit[] {
  const shift = shiftOf(did);
  const quotesAt = (row: number) => {
    const found = now.rows[row];
    return found ? ownTexts(found) : [];
  };
  return left.map((edit) => {
    if (edit.kind === "remove-row") {
      const row = shift.nearest(edit.row);
      return { ...edit, row, quotes: quotesAt(row) };
    }
    const like = shift.nearest(edit.like);
    return {
      ...edit,
      after: edit.after < 0 ? -1 : shift.nearest(edit.after),
      like,
      quotes: quotesAt(like),
    };
  });
}

/** A row as it was, after the row `after` of now, like the nearest of its shape. */
function restored(
  gone: Row,
  after: number,
  now: Table,
  fresh: ReadonlyMap<number, unknown>,
): InsertRow | null {
  const fits = (row: Row | undefined): row is Row =>
    row !== undefined &&
    shapeOf(row) === shapeOf(gone) &&
    row.cells.every((one) => one.rowSpan === 1 && one.mergedInto === null);
  const near = [now.rows[after], now.rows[after + 1], ...now.rows].filter(fits);
  const like = near.find(({ index }) => !fresh.has(index)) ?? near[0];
  return like
    ? {
        kind: "insert-row",
        table: now.index,
        after,
        like: like.index,
        quotes: ownTexts(like),
        texts: gone.cells.map(({ column, text }) => ({ column, text })),
      }
    : null;
}

/** The table with each cell's own place in the place of its text. */
const marked = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      text: `${row.index}:${cell.column}`,
    })),
  })),
});

const untold = (edit: RowEdit): RowEdit =>
  edit.kind === "insert-row" ? { ...edit, texts: [] } : edit;

function oldText(table: Table, mark: string): string {
  const [row, column] = mark.split(":").map(Number);
  const found = table.rows[row ?? -1];
  return (found && findCell(found, column ?? -1)?.text) ?? "";
}

const shapeOf = ({ cells }: Row): string =>
  cells
    .map((one) => `${one.column}+${one.columnSpan}${one.mergedInto ?? ""}`)
    .join();
