import type { Span, WrittenYear } from "../Draft";
import { pastStop, type Reading } from "../Reading";
import { monthSpan, type Atoms } from "./Atom";
import { atomsOf, readSeries, type SeriesItem } from "./series";
import { pastSchoolYear, readYear } from "./year";
import { daysOfMonth, partsOfMonth, readMonthOf } from "./partOfMonth";

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
