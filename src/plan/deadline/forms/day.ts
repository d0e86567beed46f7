import type { WrittenYear } from "../Draft";
import {
  isClass,
  isMark,
  numberAt,
  past,
  pastStop,
  type Reading,
} from "../Reading";
import { edge, yearSpan, type Atom, type Atoms } from "./Atom";
import { readSeries, type Series } from "./series";
import { pastYearWord, readCurrentYear, readYear, shortYear } from "./year";

/** Days: «15 марта 2023 г.», «05.03», «11–15.03», «15, 16 и 22 марта», «2023-03-15», and «25» under a month's heading. */
export function readDays(reading: Reading, at: number): Atoms | undefined {
  const whole = readHyphenedDate(reading, at);
  if (whole) return whole;
  const series = readSeries(reading, at);
  if (!series || series.worded) return undefined;
  return (
    readNumericMonth(reading, series) ??
    readNamedMonth(reading, series) ??
    readSectionDays(reading, series)
  );
}

/** «.03.2023», «. 03», «/03/2023» after the day. A month of one digit is believed only before a year. */
function readNumericMonth(reading: Reading, series: Series): Atoms | undefined {
  const at = series.next;
  const mark = isMark(reading, at, ".") ? "." : "/";
  if (!isMark(reading, at, mark)) return undefined;
  const month = numberAt(reading, at + 1);
  if (month === undefined) return undefined;
  const year = readNumericYear(reading, at + 2, mark);
  if (!year) {
    const believed =
      mark === "." &&
      month >= 1 &&
      month <= 12 &&
      numberAt(reading, at + 1, 2, 2) !== undefined &&
      !isClass(reading, at + 2, "hour") &&
      // «15.03.98»: a year that is none takes the date with it.
      !(
        pastStop(reading, at + 2) > at + 2 &&
        pastDateStop(reading, at + 2) === at + 2
      ) &&
      !isMark(reading, at + 2, ":");
    if (!believed) return undefined;
  }
  const next = year?.next ?? pastDateStop(reading, at + 2);
  return daysOf(series, month, year?.year, next);
}

function readNumericYear(
  reading: Reading,
  at: number,
  mark: string,
): { year: WrittenYear; next: number } | undefined {
  if (isMark(reading, at, mark)) {
    const full = numberAt(reading, at + 1, 4, 4);
    const short = numberAt(reading, at + 1, 2, 2);
    // «15.03. 16.03.»: after a stop and a space, two digits begin the next date.
    const glued =
      reading.tokens[at + 1]?.gap === false || isSpaced(reading, at);
    const year =
      full ??
      (short !== undefined && glued && !isDateAhead(reading, at + 1)
        ? shortYear(short)
        : undefined);
    if (year !== undefined)
      return {
        year: { kind: "calendar", year },
        next: pastDateStop(reading, pastYearWord(reading, at + 2)),
      };
  }
  return isMark(reading, at, mark)
    ? readCurrentYear(reading, at + 1)
    : readYear(reading, at);
}

/** «15. 03. 26» with spaces after both stops, and nothing that could make its end another date. */
const isSpaced = (reading: Reading, at: number): boolean =>
  reading.tokens[at - 1]?.gap === true &&
  !isClass(reading, at + 2, "month") &&
  !isMark(reading, at + 2, "-", "/");

const isDateAhead = (reading: Reading, at: number): boolean =>
  isMark(reading, at + 1, ".") && numberAt(reading, at + 2) !== undefined;

/** Past the stop after a date, unless a number glued to it goes on. */
const pastDateStop = (reading: Reading, at: number): number => {
  const next = pastStop(reading, at);
  return next > at &&
    reading.tokens[next]?.kind === "number" &&
    !reading.tokens[next].gap
    ? at
    : next;
};

function readNamedMonth(reading: Reading, series: Series): Atoms | undefined {
  const month = past(reading, series.next, "month");
  if (month === undefined) return undefined;
  const year = readYear(reading, month);
  return daysOf(
    series,
    reading.tokens[series.next]?.value ?? 0,
    year?.year,
    year?.next ?? month,
  );
}

/** Days alone, or «25 числа», under the heading of a month. */
function readSectionDays(reading: Reading, series: Series): Atoms | undefined {
  const { sectionMonth } = reading.context;
  if (sectionMonth === null) return undefined;
  const { tokens } = reading;
  const word = past(reading, series.next, "dayOfMonth");
  const stop = pastDateStop(reading, series.next);
  const ends =
    tokens[stop] === undefined ||
    isMark(reading, stop, ",", ";", "(", ")") ||
    tokens[stop].line;
  if (word === undefined && !ends) return undefined;
  const atoms = daysOf(series, sectionMonth, undefined, word ?? stop);
  const possible = series.items.every(
    ({ first, last }) => first <= 31 && last <= 31,
  );
  return possible ? atoms : undefined;
}

function daysOf(
  { items }: Series,
  month: number,
  year: WrittenYear | undefined,
  next: number,
): Atoms {
  return {
    atoms: items.map(({ first, last, from, to }, i): Atom => ({
      ...yearSpan(edge(month, first), edge(month, last), year),
      unit: first === last ? "day" : "days",
      from,
      to: i === items.length - 1 ? next : to,
    })),
    next,
  };
}

/** «15-03-2023» and «2023-03-15», without spaces. */
function readHyphenedDate(reading: Reading, at: number): Atoms | undefined {
  const { tokens } = reading;
  if (
    !isMark(reading, at + 1, "-") ||
    !isMark(reading, at + 3, "-") ||
    [1, 2, 3, 4].some((i) => tokens[at + i]?.gap !== false)
  )
    return undefined;
  const month = numberAt(reading, at + 2, 2, 2);
  if (month === undefined || month > 12) return undefined;
  const year = numberAt(reading, at + 4, 4, 4) ?? numberAt(reading, at, 4, 4);
  const day =
    numberAt(reading, at + 4, 4, 4) === undefined
      ? numberAt(reading, at + 4, 2, 2)
      : numberAt(reading, at, 2, 2);
  if (year === undefined || day === undefined) return undefined;
  const next = pastYearWord(reading, at + 5);
  const date = edge(month, day, { kind: "calendar", year });
  return {
    atoms: [{ first: date, last: date, unit: "day", from: at, to: next }],
    next,
  };
}
