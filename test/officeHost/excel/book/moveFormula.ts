import {
  maxColumns,
  maxRows,
  type Area,
} from "../../../../src/host/openxml/sheet/cellReference";
import {
  formulaReferences,
  type Corner,
} from "../../../../src/host/xlsx/formula/references";
import { withReferences } from "../../../../src/host/xlsx/formula/writeReference";
import { movedArea, type CellMove } from "./CellMove";

/** The formula after cells of the sheet `moved` have moved; `own` is the sheet it stands on. Lost places become #REF!. */
export function moveFormula(
  formula: string,
  own: string,
  moved: string,
  move: CellMove,
): string {
  const references = formulaReferences(formula);
  const lost = new Set<number>();
  const isSame = (name: string): boolean =>
    name.toLowerCase() === moved.toLowerCase();
  const text = withReferences(formula, references, (reference) => {
    const { sheet, corners } = reference;
    if (sheet ? sheet.kind !== "sheet" || !isSame(sheet.name) : !isSame(own))
      return corners;
    const area = areaOf(corners);
    const now = movedArea(area, move);
    if (!now) {
      lost.add(references.indexOf(reference));
      return corners;
    }
    return movedCorners(corners, area, now);
  });
  return lost.size === 0 ? text : withLost(text, lost);
}

function withLost(formula: string, lost: ReadonlySet<number>): string {
  let text = formula;
  const references = formulaReferences(formula);
  for (const index of [...lost].sort((a, b) => b - a)) {
    const { start = 0, end = 0 } = references[index] ?? {};
    text = `${text.slice(0, start)}#REF!${text.slice(end)}`;
  }
  return text;
}

function areaOf(corners: readonly Corner[]): Area {
  const rows = corners.map(({ row }) => row).filter((row) => row !== null);
  const columns = corners
    .map(({ column }) => column)
    .filter((column) => column !== null);
  return {
    top: rows.length > 0 ? Math.min(...rows) : 0,
    bottom: rows.length > 0 ? Math.max(...rows) : maxRows - 1,
    left: columns.length > 0 ? Math.min(...columns) : 0,
    right: columns.length > 0 ? Math.max(...columns) : maxColumns - 1,
  };
}

const movedCorners = (
  corners: readonly Corner[],
  was: Area,
  now: Area,
): readonly Corner[] =>
  corners.map((corner, index): Corner => {
    const isFirst = index === 0;
    const atTop = corner.row === was.top && (isFirst || was.top < was.bottom);
    const atLeft =
      corner.column === was.left && (isFirst || was.left < was.right);
    return {
      ...corner,
      row: corner.row === null ? null : atTop ? now.top : now.bottom,
      column: corner.column === null ? null : atLeft ? now.left : now.right,
    };
  });
