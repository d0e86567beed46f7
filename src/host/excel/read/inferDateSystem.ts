import {
  serialDay,
  type DateSystem,
} from "../../openxml/numberFormat/serialDate";
import { showNumber } from "../../openxml/numberFormat/showValue";
import { numberFormatOf } from "./numberFormatOf";
import type { ShownDate } from "./SheetReading";

/**
 * How the workbook counts days, told from what its dates show: Excel does not say (`use1904DateSystem` is preview).
 * The systems are four years and a day apart, so that the numbers of a shown day fit one of them only.
 */
export function inferDateSystem(dates: readonly ShownDate[]): DateSystem {
  let votes = 0;
  for (const { serial, code, text } of dates) {
    if (!serialDay(serial, "1904")) continue;
    const shown = numbersIn(text);
    if (shown === "") continue;
    const fits = (system: DateSystem): number =>
      Number(
        numbersIn(showNumber(numberFormatOf(code), serial, system).text) ===
          shown,
      );
    votes += fits("1904") - fits("1900");
  }
  return votes > 0 ? "1904" : "1900";
}

/** The numbers of a text whatever their order and separators: a date in another country's order has the same ones. */
const numbersIn = (text: string): string =>
  (text.match(/\d+/g) ?? [])
    .map((digits) => Number(digits) % 100)
    .sort((a, b) => a - b)
    .join();
