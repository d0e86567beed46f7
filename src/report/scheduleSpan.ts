import type { Plan } from "../plan/Plan";
import type { CalendarDate } from "../text/calendarDate";
import { monthCount, monthIndex, type MonthSpan } from "./months";

/** How far beside the plan's period a date may stand and still be drawn. */
const marginMonths = 2;
/** A longer period is not believed: somebody's slip must not make the picture unreadable. */
const mostMonths = 120;
/** How much is drawn of a plan without a period. */
const usualMonths = 24;

interface Dated {
  readonly marks: readonly {
    readonly start: CalendarDate;
    readonly end: CalendarDate;
  }[];
}

/** The months worth drawing: the plan's period, or the years where most of the dates are; a lone absurd year adds nothing. */
export function scheduleSpan(
  { period }: Plan,
  lines: readonly Dated[],
): MonthSpan | null {
  const months = lines.flatMap(({ marks }) =>
    marks.flatMap(({ start, end }) => [monthIndex(start), monthIndex(end)]),
  );
  if (months.length === 0) return null;
  const stated = period && {
    first: monthIndex(period.start),
    last: monthIndex(period.end),
  };
  if (!stated || monthCount(stated) > mostMonths) return densest(months);
  let { first, last } = stated;
  for (const month of months) {
    if (month < first && month >= stated.first - marginMonths) first = month;
    if (month > last && month <= stated.last + marginMonths) last = month;
  }
  return { first, last };
}

/** The span of at most `usualMonths` that holds the most of these months. */
function densest(months: readonly number[]): MonthSpan {
  const sorted = [...months].sort((a, b) => a - b);
  let best = { from: 0, count: 0 };
  let to = 0;
  for (const [from, first] of sorted.entries()) {
    while (to < sorted.length && (sorted[to] ?? 0) < first + usualMonths) to++;
    if (to - from > best.count) best = { from, count: to - from };
  }
  return {
    first: sorted[best.from] ?? 0,
    last: sorted[best.from + best.count - 1] ?? 0,
  };
}
