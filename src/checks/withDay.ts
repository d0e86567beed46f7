import { months } from "../plan/deadline/lexicon";
import type { CalendarDate } from "../text/calendarDate";

/** «до 05.09.2026», «5.9», «05/09/26 г.»: one date in figures. */
const inFigures =
  /^(\D{0,40})(\d\d?)([./]\s?)(\d\d?)(?:([./]\s?)((?:20)?\d\d))?(\D{0,40})$/u;
/** «до «05» сентября 2026 г.», «5 сент.». */
const inWords =
  /^(\D{0,40})(\d\d?)([^\p{L}\d]{1,4})(\p{L}{3,8})([^\p{L}\d]{1,4})?(20\d\d)?(\D{0,40})$/u;
/** Words that tell the day besides: figures alone are not to be changed beside them. */
export const namesWeekday =
  /понедельник|вторник|сред[аыу](?!\p{L})|четверг|пятниц|суббот|воскресен|выходн|праздни|(?<!\p{L})(?:пн|вт|ср|чт|пт|сб|вс)(?!\p{L})/iu;

/**
 * The words of one date with another day, written in the same way; null where the way is not certain: other figures
 * beside it, a month cut short or in capitals where it has to change.
 */
export function withDay(
  words: string,
  from: CalendarDate,
  to: CalendarDate,
): string | null {
  const figures = inFigures.exec(words);
  if (figures) {
    const [, before, day = "", mark, month = "", second = "", year = "", rest] =
      figures;
    const bare = day.length === 1 || month.length === 1;
    return `${before}${like(day, to.day, bare)}${mark}${like(month, to.month, bare)}${second}${yearLike(year, to)}${rest}`;
  }
  const named = inWords.exec(words);
  if (!named) return null;
  const [, before, day = "", gap, month = "", mark = "", year = "", rest] =
    named;
  const written = from.month === to.month ? month : monthLike(month, from, to);
  return (
    written &&
    `${before}${like(day, to.day, true)}${gap}${written}${mark}${yearLike(year, to)}${rest}`
  );
}

/** With a zero before it where the old one has it or, of two figures, does not show whether it would. */
const like = (old: string, number: number, bare: boolean): string =>
  String(number).padStart(bare && !old.startsWith("0") ? 1 : 2, "0");

const yearLike = (old: string, { year }: CalendarDate): string =>
  old && String(year).slice(-old.length);

const genitive = ({ month }: CalendarDate): string =>
  months[month - 1]?.split(" ")[1] ?? "";

const monthLike = (
  old: string,
  from: CalendarDate,
  to: CalendarDate,
): string | null => (old === genitive(from) ? genitive(to) : null);
