import type { CalendarDate } from "../../text/calendarDate";

/** How a year differs from an ordinary one, in which Saturdays, Sundays and holidays are days off. */
export interface YearCalendar {
  readonly daysOff: readonly CalendarDate[];
  /** Saturdays and Sundays that are worked. */
  readonly workingDays: readonly CalendarDate[];
}
