import type { Edge, Span, WrittenYear } from "../Draft";
import { currentYear, cutSchool, manyYears } from "../lexicon";
import {
  isClass,
  isMark,
  numberAt,
  past,
  pastStop,
  skip,
  type Reading,
} from "../Reading";

export interface YearRead {
  readonly year: WrittenYear;
  readonly next: number;
}

const earliest = 1990;
const latest = 2099;

/** A year after a day, a month or a part of a year: «2023», «2023 г.», «23 г.», «2022/23 уч. года», «текущего года». */
export function readYear(reading: Reading, at: number): YearRead | undefined {
  return (
    readYearPair(reading, at) ??
    readFullYear(reading, at) ??
    readShortYear(reading, at) ??
    readCurrentYear(reading, at)
  );
}

/** A year alone as a span: «2023 год», «2023–2025 годы», «2022/2023 учебный год». */
export function readYearSpan(
  reading: Reading,
  at: number,
): (Span & { readonly next: number }) | undefined {
  const read = readYearPair(reading, at) ?? readFullYear(reading, at);
  if (!read || isInNumber(reading, at)) return undefined;
  const { year, next } = read;
  if (year.kind === "school")
    return {
      ...span({ month: 9, day: 1, year }, { month: 8, day: -1, year }),
      next,
    };
  // «2022–2023» alone may be a school year or two years.
  const bare =
    year.kind === "pair" &&
    year.last === year.year + 1 &&
    !isClass(reading, next - 1, "year") &&
    !isMark(reading, next - 1, ".");
  if (year.kind === "current" || bare) return undefined;
  const last = year.kind === "pair" ? year.last : year.year;
  return {
    ...span(
      { month: 1, day: 1, year: { kind: "calendar", year: year.year } },
      { month: 12, day: -1, year: { kind: "calendar", year: last } },
    ),
    next,
  };
}

/** «2023.03.15», «15:03:2023»: a piece of a number of some other kind. */
const isInNumber = (reading: Reading, at: number): boolean =>
  (isMark(reading, at - 1, ":", ".") && !reading.tokens[at]?.gap) ||
  (isMark(reading, at + 1, ":", ".") &&
    reading.tokens[at + 2]?.kind === "number" &&
    !reading.tokens[at + 2]?.gap);

const span = (first: Edge, last: Edge): Span => ({ first, last });

const isYear = (year: number | undefined): year is number =>
  year !== undefined && year >= earliest && year <= latest;

function readFullYear(reading: Reading, at: number): YearRead | undefined {
  const year = numberAt(reading, at, 4, 4);
  if (!isYear(year)) return undefined;
  return {
    year: { kind: "calendar", year },
    next: pastYearWord(reading, at + 1),
  };
}

/** «2022–2023», «2022/23»: a school year where it says so or is written with a slash; else two calendar years. */
function readYearPair(reading: Reading, at: number): YearRead | undefined {
  const first = numberAt(reading, at, 4, 4);
  if (!isYear(first) || !isMark(reading, at + 1, "-", "/")) return undefined;
  const full = numberAt(reading, at + 2, 4, 4);
  const short = numberAt(reading, at + 2, 2, 2);
  const follows = short === (first + 1) % 100 ? first + 1 : undefined;
  // «2026–28 гг.»
  const plural =
    short !== undefined && reading.tokens[at + 3]?.text === manyYears
      ? shortYear(short)
      : undefined;
  const last = full ?? follows ?? plural;
  if (!isYear(last) || last <= first) return undefined;
  // «15.03.2023–24.03.2023»: the two digits after the dash begin another date.
  if (full === undefined && isMark(reading, at + 3, ".", "-", "/"))
    return undefined;
  const schoolAt = skip(reading, at + 3, "year");
  const next =
    pastSchoolYear(reading, at + 3) ?? pastSchoolYear(reading, schoolAt);
  if (next !== undefined)
    return last === first + 1
      ? { year: { kind: "school", year: first }, next }
      : undefined;
  const named = isClass(reading, at + 3, "year");
  if (last === first + 1 && !named) {
    if (isMark(reading, at + 1, "/") || isThePlans(reading, first))
      return { year: { kind: "school", year: first }, next: at + 3 };
  }
  if (full === undefined && plural === undefined) return undefined;
  // «2022–2023 гг.» in the plan of that very school year may mean either.
  if (named && isThePlans(reading, first) && last === first + 1)
    return undefined;
  return {
    year: { kind: "pair", year: first, last },
    next: pastYearWord(reading, at + 3),
  };
}

const isThePlans = ({ schoolPlan, context }: Reading, year: number): boolean =>
  schoolPlan && context.period?.start.year === year;

/** Past «учебного года», «уч. г.», «у.г.»; undefined where it does not stand there. */
export const pastSchoolYear = (
  reading: Reading,
  at: number,
): number | undefined =>
  past(
    reading,
    cutSchool === reading.tokens[at]?.text && isMark(reading, at + 1, ".")
      ? at + 2
      : (past(reading, at, "school") ?? reading.tokens.length),
    "year",
  );

function readShortYear(reading: Reading, at: number): YearRead | undefined {
  const year = numberAt(reading, at, 2, 2);
  if (year === undefined || !isClass(reading, at + 1, "year")) return undefined;
  const full = shortYear(year);
  return full === undefined
    ? undefined
    : {
        year: { kind: "calendar", year: full },
        next: pastYearWord(reading, at + 1),
      };
}

/** The year that two digits mean in a plan; undefined where they mean none. */
export const shortYear = (digits: number): number | undefined =>
  digits >= 10 && digits < 50 ? 2000 + digits : undefined;

export function readCurrentYear(
  reading: Reading,
  at: number,
): YearRead | undefined {
  const { tokens } = reading;
  const cut = currentYear.includes(tokens[at]?.text ?? "")
    ? isMark(reading, at + 1, ".")
      ? at + 2
      : undefined
    : undefined;
  const word = cut ?? past(reading, at, "current");
  const next = word === undefined ? undefined : past(reading, word, "year");
  return next === undefined ? undefined : { year: { kind: "current" }, next };
}

/** Past «г», «г.», «года», «гг.», «г.г.», «календарного года», where one stands. */
export function pastYearWord(reading: Reading, before: number): number {
  const { tokens } = reading;
  const at = skip(reading, before, "calendar");
  if (!isClass(reading, at, "year")) return before;
  const next = pastStop(reading, at + 1);
  return isClass(reading, next, "year") && tokens[next]?.gap === false
    ? pastStop(reading, next + 1)
    : next;
}
