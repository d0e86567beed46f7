import {
  calendarDate,
  type CalendarDate,
  compareDates,
  type DateRange,
  monthRange,
} from "../../text/calendarDate";
import type { Period } from "../Plan";
import {
  calendarYear,
  datesFromTo,
  datesOfPeriod,
  halfYear,
  monthNames,
  monthsOfYear,
  ordinals,
  partOfYear,
  pluralYears,
  schoolWords,
  schoolYear,
  schoolYearAfter,
  schoolYears,
  shortYearSpan,
  slashedYears,
  yearsFromTo,
  yearSpan,
} from "./lexicon";

/** A period as words state it. */
export interface StatedRange extends DateRange {
  readonly kind: Period["kind"];
}

type Groups = readonly (string | undefined)[];
type Reader = (groups: Groups, text: string) => StatedRange | null;

/** 1 September to 31 August. */
export const schoolYearFrom = (year: number): DateRange => ({
  start: { year, month: 9, day: 1 },
  end: { year: year + 1, month: 8, day: 31 },
});

/** Forms in order of precedence: what one has read, the next do not read again. */
export const periodForms: readonly (readonly [RegExp, Reader])[] = [
  [datesFromTo, readDates],
  [datesOfPeriod, readDates],
  [partOfYear, readPartOfYear],
  [schoolYears, readSchoolYears],
  [schoolYear, readSchoolYear],
  [schoolYearAfter, readSchoolYear],
  [monthsOfYear, readMonths],
  [yearsFromTo, ([, first, last]) => years(Number(first), Number(last))],
  [slashedYears, readSchoolYear],
  [yearSpan, readYearSpan],
  [shortYearSpan, readYearSpan],
  [
    calendarYear,
    ([, year]) => ({
      kind: "calendar-year",
      ...monthRange(Number(year), 1, 12),
    }),
  ],
];

function readSchoolYear([, first, last]: Groups): ReturnType<Reader> {
  const year = Number(first);
  return Number(last) % 100 === (year + 1) % 100
    ? { kind: "school-year", ...schoolYearFrom(year) }
    : null;
}

function readSchoolYears([, first, last, end]: Groups): ReturnType<Reader> {
  const year = Number(last);
  return Number(end) % 100 === (year + 1) % 100 && year > Number(first)
    ? {
        kind: "range",
        start: schoolYearFrom(Number(first)).start,
        end: schoolYearFrom(year).end,
      }
    : null;
}

const years = (first: number, last: number): ReturnType<Reader> =>
  last > first && last - first < 20
    ? {
        kind: "range",
        start: { year: first, month: 1, day: 1 },
        end: { year: last, month: 12, day: 31 },
      }
    : null;

/** «2022-2023» alone is a school year in a school's paper, else two calendar years. */
function readYearSpan(
  [, first, last, word = ""]: Groups,
  text: string,
): ReturnType<Reader> {
  const from = Number(first);
  const to = 2000 + (Number(last) % 100);
  const plural = pluralYears.test(word);
  return !plural && to === from + 1 && schoolWords.test(text)
    ? { kind: "school-year", ...schoolYearFrom(from) }
    : years(from, to);
}

function readPartOfYear([
  ,
  which = "",
  unit = "",
  first,
  second,
]: Groups): ReturnType<Reader> {
  const place = ordinal(which);
  const year = Number(first);
  const half = unit === halfYear;
  if (half && second !== undefined) {
    const start = schoolYearFrom(year);
    return place === 1
      ? { kind: "range", start: start.start, end: { year, month: 12, day: 31 } }
      : {
          kind: "range",
          start: { year: year + 1, month: 1, day: 1 },
          end: start.end,
        };
  }
  const length = half ? 6 : 3;
  return place * length > 12 || second !== undefined
    ? null
    : {
        kind: "range",
        ...monthRange(year, (place - 1) * length + 1, place * length),
      };
}

function ordinal(written: string): number {
  const roman = ["i", "ii", "iii", "iv"].indexOf(written.replaceAll("1", "i"));
  if (roman >= 0) return roman + 1;
  return (
    Number(written) ||
    1 + ordinals.findIndex((stem) => written.startsWith(stem))
  );
}

function readMonths([
  ,
  first,
  firstYear,
  last,
  year,
]: Groups): ReturnType<Reader> {
  const from = monthRange(Number(firstYear ?? year), monthNumber(first));
  const to = monthRange(Number(year), monthNumber(last ?? first));
  return compareDates(from.start, to.start) > 0
    ? null
    : { kind: "range", start: from.start, end: to.end };
}

function readDates([
  ,
  day,
  month,
  monthWord,
  year,
  day2,
  month2,
  monthWord2,
  year2,
]: Groups): ReturnType<Reader> {
  const end = dateOf(year2, month2, monthWord2, day2);
  const unnamed = month === undefined && monthWord === undefined;
  const start = dateOf(
    year ?? year2,
    unnamed ? month2 : month,
    unnamed ? monthWord2 : monthWord,
    day,
  );
  if (!start || !end) return null;
  const school =
    start.month === 9 &&
    start.day === 1 &&
    end.month === 8 &&
    end.year === start.year + 1;
  return { kind: school ? "school-year" : "range", start, end };
}

function dateOf(
  year?: string,
  month?: string,
  word?: string,
  day?: string,
): CalendarDate | null {
  const named = word === undefined ? Number(month) : monthNumber(word);
  return calendarDate(Number(year), named, Number(day));
}

/** 1–12 of a month's name in any case; 0 where it is none. */
export const monthNumber = (word = ""): number =>
  1 + monthNames.findIndex((stem) => word.startsWith(stem));
