import { columnName } from "../../openxml/sheet/cellReference";
import type { Corner, FormulaReference } from "./references";

/** A reference's corners as a formula spells them: «$A1:B$2», «5:6». */
const writeCorners = (corners: readonly Corner[]): string =>
  corners.map(writeCorner).join(":");

const writeCorner = ({ row, column, fixedRow, fixedColumn }: Corner): string =>
  (column === null ? "" : (fixedColumn ? "$" : "") + columnName(column)) +
  (row === null ? "" : (fixedRow ? "$" : "") + String(row + 1));

/** The formula with the references replaced for which `change` gives other corners. */
export function withReferences(
  formula: string,
  references: readonly FormulaReference[],
  change: (reference: FormulaReference) => readonly Corner[],
): string {
  let result = "";
  let at = 0;
  for (const reference of references) {
    const corners = change(reference);
    if (corners === reference.corners) continue;
    result += formula.slice(at, reference.start) + writeCorners(corners);
    at = reference.end;
  }
  return result + formula.slice(at);
}
