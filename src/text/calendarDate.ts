/** A day of the civil calendar, without time or zone. `month` is 1–12, `day` is 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from first to last, both included. */
export interface DateRange {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

const MS_PER_DAY = 86_400_000;

const epochDay = ({ year, month, day }: CalendarDate): number =>
  Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY);

/** The last day (28–31) of a month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2)
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The date, or null where the calendar has no such day (31.02, 13th month). */
export function calendarDate(
  year: number,
  month: number,
  day: number,
): CalendarDate | null {
  if (
    !Number.isInteger(year) ||
    !Number.isInteger(month) ||
    !Number.isInteger(day)
  )
    return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  return { year, month, day };
}

/** Negative where `a` is earlier, 0 where equal, positive where later; the size is in days. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  epochDay(a) - epochDay(b);

/** The date `days` later (earlier where negative). */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromEpochDay(epochDay(date) + days);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekday = (date: CalendarDate): number =>
  ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;

/** First to last day of the months `from`–`to` of a year. */
export const monthRange = (
  year: number,
  from: number,
  to = from,
): DateRange => ({
  start: { year, month: from, day: 1 },
  end: { year, month: to, day: daysInMonth(year, to) },
});

/** «2026-03-01». */
export const isoDate = ({ year, month, day }: CalendarDate): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Reads «2026-03-01»; null where it is not an ISO date of the calendar. */
export function readIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match
    ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3]))
    : null;
}

/** «01.03.2026», as officials write it. */
export const formatDate = ({ year, month, day }: CalendarDate): string =>
  `${String(day).padStart(2, "0")}.${String(month).padStart(2, "0")}.${String(year)}`;

/** Days since 1970-01-01 → civil date (Howard Hinnant, «chrono-compatible low-level date algorithms»). */
function fromEpochDay(days: number): CalendarDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra -
    (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
