import type { WrittenYear } from "../Draft";
import type { WordClass } from "../lexicon";
import {
  isClass,
  isMark,
  past,
  pastStop,
  skip,
  type Reading,
} from "../Reading";
import { edge, yearSpan, type Atoms } from "./Atom";
import { atomsOf, readSeries, type Series } from "./series";
import { readYear } from "./year";

/** The part after its month: «октябрь, 3 неделя», «март (2-я декада)», «май (начало)». */
export function readMonthAndPart(
  reading: Reading,
  at: number,
): Atoms | undefined {
  if (!isClass(reading, at, "month")) return undefined;
  const named = readMonthOf(reading, at);
  if (!named) return undefined;
  const bracket = isMark(reading, named.next, "(");
  const open =
    named.next + (bracket || isMark(reading, named.next, ",", "-") ? 1 : 0);
  // «сентябрь–май, первая неделя» is no end of the range.
  if (
    open > named.next &&
    (isMark(reading, at - 1, "-") || isClass(reading, at - 1, "through"))
  )
    return undefined;
  const series = readSeries(reading, open);
  const unit = series && reading.tokens[series.next]?.is;
  const part = series ? undefined : namedDays(reading, open);
  const last = series ? pastStop(reading, series.next + 1) : part?.next;
  const after = last === undefined ? last : skip(reading, last, "monthUnit");
  if (after === undefined || isClass(reading, after, "month", ...yearParts))
    return undefined;
  if (bracket && !isMark(reading, after, ")")) return undefined;
  const month = { ...named, next: bracket ? after + 1 : after };
  if (part) return namedPart(part.days, month, at);
  const atoms =
    unit && unit in partsOfMonth
      ? daysOfMonth(series, month, unit as keyof typeof partsOfMonth)
      : undefined;
  const [first, ...others] = atoms?.atoms ?? [];
  return atoms && first
    ? { atoms: [{ ...first, from: at }, ...others], next: atoms.next }
    : undefined;
}

const yearParts: readonly WordClass[] = [
  "year",
  "school",
  "quarter",
  "schoolQuarter",
  "halfYear",
];

type Days = readonly [first: number, last: number];

type DaysOf = (number: number) => Days | undefined;

/** Weeks counted by sevens from the month's first day. */
const week: DaysOf = (number) =>
  number <= 4
    ? [7 * number - 6, 7 * number]
    : number === 5
      ? [29, -1]
      : undefined;

const decade: DaysOf = (number) =>
  number <= 2
    ? [10 * number - 9, 10 * number]
    : number === 3
      ? [21, -1]
      : undefined;

const half: DaysOf = (number) =>
  number === 1 ? [1, 15] : number === 2 ? [16, -1] : undefined;

export const partsOfMonth = { week, decade, half };

interface MonthRead {
  readonly month: number;
  readonly year?: WrittenYear;
  readonly next: number;
}

export const daysOfMonth = (
  series: Series,
  { month, year, next }: MonthRead,
  unit: keyof typeof partsOfMonth,
): Atoms | undefined =>
  atomsOf(series, next, unit, ({ first, last }) => {
    const from = partsOfMonth[unit](first);
    const to = partsOfMonth[unit](last);
    return (
      from && to && yearSpan(edge(month, from[0]), edge(month, to[1]), year)
    );
  });

/** The month that a week or another part belongs to: named after it, or given by the section. */
export function readMonthOf(
  reading: Reading,
  at: number,
): MonthRead | undefined {
  const named = past(reading, at, "month");
  if (named !== undefined) {
    const year = readYear(reading, named);
    return {
      month: reading.tokens[at]?.value ?? 0,
      ...(year && { year: year.year }),
      next: year?.next ?? named,
    };
  }
  const { sectionMonth } = reading.context;
  return sectionMonth === null || isClass(reading, at, "each")
    ? undefined
    : { month: sectionMonth, next: skip(reading, at, "monthUnit") };
}

/** The one part of a month that a word names: «последняя неделя марта», «начало сентября», «конец мая 2026 г.». */
export function readNamedPart(reading: Reading, at: number): Atoms | undefined {
  const days = namedDays(reading, at);
  if (!days) return undefined;
  const month = readMonthOf(reading, days.next);
  // «конец года», «начало учебного года»: under a month's heading too, no part of that month.
  return month && !isClass(reading, month.next, ...yearParts)
    ? namedPart(days.days, month, at)
    : undefined;
}

const namedPart = (
  [first, last]: Days,
  { month, year, next }: MonthRead,
  from: number,
): Atoms => ({
  atoms: [
    {
      ...yearSpan(edge(month, first), edge(month, last), year),
      unit: "days",
      from,
      to: next,
    },
  ],
  next,
});

const thirds: Readonly<Partial<Record<WordClass, Days>>> = {
  start: [1, 10],
  middle: [11, 20],
  finish: [21, -1],
};

const lasts: Readonly<Partial<Record<WordClass, Days>>> = {
  week: [-7, -1],
  decade: [21, -1],
};

function namedDays(
  reading: Reading,
  at: number,
): { days: Days; next: number } | undefined {
  const is = reading.tokens[at]?.is;
  if (is === "last") {
    const unit = reading.tokens[at + 1]?.is;
    const days = unit && lasts[unit];
    return days && { days, next: pastStop(reading, at + 2) };
  }
  const days = is && thirds[is];
  return days && { days, next: pastStop(reading, at + 1) };
}
