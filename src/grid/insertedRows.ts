import type { InsertRow } from "./Edit";
import type { RowShift } from "./RowShift";

/** Each inserted row with the index it gets; those after one row keep the order of the list. */
export function insertedRows(
  inserts: readonly InsertRow[],
  shift: RowShift,
): readonly { readonly insert: InsertRow; readonly index: number }[] {
  const counts = new Map<number, number>();
  return inserts.map((insert) => {
    const n = counts.get(insert.after) ?? 0;
    counts.set(insert.after, n + 1);
    return { insert, index: shift.inserted(insert.after, n) };
  });
}
