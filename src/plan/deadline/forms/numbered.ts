import type { Span, WrittenYear } from "../Draft";
import type { WordClass } from "../lexicon";
import {
  isClass,
  isMark,
  past,
  pastStop,
  skip,
  type Reading,
} from "../Reading";
import { edge, monthSpan, yearSpan, type Atom, type Atoms } from "./Atom";
import { readSeries, type Series, type SeriesItem } from "./series";
import { pastSchoolYear, readYear } from "./year";

type Spanned = (
  item: SeriesItem,
  year: WrittenYear | undefined,
) => Span | undefined;

/** Numbered parts of a year or a month: «I–II кварталы 2026 г.», «2 полугодие», «3 четверть», «вторая неделя марта». */
export function readNumbered(reading: Reading, at: number): Atoms | undefined {
  const series = readSeries(reading, at);
  if (!series) return undefined;
  const unit = reading.tokens[series.next]?.is;
  const after = pastStop(reading, series.next + 1);
  if (unit === "quarter" || unit === "schoolQuarter" || unit === "halfYear") {
    const year = readYear(reading, after);
    if (unit === "quarter" && !year && pastSchoolYear(reading, after))
      return undefined;
    const span =
      unit === "halfYear" ? halfYearOf(reading, after) : partsOfYear[unit];
    const next = year?.next ?? pastSchoolYear(reading, after) ?? after;
    return atomsOf(series, next, unit, (item) => span(item, year?.year));
  }
  const month = unit && unit in partsOfMonth && readMonthOf(reading, after);
  return month
    ? daysOfMonth(series, month, unit as keyof typeof partsOfMonth)
    : undefined;
}

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
  const series = readSeries(reading, open);
  const unit = series && reading.tokens[series.next]?.is;
  const part = series ? undefined : namedDays(reading, open);
  const after = series ? pastStop(reading, series.next + 1) : part?.next;
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

/** Quarters are those of the calendar; a «quarter of the school year» is nothing sure. */
const quarter: Spanned = ({ first, last }, year) =>
  last <= 4 && year?.kind !== "school"
    ? monthSpan(3 * first - 2, 3 * last, year)
    : undefined;

/** The months that schools' own plans give the four quarters in their headings; the days differ by school. */
const schoolQuarters = [
  [9, 10],
  [11, 12],
  [1, 3],
  [4, 5],
] as const;

const schoolQuarter: Spanned = ({ first, last }, year) => {
  const from = schoolQuarters[first - 1];
  const to = schoolQuarters[last - 1];
  return from && to ? monthSpan(from[0], to[1], year) : undefined;
};

const partsOfYear = { quarter, schoolQuarter };

/**
 * In a school year September–December and January–May (lessons end in May), else January–June and July–December.
 * A calendar year written in the plan of a school year leaves open which is meant.
 */
function halfYearOf(reading: Reading, after: number): Spanned {
  const read = readYear(reading, after);
  const bySchool =
    read?.year.kind === "school" ||
    pastSchoolYear(reading, after) !== undefined;
  const unclear = !bySchool && reading.schoolPlan && read !== undefined;
  const schoolYear = bySchool || reading.schoolPlan;
  return ({ first, last }, year) => {
    if (last > 2 || unclear) return undefined;
    return schoolYear
      ? monthSpan(first === 1 ? 9 : 1, last === 1 ? 12 : 5, year)
      : monthSpan(6 * first - 5, 6 * last, year);
  };
}

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

const partsOfMonth = { week, decade, half };

interface MonthRead {
  readonly month: number;
  readonly year?: WrittenYear;
  readonly next: number;
}

const daysOfMonth = (
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

function atomsOf(
  series: Series,
  next: number,
  unit: Atom["unit"],
  span: (item: SeriesItem) => Span | undefined,
): Atoms | undefined {
  const atoms: Atom[] = [];
  for (const [i, item] of series.items.entries()) {
    const read =
      item.first >= 1 && item.first <= item.last ? span(item) : undefined;
    if (!read) return undefined;
    atoms.push({
      ...read,
      unit,
      from: item.from,
      to: i === series.items.length - 1 ? next : item.to,
    });
  }
  return { atoms, next };
}
