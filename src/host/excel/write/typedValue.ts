import { calendarDate } from "../../../text/calendarDate";
import { monthsOfDay } from "../../openxml/numberFormat/lexicon";
import {
  dateSerial,
  type DateSystem,
} from "../../openxml/numberFormat/serialDate";
import { numberFormatOf } from "../read/numberFormatOf";
import { shownCell } from "../read/shownCell";
import type { RawCell, RawValue } from "../read/SheetReading";

/**
 * What to put in a cell that is to show `text`: a number or a day where the cell held one and its format shows it as
 * just this text, so that it can still be sorted and counted; else the text.
 */
export function typedValue(
  text: string,
  { value, code }: RawCell,
  system: DateSystem,
): RawValue {
  if (typeof value !== "number" || text === "") return text;
  const isDate = numberFormatOf(code).sections[0]?.kind === "date";
  const number = isDate ? readDay(text, system) : readNumber(text);
  return number !== null &&
    shownCell({ value: number, code }, system).text === text
    ? number
    : text;
}

const readNumber = (text: string): number | null =>
  /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : null;

function readDay(text: string, system: DateSystem): number | null {
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[. ](\d{1,2}|\p{Ll}{3,8})[. ](\d{4})/u.exec(text) ?? [];
  const named = monthsOfDay.indexOf(month as (typeof monthsOfDay)[number]) + 1;
  const date = calendarDate(Number(year), named || Number(month), Number(day));
  return date && dateSerial(date, system);
}
