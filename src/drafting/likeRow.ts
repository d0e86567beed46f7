import { type Grid, type Row, rowAt, type Table, tablesOf } from "../grid/Grid";
import { ownTexts } from "../grid/verifyEdits";
import type { HeaderRow, Measure, Plan } from "../plan/Plan";

/** A row whose look a new one takes. */
export interface LikeRow {
  readonly row: number;
  readonly quotes: readonly string[];
  /** Null where it is no measure: a blank row, or the header where the plan has nothing else. */
  readonly measure: Measure | null;
  readonly isHeader: boolean;
  /** The rest of a row that a page end has cut. */
  readonly isTorn: boolean;
}

/**
 * The ordinary row of a table nearest to the place behind `after`: a measure whose cells stand as in most rows and are
 * filled; a blank row where there is no measure, and the header where there is nothing else. Null where there is no row.
 */
export function likeRow(
  grid: Grid,
  plan: Plan,
  table: number,
  after: number,
  automatic: boolean | null,
): LikeRow | null {
  const of = tablesOf(grid).find(({ index }) => index === table);
  if (!of) return null;
  const rows = plan.rows.filter((row) => row.table === table);
  const measures = rows.flatMap((row) => {
    const own = row.kind === "measure" ? rowAt(of, row.row) : null;
    return own && row.kind === "measure" ? [{ row: own, measure: row }] : [];
  });
  const shape = shapeIn(grid.kind);
  const usual = usualOf(measures.map(({ row }) => shape(row)));
  const penalty = ({ row, measure }: (typeof measures)[number]): number =>
    (shape(row) === usual ? 0 : 8) +
    (automatic !== null && (measure.number?.automatic ?? false) !== automatic
      ? 4
      : 0) +
    (isPlain(row, measure) ? 0 : 2);
  const [nearest] = measures.sort(
    (a, b) =>
      penalty(a) - penalty(b) ||
      Math.abs(a.row.index - after) - Math.abs(b.row.index - after),
  );
  if (nearest) return likeOf(nearest.row, nearest.measure, false);
  const taken = new Set(rows.map(({ row }) => row));
  const top = rows[0]?.row ?? 0;
  const blank = of.rows.find(
    (row) => row.index > top && !taken.has(row.index) && isBlank(row, of),
  );
  if (blank) return likeOf(blank, null, false);
  const goingOn = rows.findLast(({ kind }) => kind === "continuation");
  const other = goingOn ?? lowestHeader(rows.filter(isHeaderRow), of);
  const last = other && rowAt(of, other.row);
  return last ? likeOf(last, null, other !== goingOn, other === goingOn) : null;
}

const likeOf = (
  row: Row,
  measure: Measure | null,
  isHeader: boolean,
  isTorn = false,
): LikeRow => ({
  row: row.index,
  quotes: ownTexts(row),
  measure,
  isHeader,
  isTorn,
});

/** Where a row's cells begin and how far they reach across; a sheet keeps only some of those that are not merged. */
const shapeIn =
  (kind: Grid["kind"]) =>
  ({ cells }: Row): string =>
    cells
      .filter(({ columnSpan }) => columnSpan > 1 || kind === "document")
      .map(({ column, columnSpan }) => `${column}:${columnSpan}`)
      .join(" ");

function usualOf(shapes: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Every cell filled and its own, the row seen. */
const isPlain = ({ hidden, cells }: Row, { cells: known }: Measure): boolean =>
  !hidden &&
  cells.every(
    ({ rowSpan, mergedInto }) => rowSpan === 1 && mergedInto === null,
  ) &&
  Object.entries(known).every(
    ([role, at]) => role === "number" || at.quote.trim() !== "",
  );

const isBlank = ({ cells, hidden }: Row, { columnCount }: Table): boolean =>
  !hidden &&
  cells.length > 1 &&
  cells.every(
    ({ text, columnSpan, mergedInto }) =>
      text.trim() === "" && columnSpan < columnCount && mergedInto === null,
  );

const isHeaderRow = (row: Plan["rows"][number]): row is HeaderRow =>
  row.kind === "header";

/** The header row with the most cells: of two rows the lower one, a row «1 2 3» below them before both. */
const lowestHeader = (
  headers: readonly HeaderRow[],
  table: Table,
): HeaderRow | undefined =>
  [...headers].sort(
    (a, b) =>
      (rowAt(table, b.row)?.cells.length ?? 0) -
        (rowAt(table, a.row)?.cells.length ?? 0) || b.row - a.row,
  )[0];
