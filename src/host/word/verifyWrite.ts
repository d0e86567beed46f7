import { applyEdits } from "../../grid/applyEdits";
import type { Edit } from "../../grid/Edit";
import { type Grid, type Row, type Table, tablesOf } from "../../grid/Grid";
import { insertedRows } from "../../grid/insertedRows";
import { rowShift } from "../../grid/RowShift";
import { firstTable, gridTable } from "./mergeDocument";
import type { OpenPlaces } from "./openPlaces";
import { readFragment } from "./readFragment";
import { tableMap } from "./TableMap";

/** Tables after a write, read again, against what the edits must have made of them. */
export type Verdict =
  | { readonly kind: "as-expected" }
  /** All is there but for the form of the new rows, which are given by the API's indexes. */
  | { readonly kind: "wrong-rows"; readonly rows: readonly WrongRows[] }
  | { readonly kind: "unclear" };

export interface WrongRows {
  readonly api: Word.Table;
  readonly rows: readonly number[];
}

/** Reads the tables again in one sync and judges them. */
export async function verifyWrite(
  context: Word.RequestContext,
  { grid, tables }: OpenPlaces,
  edits: readonly Edit[],
): Promise<Verdict> {
  const asked = [...tables].flatMap(([index, { api }]) => {
    const expected = expectedTable(grid, edits, index);
    return expected
      ? [{ index, api, expected, ooxml: api.getRange().getOoxml() }]
      : [];
  });
  await context.sync();
  const wrong: WrongRows[] = [];
  for (const { index, api, expected, ooxml } of asked) {
    const fragment = readFragment(ooxml.value);
    const table = fragment && firstTable(fragment);
    if (!table) return { kind: "unclear" };
    const map = tableMap(table);
    const now = gridTable(table, map, index, null);
    const rows = wrongRows(now, expected, newPlaces(edits, index));
    if (!rows) return { kind: "unclear" };
    const places = rows.map((row) => map.rows[row] ?? -1);
    if (places.length > 0) wrong.push({ api, rows: places });
  }
  return wrong.length > 0
    ? { kind: "wrong-rows", rows: wrong }
    : { kind: "as-expected" };
}

/** What the edits make of one table; null where nothing of it stays. */
function expectedTable(
  grid: Grid,
  edits: readonly Edit[],
  index: number,
): Table | null {
  const own = edits.filter((edit) =>
    edit.kind === "replace-text"
      ? edit.at.kind === "cell" && edit.at.table === index
      : edit.table === index,
  );
  const blocks = tablesOf(grid).filter((table) => table.index === index);
  const after = applyEdits({ ...grid, blocks }, own);
  return after.ok ? (tablesOf(after.value)[0] ?? null) : null;
}

/** Where the new rows of a table stand after the edits. */
function newPlaces(edits: readonly Edit[], table: number): ReadonlySet<number> {
  const inserts = edits.filter(
    (edit) => edit.kind === "insert-row" && edit.table === table,
  );
  const removed = edits.flatMap((edit) =>
    edit.kind === "remove-row" && edit.table === table ? edit.row : [],
  );
  const own = inserts.flatMap((one) => (one.kind === "insert-row" ? one : []));
  const shift = rowShift(
    removed,
    own.map(({ after }) => after),
  );
  return new Set(insertedRows(own, shift).map(({ index }) => index));
}

/** The new rows, where they alone are not as expected and hold our words; none where all is; null otherwise. */
function wrongRows(
  now: Table,
  expected: Table,
  fresh: ReadonlySet<number>,
): readonly number[] | null {
  if (now.rows.length !== expected.rows.length) return null;
  let differ = false;
  for (const [index, row] of now.rows.entries()) {
    const wanted = expected.rows[index];
    if (!wanted) return null;
    if (seen(row) === seen(wanted)) continue;
    if (!fresh.has(index) || wordsOf(row) !== wordsOf(wanted)) return null;
    differ = true;
  }
  return differ ? [...fresh] : [];
}

/** A row's shape and texts. */
const seen = ({ repeatsAsHeader, cells }: Row): string =>
  JSON.stringify([
    repeatsAsHeader,
    cells.map((one) => [
      one.column,
      one.columnSpan,
      one.rowSpan,
      one.mergedInto,
      one.text,
    ]),
  ]);

const wordsOf = ({ cells }: Row): string =>
  cells.map(({ text }) => text.trim()).join("");

/** Removes rows from the end of each table backwards, in one sync. */
export async function removeRows(
  context: Word.RequestContext,
  wrong: readonly WrongRows[],
): Promise<void> {
  for (const { api, rows } of wrong)
    for (const row of [...rows].sort((a, b) => b - a)) api.deleteRows(row, 1);
  await context.sync();
}
