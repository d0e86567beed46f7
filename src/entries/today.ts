import type { CalendarDate } from "../text/calendarDate";

/** The date on the user's clock. */
export function today(): CalendarDate {
  const now = new Date();
  return {
    year: now.getFullYear(),
    month: now.getMonth() + 1,
    day: now.getDate(),
  };
}
