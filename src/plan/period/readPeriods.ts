import { within } from "../../grid/Anchor";
import {
  calendarDate,
  type CalendarDate,
  compareDates,
  type DateRange,
  monthRange,
} from "../../text/calendarDate";
import { fold, normalise } from "../../text/normalise";
import type { Line } from "../heading/Line";
import type { Period } from "../Plan";
import {
  calendarYear,
  datesFromTo,
  datesOfPeriod,
  monthNames,
  monthsOfYear,
  ordinals,
  otherYearBefore,
  partOfYear,
  plannedBefore,
  pluralYears,
  halfYear,
  schoolWords,
  schoolYear,
  schoolYearAfter,
  slashedYears,
  yearsFromTo,
  yearSpan,
} from "./lexicon";

/** A period with its place in the text; `planned` where «на» or «в» stands before it. */
export interface FoundPeriod extends DateRange {
  readonly kind: Period["kind"];
  readonly planned: boolean;
  readonly from: number;
  readonly to: number;
}

type Groups = readonly (string | undefined)[];
type Reader = (
  groups: Groups,
  text: string,
) => Omit<FoundPeriod, "planned" | "from" | "to"> | null;

/** 1 September to 31 August. */
export const schoolYearFrom = (year: number): DateRange => ({
  start: { year, month: 9, day: 1 },
  end: { year: year + 1, month: 8, day: 31 },
});

/** Forms in order of precedence: what one has read, the next do not read again. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [datesFromTo, readDates],
  [datesOfPeriod, readDates],
  [partOfYear, readPartOfYear],
  [schoolYear, readSchoolYear],
  [schoolYearAfter, readSchoolYear],
  [monthsOfYear, readMonths],
  [yearsFromTo, ([, first, last]) => years(Number(first), Number(last))],
  [slashedYears, readSchoolYear],
  [yearSpan, readYearSpan],
  [
    calendarYear,
    ([, year]) => ({
      kind: "calendar-year",
      ...monthRange(Number(year), 1, 12),
    }),
  ],
];

/** Longer texts are prose; the period stands near their beginning or nowhere. */
const LONGEST = 4000;

/** Every period a text states, in order of writing. A date's year and the year looked back on are none. */
export function readPeriods(original: string): FoundPeriod[] {
  const normal = normalise(original.slice(0, LONGEST));
  let text = fold(normal.text).replace(/[\n\t]/g, " ");
  const found: FoundPeriod[] = [];
  for (const [pattern, read] of forms)
    for (const match of text.matchAll(pattern)) {
      const { index, 0: whole } = match;
      const before = text.slice(Math.max(0, index - 40), index);
      const range = read(match, text);
      if (
        range &&
        !otherYearBefore.test(before) &&
        compareDates(range.start, range.end) <= 0
      )
        found.push({
          ...range,
          planned:
            plannedBefore.test(before) ||
            plannedBefore.test(`${whole.slice(0, 2).trimEnd()} `),
          from: normal.at(index),
          to: normal.at(index + whole.trimEnd().length),
        });
      text =
        text.slice(0, index) +
        "\u0000".repeat(whole.length) +
        text.slice(index + whole.length);
    }
  return found.sort((a, b) => a.from - b.from);
}

/** The period a heading line is about: one asked for by «на» or «в» before any other. */
export const mainPeriod = (found: readonly FoundPeriod[]): FoundPeriod | null =>
  found.find(({ planned }) => planned) ?? found[0] ?? null;

/** The periods that lines state, tied to their words. */
export const periodsIn = (
  lines: readonly Line[],
  source: Period["source"],
): Period[] =>
  lines.flatMap(({ text, at }) => {
    const main = mainPeriod(readPeriods(text));
    return main
      ? [
          {
            start: main.start,
            end: main.end,
            kind: main.kind,
            at: within(at, main.from, main.to),
            source,
          },
        ]
      : [];
  });

function readSchoolYear([, first, last]: Groups): ReturnType<Reader> {
  const year = Number(first);
  return Number(last) % 100 === (year + 1) % 100
    ? { kind: "school-year", ...schoolYearFrom(year) }
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
  const to = Number(last);
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
