import type { CellValue } from "../../../grid/Grid";
import { keptFor } from "../../../text/keptFor";
import type { NumberFormat } from "../numberFormat/NumberFormat";
import { serialDate, type DateSystem } from "../numberFormat/serialDate";
import { showNumber } from "../numberFormat/showValue";

/**
 * The text and the meaning of a number in a cell with this format. A day whose month is shown before it in figures, as
 * an American LibreOffice writes it, is told in the Russian order: «3.13.2026» would be read as another day or none.
 */
export function readNumber(
  format: NumberFormat,
  number: number,
  system: DateSystem,
): { readonly text: string; readonly value: CellValue } {
  const shown = showNumber(dayFirst(format), number, system);
  const date = shown.isDate ? serialDate(number, system) : null;
  return {
    text: shown.text,
    value: date ? { kind: "date", date } : { kind: "number", number },
  };
}

/** The format with day and month in figures in their Russian order. */
const dayFirst = keptFor((format: NumberFormat): NumberFormat => {
  const [first, ...others] = format.sections;
  if (!first) return format;
  const place = (unit: "month" | "day") =>
    first.tokens.findIndex(
      (token) =>
        token.kind === "date" && token.unit === unit && token.length <= 2,
    );
  const month = place("month");
  const day = place("day");
  if (month < 0 || month > day) return format;
  const swapped = { [month]: "day", [day]: "month" } as const;
  const tokens = first.tokens.map((token, index) => {
    const unit = swapped[index];
    return unit ? ({ kind: "date", unit, length: 2 } as const) : token;
  });
  return { sections: [{ ...first, tokens }, ...others] };
});
