import type { CellAnchor } from "../../../grid/Anchor";
import type { HostFailure } from "../../../grid/DocumentHost";
import type { DateSystem } from "../../openxml/numberFormat/serialDate";
import { cellName } from "../../openxml/sheet/cellReference";
import { shownCell } from "../read/shownCell";
import type { RawCell } from "../read/SheetReading";
import { refusals } from "../strings";
import type { Step, TrackedSheet } from "./Change";
import { cellKey, type FoundCell, type FoundSheet } from "./loadTracked";
import { unsupported } from "../../outcome";

/** What keeps steps from being done on a sheet as it was found; null where nothing does. */
export function checkTracked(
  sheet: TrackedSheet,
  steps: readonly Step[],
  found: FoundSheet,
  system: DateSystem,
): HostFailure | null {
  const stale = staleCell(sheet, found, system);
  if (stale) return stale;
  for (const step of steps) {
    if (step.sheet !== sheet.id) continue;
    if (step.kind !== "cells") {
      if (found.isProtected) return { kind: "protected", sheet: sheet.name };
      const cells = step.kind === "remove-row" ? found.rows.get(step.at) : [];
      const column = cells?.findIndex(({ isFormula }) => isFormula) ?? -1;
      if (column < 0) continue;
      const at = { row: step.at, column: sheet.left + column };
      return unsupported(refusals.formula(cellName(at)));
    }
    for (const { row, column } of step.cells) {
      const key = cellKey(row, column);
      if (found.isProtected && !found.unlocked.has(key))
        return { kind: "protected", sheet: sheet.name };
      const cell = found.rows.get(row)?.[column - sheet.left];
      const name = cellName({ row, column });
      if (cell?.isFormula) return unsupported(refusals.formula(name));
      if (found.rich.has(key)) return unsupported(refusals.richText(name));
    }
  }
  return null;
}

/** The first cell that does not hold what it held; a formula may have come to another result. */
function staleCell(
  { table, left, rows }: TrackedSheet,
  found: FoundSheet,
  system: DateSystem,
): HostFailure | null {
  for (const [row, cells] of rows) {
    const now = found.rows.get(row);
    for (const [i, cell] of cells.entries()) {
      if (now?.[i] && isSame(cell, now[i], system)) continue;
      const shown = now?.[i] ? shownCell(now[i], system).text : "";
      const place = { table, row, column: left + i };
      return staleAt(place, shownCell(cell, system).text, shown);
    }
  }
  return null;
}

/** Another text stands in a cell than the edit quotes. */
export const staleAt = (
  place: Pick<CellAnchor, "table" | "row" | "column">,
  quote: string,
  found: string,
): HostFailure => ({
  kind: "stale",
  at: { kind: "cell", ...place, start: 0, end: quote.length, quote },
  found,
});

/** Whether a cell is as it was, as far as it is shown. */
export const isSame = (
  was: RawCell,
  now: FoundCell,
  system: DateSystem,
): boolean =>
  now.isFormula ||
  (was.value === now.value && was.code === now.code) ||
  (typeof was.value === typeof now.value &&
    shownCell(was, system).text === shownCell(now, system).text);
