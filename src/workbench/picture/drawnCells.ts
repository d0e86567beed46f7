import type { Cell, Row } from "../../grid/Grid";

export type DrawnCell = Pick<
  Cell,
  "column" | "columnSpan" | "rowSpan" | "text"
>;

/**
 * A row's cells as an HTML table wants them: blanks where the sheet has no cell, none where a merge covers it.
 * `rowSpans` are those of the row's cells, in drawn rows.
 */
export function drawnCells(
  { cells }: Row,
  columns: number,
  rowSpans: readonly number[],
): readonly DrawnCell[] {
  const drawn: DrawnCell[] = [];
  let next = 0;
  const blanksTo = (column: number): void => {
    for (; next < column; next++)
      drawn.push({ column: next, columnSpan: 1, rowSpan: 1, text: "" });
  };
  for (const [place, cell] of cells.entries()) {
    blanksTo(cell.column);
    if (cell.mergedInto === null)
      drawn.push({ ...cell, rowSpan: rowSpans[place] ?? 1 });
    next = cell.column + cell.columnSpan;
  }
  blanksTo(columns);
  return drawn;
}
