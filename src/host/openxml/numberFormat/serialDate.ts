import {
  addDays,
  calendarDate,
  compareDates,
  weekday,
  type CalendarDate,
} from "../../../text/calendarDate";

/** How a workbook counts days (ECMA-376 part 1, 18.17.4.1). */
export type DateSystem = "1900" | "1904";

/** A moment as a sheet shows it; `day` 0 and 29.02.1900 exist there, though in no calendar. */
export interface SheetDay extends CalendarDate {
  /** 1 is Monday, 7 is Sunday, as Excel names the day. */
  readonly weekday: number;
}

const lastSerial: Record<DateSystem, number> = {
  "1900": 2_958_465,
  "1904": 2_957_003,
};
const epoch1904 = { year: 1904, month: 1, day: 1 };
/** Serial 61 is 1 March 1900; below it the days are one off, as 1900 is taken for a leap year. */
const epochAfterLeapBug = { year: 1899, month: 12, day: 30 };
const epochBeforeLeapBug = { year: 1899, month: 12, day: 31 };

/** The day a serial number (whole part) stands for; null where the system has no such day. */
export function serialDay(serial: number, system: DateSystem): SheetDay | null {
  const days = Math.floor(serial);
  if (!(days >= 0 && days <= lastSerial[system])) return null;
  if (system === "1904") return named(addDays(epoch1904, days));
  if (days === 0) return { year: 1900, month: 1, day: 0, weekday: 6 };
  if (days === 60) return { year: 1900, month: 2, day: 29, weekday: 3 };
  if (days < 60) {
    const date = addDays(epochBeforeLeapBug, days);
    return { ...date, weekday: ((weekday(date) + 5) % 7) + 1 };
  }
  return named(addDays(epochAfterLeapBug, days));
}

/** The calendar's day behind a serial number; null where there is none. */
export function serialDate(
  serial: number,
  system: DateSystem,
): CalendarDate | null {
  const day = serialDay(serial, system);
  return day && calendarDate(day.year, day.month, day.day);
}

/** The serial number of a day; the inverse of `serialDate` from March 1900 on. */
export const dateSerial = (date: CalendarDate, system: DateSystem): number =>
  compareDates(date, system === "1904" ? epoch1904 : epochAfterLeapBug);

const named = (date: CalendarDate): SheetDay => ({
  ...date,
  weekday: weekday(date),
});
