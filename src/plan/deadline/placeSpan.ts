import {
  calendarDate,
  compareDates,
  daysInMonth,
  type CalendarDate,
  type DateRange,
} from "../../text/calendarDate";
import type { DeadlineContext } from "./Deadline";
import type { Edge, Span, WrittenYear } from "./Draft";

type Period = DeadlineContext["period"];

/** Why a span could not be placed: impossible; sure but for a year; or open to more than one reading. */
export type Problem = "invalid" | "year-unknown" | "unclear";

export type Placed = DateRange | Problem;

/** More than half a year between the ends is no turn of the year but an end before its start. */
const longestTurn = 6;
const leapYear = 2024;

/**
 * The days of a span. A year that is not written is `implied` by a neighbour, or the only one in which the
 * month falls in the plan's period; a span whose months run backwards goes over the new year where the period does.
 */
export function placeSpan(
  { first, last }: Span,
  period: Period,
  implied?: number | Problem,
): Placed {
  if (!isPossible(first) || !isPossible(last)) return "invalid";
  const from = writtenYear(first, period);
  const to = writtenYear(last, period);
  if (from === "unclear" || to === "unclear") return "unclear";
  if (from !== undefined && to !== undefined)
    return range(first, from, last, to);
  const backwards = position(first) > position(last);
  if (backwards && first.month === last.month && from === undefined)
    return "invalid";
  if (from !== undefined)
    return range(first, from, last, backwards ? from + 1 : from);
  if (to !== undefined)
    return backwards
      ? turning(first, last, to, period)
      : range(first, to, last, to);
  return typeof implied === "string"
    ? implied
    : implyYears(first, last, backwards, period, implied);
}

/** A span without any written year. */
function implyYears(
  first: Edge,
  last: Edge,
  backwards: boolean,
  period: Period,
  implied: number | undefined,
): Placed {
  if (implied !== undefined)
    return range(first, implied, last, backwards ? implied + 1 : implied);
  if (!period)
    return backwards && !turns(first, last) ? "invalid" : "year-unknown";
  const from = yearsWithin(first, period);
  const to = yearsWithin(last, period);
  const [start] = from;
  const [end] = to;
  if (from.length > 1 || to.length > 1) return "year-unknown";
  // «май–июнь» in a plan that ends in May: the end outside follows the one inside.
  if (start !== undefined && end === undefined)
    return range(first, start, last, backwards ? start + 1 : start);
  if (start === undefined && end !== undefined)
    return range(first, backwards ? end - 1 : end, last, end);
  if (start === undefined || end === undefined) return "unclear";
  if (start <= end && !(backwards && start === end))
    return range(first, start, last, end);
  // «август–май» in a school year: August is the one before.
  if (first.month === 8 && period.start.month === 9)
    return range(first, period.start.year, last, end);
  return backwards && turns(first, last)
    ? "unclear"
    : backwards
      ? "invalid"
      : "unclear";
}

/** «20.12–10.01.2024»: the year of the end is written, and the start lies before the new year. */
function turning(first: Edge, last: Edge, to: number, period: Period): Placed {
  const placed = range(first, to - 1, last, to);
  if (typeof placed === "string") return placed;
  const within = period
    ? compareDates(placed.start, period.start) >= 0 &&
      compareDates(placed.start, period.end) <= 0
    : turns(first, last);
  return within ? placed : turns(first, last) && period ? "unclear" : "invalid";
}

const turns = (first: Edge, last: Edge): boolean =>
  first.month !== last.month && last.month + 12 - first.month < longestTurn;

function range(first: Edge, from: number, last: Edge, to: number): Placed {
  const start = dateOf(first, from);
  const end = dateOf(last, to);
  return start && end && compareDates(start, end) <= 0
    ? { start, end }
    : "invalid";
}

const dateOf = ({ month, day }: Edge, year: number): CalendarDate | null =>
  calendarDate(year, month, day < 0 ? daysInMonth(year, month) + 1 + day : day);

const isPossible = (edge: Edge): boolean => dateOf(edge, leapYear) !== null;

const position = ({ month, day }: Edge): number =>
  100 * month + (day < 0 ? 50 + day : day);

/** The year written at an edge; «текущего года» is the period's where it has only one. */
function writtenYear(
  { month, year }: Edge,
  period: Period,
): number | "unclear" | undefined {
  return year && yearOf(year, month, period);
}

function yearOf(
  year: WrittenYear,
  month: number,
  period: Period,
): number | "unclear" | undefined {
  switch (year.kind) {
    case "calendar":
    case "pair":
      return year.year;
    case "school":
      return month >= 9 ? year.year : year.year + 1;
    case "current":
      if (!period) return undefined;
      // «октябрь текущего года» in a school year that has no other October.
      return period.start.year === period.end.year ||
        (month >= 9 && month >= period.start.month && period.end.month < 9)
        ? period.start.year
        : "unclear";
  }
}

/** The years in which the month of the edge (or its very day, where it names one) touches the period. */
export function yearsWithin(
  edge: Edge,
  period: NonNullable<Period>,
): readonly number[] {
  const years: number[] = [];
  const last = Math.min(period.end.year, period.start.year + 20);
  for (let year = period.start.year; year <= last; year++) {
    const from = dateOf({ ...edge, day: 1 }, year);
    const to = dateOf({ ...edge, day: -1 }, year);
    if (
      from &&
      to &&
      compareDates(from, period.end) <= 0 &&
      compareDates(to, period.start) >= 0
    )
      years.push(year);
  }
  return years;
}
