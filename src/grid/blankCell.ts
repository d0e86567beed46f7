import type { Cell } from "./Grid";

/** An ordinary cell of one row and column. */
export const blankCell = (column: number, text = ""): Cell => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  mergedInto: null,
  text,
  labels: [],
  value: null,
});
