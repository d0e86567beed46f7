import { applyEdits } from "../grid/applyEdits";
import type { Edit, InsertRow } from "../grid/Edit";
import type { Grid } from "../grid/Grid";
import { insertedRows } from "../grid/insertedRows";
import { rowShift } from "../grid/RowShift";
import type { Plan } from "../plan/Plan";
import { readDocument } from "../plan/readDocument";
import type { DraftingDocument } from "./Insertion";

/** A row that an insertion is to add, as it must read afterwards. */
export interface ExpectedRow {
  readonly edit: InsertRow;
  readonly wording: string;
  /** «2.5»; null where it has none or Word counts it. */
  readonly number: string | null;
  /** What Word will show before it where it counts. */
  readonly label: string | null;
}

/**
 * The first of the rows that would not read back as the measure it is meant to be, `whole` where the rest of the plan
 * would read otherwise than before; null where all is well.
 */
export function misreadRow(
  { grid, reading, overrides }: DraftingDocument,
  at: number,
  edits: readonly Edit[],
  expected: readonly ExpectedRow[],
): ExpectedRow | "whole" | null {
  const applied = applyEdits(grid, edits);
  const before = reading.plans[at];
  if (!applied.ok || !before) return "whole";
  const places = placesOf(edits);
  const after = readDocument(
    labelled(grid, applied.value, expected, places),
    overrides,
  ).plans[at];
  if (!after || kinds(after, places) !== kinds(before, new Map()))
    return "whole";
  for (const row of expected) {
    const place = places.get(row.edit);
    const measure = after.measures.find(
      ({ table, row: index }) => table === row.edit.table && index === place,
    );
    const isRead =
      measure !== undefined &&
      sameWords(measure.measure.value, row.wording) &&
      measure.subItems.length === 0 &&
      (row.number === null || measure.number?.parts.join(".") === row.number);
    if (!isRead) return row;
  }
  return null;
}

/** White space at the edges is no part of a wording. */
const sameWords = (read: string, written: string): boolean =>
  read === written.trim();

/** Where each new row has come to stand. */
function placesOf(edits: readonly Edit[]): ReadonlyMap<InsertRow, number> {
  const places = new Map<InsertRow, number>();
  const byTable = new Map<number, InsertRow[]>();
  for (const edit of edits)
    if (edit.kind === "insert-row")
      byTable.set(edit.table, [...(byTable.get(edit.table) ?? []), edit]);
  for (const inserts of byTable.values()) {
    const shift = rowShift(
      [],
      inserts.map(({ after }) => after),
    );
    for (const { insert, index } of insertedRows(inserts, shift))
      places.set(insert, index);
  }
  return places;
}

/** What the rows of a plan are, without the new ones. */
function kinds({ rows }: Plan, places: ReadonlyMap<InsertRow, number>): string {
  const fresh = new Set(
    Array.from(places, ([{ table }, index]) => `${table}:${index}`),
  );
  return rows
    .filter(({ table, row }) => !fresh.has(`${table}:${row}`))
    .map(({ kind }) => kind)
    .join(" ");
}

/** The grid with the numbers that Word will count in the new rows. */
function labelled(
  before: Grid,
  grid: Grid,
  expected: readonly ExpectedRow[],
  places: ReadonlyMap<InsertRow, number>,
): Grid {
  const labels = new Map<string, { column: number; text: string }>();
  for (const { edit, label } of expected)
    if (label !== null) {
      const like = likeLabel(before, edit);
      if (like !== null)
        labels.set(`${edit.table}:${places.get(edit) ?? -1}`, {
          column: like,
          text: label,
        });
    }
  if (labels.size === 0) return grid;
  return {
    ...grid,
    blocks: grid.blocks.map((block) =>
      block.kind === "paragraph"
        ? block
        : {
            ...block,
            rows: block.rows.map((row) => {
              const label = labels.get(`${block.index}:${row.index}`);
              return label
                ? {
                    ...row,
                    cells: row.cells.map((cell) =>
                      cell.column === label.column
                        ? { ...cell, labels: [{ start: 0, text: label.text }] }
                        : cell,
                    ),
                  }
                : row;
            }),
          },
    ),
  };
}

/** The column in which Word counts the row that the new one looks like; null where it does not. */
function likeLabel(grid: Grid, { table, like }: InsertRow): number | null {
  for (const block of grid.blocks)
    if (block.kind === "table" && block.index === table) {
      const row = block.rows.find(({ index }) => index === like);
      const cell = row?.cells.find(({ labels }) => labels.length > 0);
      return cell?.column ?? null;
    }
  return null;
}
