import { countBelow } from "./countBelow";

/** Where the rows of a table go when some are removed and others inserted; all indexes from 0. */
export interface RowShift {
  /** The new index of a row; null where it is removed. */
  place(row: number): number | null;
  /** The new index of a row, or of what comes in its place where it is removed. */
  nearest(row: number): number;
  /** The new first and last row of a stretch, rows inserted between them included; null where all its rows are removed. */
  span(first: number, last: number): readonly [number, number] | null;
  /** The new index of the `n`th (from 0) row inserted after `after`. */
  inserted(after: number, n: number): number;
  /** The first row that is touched: those above stay where they are. */
  readonly first: number;
}

/** `removed`: rows that go; `after`: rows after which one row each is inserted (-1: before the first). */
export function rowShift(
  removed: readonly number[],
  after: readonly number[],
): RowShift {
  const gone = [...new Set(removed)].sort((a, b) => a - b);
  const added = [...after].sort((a, b) => a - b);
  const isGone = new Set(gone);
  const moved = (row: number): number =>
    row - countBelow(gone, row) + countBelow(added, row);
  return {
    place: (row) => (isGone.has(row) ? null : moved(row)),
    nearest: moved,
    span: (first, last) => {
      const start = moved(first);
      const end = moved(last) - (isGone.has(last) ? 1 : 0);
      return start > end ? null : [start, end];
    },
    inserted: (row, n) => moved(row) + (isGone.has(row) ? 0 : 1) + n,
    first: Math.min(gone[0] ?? Infinity, (added[0] ?? Infinity) + 1),
  };
}
