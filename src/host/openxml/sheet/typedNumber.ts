import { calendarDate } from "../../../text/calendarDate";
import { monthsOfDay } from "../numberFormat/lexicon";
import type { NumberFormat } from "../numberFormat/NumberFormat";
import { dateSerial, type DateSystem } from "../numberFormat/serialDate";
import { readNumber } from "./readNumber";

/** The number, or the day, that a cell with this format shows as just this text; null where there is none. */
export function typedNumber(
  text: string,
  format: NumberFormat,
  system: DateSystem,
): number | null {
  const isDate = format.sections[0]?.kind === "date";
  const number = isDate ? readDay(text, system) : readDecimal(text);
  return number !== null && readNumber(format, number, system).text === text
    ? number
    : null;
}

const readDecimal = (text: string): number | null =>
  /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : null;

function readDay(text: string, system: DateSystem): number | null {
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[. ](\d{1,2}|\p{Ll}{3,8})[. ](\d{4})/u.exec(text) ?? [];
  const named = monthsOfDay.indexOf(month as (typeof monthsOfDay)[number]) + 1;
  const date = calendarDate(Number(year), named || Number(month), Number(day));
  return date && dateSerial(date, system);
}
