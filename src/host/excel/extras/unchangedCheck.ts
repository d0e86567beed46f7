import type { HostFailure } from "../../../grid/DocumentHost";
import type { DateSystem } from "../../openxml/numberFormat/serialDate";
import { shownCell } from "../read/shownCell";
import type { RawCell, RawValue } from "../read/SheetReading";
import { staleAt } from "../write/checkTracked";
import { rawAt } from "../write/planChange";
import type { ExtraTarget } from "./ExtraTarget";

/** Asks whether the plan, and the column beside it, are as they were read; what it returns is called when Excel has answered. */
export function unchangedCheck(
  { plan, reading, sheet }: ExtraTarget,
  system: DateSystem,
): () => HostFailure | null {
  const { table, header, bottom, left, right } = plan;
  const range = sheet.getRangeByIndexes(
    header,
    left,
    bottom - header + 1,
    right - left + 2,
  );
  range.load("values,numberFormat");
  return () => {
    const codes = range.numberFormat as string[][];
    for (const [i, line] of (range.values as RawValue[][]).entries())
      for (const [j, value] of line.entries()) {
        const row = header + i;
        const column = left + j;
        const shown = (cell: RawCell): string => shownCell(cell, system).text;
        const was = shown(rawAt(reading, row, column));
        const now = shown({ value, code: codes[i]?.[j] ?? "General" });
        if (was !== now) return staleAt({ table, row, column }, was, now);
      }
    return null;
  };
}
