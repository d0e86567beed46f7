import type { Span, WrittenYear } from "../Draft";
import type { WordClass } from "../lexicon";
import { isClass, past, pastStop, skip, type Reading } from "../Reading";
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
  switch (unit) {
    case "quarter":
      return partsOfYear(reading, series, after, quarter);
    case "schoolQuarter":
      return partsOfYear(reading, series, after, schoolQuarter);
    case "halfYear":
      return partsOfYear(reading, series, after, halfYearOf(reading, after));
    case "week":
      return partsOfMonth(reading, series, after, week);
    case "decade":
      return partsOfMonth(reading, series, after, decade);
    case "half":
      return partsOfMonth(reading, series, after, half);
    default:
      return undefined;
  }
}

function partsOfYear(
  reading: Reading,
  series: Series,
  after: number,
  span: Spanned,
): Atoms | undefined {
  const year = readYear(reading, after);
  return atomsOf(
    series,
    year?.next ?? pastSchoolYear(reading, after) ?? after,
    "whole",
    (item) => span(item, year?.year),
  );
}

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

function partsOfMonth(
  reading: Reading,
  series: Series,
  after: number,
  days: DaysOf,
): Atoms | undefined {
  const month = readMonthOf(reading, after);
  if (!month) return undefined;
  return atomsOf(series, month.next, "part", ({ first, last }) => {
    const from = days(first);
    const to = days(last);
    return (
      from &&
      to &&
      yearSpan(edge(month.month, from[0]), edge(month.month, to[1]), month.year)
    );
  });
}

/** The month that a week or another part belongs to: named after it, or given by the section. */
export function readMonthOf(
  reading: Reading,
  at: number,
): { month: number; year?: WrittenYear; next: number } | undefined {
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
  if (
    !month ||
    isClass(
      reading,
      month.next,
      "year",
      "school",
      "quarter",
      "schoolQuarter",
      "halfYear",
    )
  )
    return undefined;
  return {
    atoms: [
      {
        ...yearSpan(
          edge(month.month, days.days[0]),
          edge(month.month, days.days[1]),
          month.year,
        ),
        grain: "part",
        from: at,
        to: month.next,
      },
    ],
    next: month.next,
  };
}

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
  grain: Atom["grain"],
  span: (item: SeriesItem) => Span | undefined,
): Atoms | undefined {
  const atoms: Atom[] = [];
  for (const [i, item] of series.items.entries()) {
    const read =
      item.first >= 1 && item.first <= item.last ? span(item) : undefined;
    if (!read) return undefined;
    atoms.push({
      ...read,
      grain,
      from: item.from,
      to: i === series.items.length - 1 ? next : item.to,
    });
  }
  return { atoms, next };
}
