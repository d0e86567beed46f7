import type { RowShift } from "../../../grid/RowShift";
import { maxRows } from "../../openxml/sheet/cellReference";
import {
  formulaReferences,
  type Corner,
  type FormulaReference,
  type SheetQualifier,
} from "./references";
import { withReferences } from "./writeReference";

/** The sheet whose rows move, among the others. */
export interface ShiftedSheet {
  readonly name: string;
  /** All sheet names in order: «Jan:Dec!A1» refers to those between. */
  readonly names: readonly string[];
  readonly shift: RowShift;
}

export type ShiftedFormula =
  | { readonly kind: "formula"; readonly text: string }
  /** It refers to rows that are removed, and to nothing that stays. */
  | { readonly kind: "lost" }
  /** It refers to a stack of sheets of which one moves. */
  | { readonly kind: "stack" };

/** A longer one is none of Excel's (its limit is 8,192). */
const LONGEST_FORMULA = 40_000;

/** A formula after rows of a sheet have moved; `own` where the formula stands on that very sheet. */
export function shiftFormula(
  formula: string,
  sheet: ShiftedSheet,
  own: boolean,
): ShiftedFormula {
  if (formula.length > LONGEST_FORMULA) return { kind: "lost" };
  const references = formulaReferences(formula);
  const troubles: ("lost" | "stack")[] = [];
  const text = withReferences(formula, references, (reference) => {
    const reach = reachOf(reference.sheet, sheet, own);
    if (reach === "stack") troubles.push("stack");
    if (reach !== "sheet") return reference.corners;
    const corners = shiftCorners(reference, sheet.shift);
    if (!corners) troubles.push("lost");
    return corners ?? reference.corners;
  });
  const [trouble] = troubles;
  return trouble ? { kind: trouble } : { kind: "formula", text };
}

/** Whether some reference of the formula is to the sheet by its name. */
export const namesSheet = (formula: string, sheet: ShiftedSheet): boolean =>
  formulaReferences(formula).some(
    (reference) => reachOf(reference.sheet, sheet, false) !== "elsewhere",
  );

function reachOf(
  qualifier: SheetQualifier | null,
  { name, names }: ShiftedSheet,
  own: boolean,
): "sheet" | "stack" | "elsewhere" {
  if (!qualifier) return own ? "sheet" : "elsewhere";
  if (qualifier.kind === "external") return "elsewhere";
  if (qualifier.kind === "sheet")
    return isSame(qualifier.name, name) ? "sheet" : "elsewhere";
  const place = (one: string): number =>
    names.findIndex((other) => isSame(other, one));
  const ends = [place(qualifier.first), place(qualifier.last)];
  const at = place(name);
  return at >= Math.min(...ends) && at <= Math.max(...ends)
    ? "stack"
    : "elsewhere";
}

const isSame = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase();

/** The same array where nothing changes; null where all rows are removed. */
function shiftCorners(
  { corners, open }: FormulaReference,
  shift: RowShift,
): readonly Corner[] | null {
  const [first, second] = corners;
  if (first?.row == null) return corners;
  if (second?.row == null) {
    const row = shift.place(first.row);
    return row === null || row >= maxRows ? null : moved(corners, [row]);
  }
  const [top, bottom] = [first.row, second.row].sort((a, b) => a - b);
  // A range to the sheet's last row stays open, as in Excel.
  const toEnd = bottom === maxRows - 1;
  const span = shift.span(top ?? 0, bottom ?? 0);
  if (!span || (open && corners.some((one) => isRemoved(one, shift))))
    return null;
  const rows = [span[0], toEnd ? maxRows - 1 : span[1]];
  if (rows.some((row) => row >= maxRows)) return null;
  return moved(corners, first.row <= second.row ? rows : rows.reverse());
}

const isRemoved = ({ row }: Corner, shift: RowShift): boolean =>
  row !== null && shift.place(row) === null;

const moved = (
  corners: readonly Corner[],
  rows: readonly number[],
): readonly Corner[] =>
  corners.every(({ row }, i) => row === rows[i])
    ? corners
    : corners.map((corner, i) => ({ ...corner, row: rows[i] ?? corner.row }));
