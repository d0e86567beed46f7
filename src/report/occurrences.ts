import type { Recurrence } from "../plan/deadline/Deadline";
import { type CalendarDate, compareDates } from "../text/calendarDate";
import { lastDayOf, type MonthIndex, monthIndex } from "./months";

/** Months of the year (0 is January) with whose end a step ends. */
const closingMonths: Readonly<Partial<Record<Recurrence, readonly number[]>>> =
  {
    month: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    quarter: [2, 5, 8, 11],
    // As headings of school plans have them: October, December, March, May.
    "school-quarter": [9, 11, 2, 4],
    "half-year": [5, 11],
    year: [11],
    "school-year": [4],
  };

/**
 * The days with which the steps of recurring work end within its range: the 31 March for a quarter. What comes
 * more often than once a month has none; where no step ends in the range, its last day stands for it.
 */
export function stepEnds(
  every: Recurrence,
  start: CalendarDate,
  end: CalendarDate,
): readonly CalendarDate[] {
  const isClosing = closingTest(every, monthIndex(start));
  if (!isClosing) return [];
  const days: CalendarDate[] = [];
  for (let month = monthIndex(start); month <= monthIndex(end); month++)
    if (isClosing(month)) {
      const day = lastDayOf(month);
      if (compareDates(day, end) <= 0) days.push(day);
    }
  return days.length > 0 ? days : [end];
}

function closingTest(
  every: Recurrence,
  first: MonthIndex,
): ((month: MonthIndex) => boolean) | null {
  if (every === "two-months") return (month) => (month - first) % 2 === 1;
  const closing = closingMonths[every];
  return closing ? (month) => closing.includes(month % 12) : null;
}
