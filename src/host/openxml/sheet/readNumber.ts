import type { CellValue } from "../../../grid/Grid";
import type { NumberFormat } from "../numberFormat/NumberFormat";
import { serialDate, type DateSystem } from "../numberFormat/serialDate";
import { showNumber } from "../numberFormat/showValue";

/** The text and the meaning of a number in a cell with this format. */
export function readNumber(
  format: NumberFormat,
  number: number,
  system: DateSystem,
): { readonly text: string; readonly value: CellValue } {
  const shown = showNumber(format, number, system);
  const date = shown.isDate ? serialDate(number, system) : null;
  return {
    text: shown.text,
    value: date ? { kind: "date", date } : { kind: "number", number },
  };
}
