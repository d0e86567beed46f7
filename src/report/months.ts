import { monthTitles } from "../plan/rows/lexicon";
import { type CalendarDate, daysInMonth } from "../text/calendarDate";

/** Months since year 0: `year * 12 + month - 1`. */
export type MonthIndex = number;

export interface MonthSpan {
  readonly first: MonthIndex;
  /** Included. */
  readonly last: MonthIndex;
}

/** The month of a date. */
export const monthIndex = ({ year, month }: CalendarDate): MonthIndex =>
  year * 12 + month - 1;

/** The year that a month is in. */
export const yearOf = (month: MonthIndex): number => Math.floor(month / 12);

/** How many months a span has, the last one among them. */
export const monthCount = ({ first, last }: MonthSpan): number =>
  last - first + 1;

/** Every month of a span in order. */
export const monthsOf = (span: MonthSpan): readonly MonthIndex[] =>
  Array.from({ length: monthCount(span) }, (_, at) => span.first + at);

/** «март 2027». */
export const monthTitle = (month: MonthIndex): string =>
  `${monthTitles[month % 12] ?? ""} ${yearOf(month)}`;

/** «мар». */
export const monthAbbreviation = (month: MonthIndex): string =>
  (monthTitles[month % 12] ?? "").slice(0, 3);

/** «М». */
export const monthLetter = (month: MonthIndex): string =>
  monthAbbreviation(month).charAt(0).toUpperCase();

/** The last day of a month. */
export const lastDayOf = (month: MonthIndex): CalendarDate => ({
  year: yearOf(month),
  month: (month % 12) + 1,
  day: daysInMonth(yearOf(month), (month % 12) + 1),
});

/** True where some day of the range falls in the span. */
export const touches = (
  range: { readonly start: CalendarDate; readonly end: CalendarDate },
  { first, last }: MonthSpan,
): boolean => monthIndex(range.end) >= first && monthIndex(range.start) <= last;
