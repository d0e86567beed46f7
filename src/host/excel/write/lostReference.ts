import { rowShift } from "../../../grid/RowShift";
import type { HostFailure } from "../../../grid/DocumentHost";
import { cellName } from "../../openxml/sheet/cellReference";
import { shiftFormula } from "../../xlsx/formula/shiftFormula";
import type { RawValue } from "../read/SheetReading";
import { refusals } from "../strings";
import type { Change, Step } from "./Change";
import { unsupported } from "../../outcome";

/**
 * What keeps rows from being removed: a formula anywhere in the workbook that refers to nothing else, and would show
 * #REF! from then on. The steps go from the last row to the first. One request more.
 */
export async function lostReference(
  context: Excel.RequestContext,
  { steps, sheets }: Change,
): Promise<HostFailure | null> {
  if (!steps.some(({ kind }) => kind === "remove-row")) return null;
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const ranges = worksheets.items.map(({ id, name }) => {
    const range = worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load("formulas,rowIndex,columnIndex");
    return { id, name, range };
  });
  await context.sync();
  const names = ranges.map(({ name }) => name);
  for (const { id: moved, name } of sheets) {
    const sheet = { name, names, shift: shiftOf(steps, moved) };
    for (const { id, range } of ranges) {
      if (range.isNullObject) continue;
      const lines = range.formulas as RawValue[][];
      for (const [i, line] of lines.entries())
        for (const [j, formula] of line.entries()) {
          if (typeof formula !== "string" || !formula.startsWith("=")) continue;
          const after = shiftFormula(formula.slice(1), sheet, id === moved);
          if (after.kind !== "lost") continue;
          const row = range.rowIndex + i;
          const at = { row, column: range.columnIndex + j };
          return unsupported(refusals.lostReference(cellName(at)));
        }
    }
  }
  return null;
}

const shiftOf = (steps: readonly Step[], sheet: string) => {
  const own = steps.filter((step) => step.sheet === sheet);
  return rowShift(
    own.flatMap((step) => (step.kind === "remove-row" ? [step.at] : [])),
    own.flatMap((step) => (step.kind === "open-row" ? [step.at - 1] : [])),
  );
};
