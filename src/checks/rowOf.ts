import type { NumberedItem } from "../plan/numbering/NumberSequence";
import type { PlanRow } from "../plan/Plan";

/** The row of a number as a report takes it; a heading in a paragraph has none. */
export const rowOf = ({
  row,
}: NumberedItem): {
  readonly row?: PlanRow;
  readonly column?: "number";
} => (row ? { row, column: "number" } : {});
