import { maxColumns, maxRows } from "../../openxml/sheet/cellReference";
import { formulaReferences, type Corner } from "./references";
import { withReferences } from "./writeReference";

/** A shared formula as it reads in a cell so many rows and columns away from its master (ECMA-376 part 1, 18.3.1.40). */
export const translateFormula = (
  formula: string,
  rows: number,
  columns: number,
): string =>
  withReferences(formula, formulaReferences(formula), ({ corners }) =>
    corners.map((corner): Corner => ({
      ...corner,
      row: corner.fixedRow ? corner.row : around(corner.row, rows, maxRows),
      column: corner.fixedColumn
        ? corner.column
        : around(corner.column, columns, maxColumns),
    })),
  );

/** Over the sheet's edge a reference goes on from the other side. */
const around = (
  place: number | null,
  by: number,
  count: number,
): number | null =>
  place === null ? null : (((place + by) % count) + count) % count;
