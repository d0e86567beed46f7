import {
  addDays,
  type CalendarDate,
  isoDate,
  weekday,
} from "../../text/calendarDate";
import type { YearCalendar } from "./YearCalendar";
import { productionCalendar } from "./productionCalendar";

/** Non-working holidays by month and day, article 112 of the Labour Code as in force since 2013. */
const holidays = new Set(
  "01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04".split(
    " ",
  ),
);

export interface DaysOff {
  /** Why nobody works on the day; null where it is worked, or the year is not known. */
  reason(date: CalendarDate): "weekend" | "holiday" | "moved" | null;
  /** The working day nearest before; null where it is not known. */
  workingDayBefore(date: CalendarDate): CalendarDate | null;
}

/** Days off as the Government set them, with the years that the department's own settings add. */
export function daysOff(
  own: ReadonlyMap<number, YearCalendar> = new Map(),
): DaysOff {
  const years = new Map<number, KnownYear | null>();
  const knownYear = (year: number): KnownYear | null => {
    let known = years.get(year);
    if (known === undefined)
      years.set(
        year,
        (known = joinYear(
          [productionCalendar.get(year), own.get(year)].filter(
            (calendar) => calendar !== undefined,
          ),
        )),
      );
    return known;
  };
  const reason: DaysOff["reason"] = (date) => {
    const known = knownYear(date.year);
    const iso = isoDate(date);
    if (!known || known.workingDays.has(iso)) return null;
    if (holidays.has(iso.slice(5))) return "holiday";
    if (known.daysOff.has(iso)) return "moved";
    return weekday(date) > 5 ? "weekend" : null;
  };
  return {
    reason,
    workingDayBefore(date) {
      let day = date;
      do day = addDays(day, -1);
      while (reason(day) !== null);
      return knownYear(day.year) && day;
    },
  };
}

interface KnownYear {
  readonly daysOff: ReadonlySet<string>;
  readonly workingDays: ReadonlySet<string>;
}

const joinYear = (calendars: readonly YearCalendar[]): KnownYear | null =>
  calendars.length === 0
    ? null
    : {
        daysOff: new Set(
          calendars.flatMap((calendar) => calendar.daysOff.map(isoDate)),
        ),
        workingDays: new Set(
          calendars.flatMap((calendar) => calendar.workingDays.map(isoDate)),
        ),
      };
