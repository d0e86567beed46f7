import {
  isClass,
  isMark,
  numberAt,
  past,
  pastStop,
  skip,
  type Reading,
} from "../Reading";
import { readClock } from "./clock";
import { plural } from "./lexicon";
import { readSeries } from "./series";
import type { WordClass } from "../lexicon";
import { readUnit, type Rhythm } from "./unit";

/** «по пятницам», «по вторникам и четвергам», «по полугодиям», «в рабочие дни». */
export function readWeekdays(reading: Reading, at: number): Rhythm | undefined {
  if (isClass(reading, at, "in")) {
    const days = past(reading, at + 1, "working", "day");
    return days === undefined ? undefined : { every: "day", next: days };
  }
  if (!isClass(reading, at, "through")) return undefined;
  if (isClass(reading, at + 1, "everyWeekday")) {
    const next = pastWeekdays(reading, at + 1);
    return {
      every: "week",
      next: past(reading, next, "each", ["week", "monthUnit"]) ?? next,
    };
  }
  // «по четвертям», «по полугодиям»
  return plural.test(reading.tokens[at + 1]?.text ?? "")
    ? readUnit(reading, at + 1)
    : undefined;
}

export function pastWeekdays(reading: Reading, at: number): number {
  let next = at;
  while (isClass(reading, next, "weekday", "everyWeekday")) {
    next = pastStop(reading, next + 1);
    const more =
      isMark(reading, next, ",", "-") || isClass(reading, next, "and")
        ? next + 1
        : next;
    if (!isClass(reading, more, "weekday", "everyWeekday")) return next;
    next = more;
  }
  return next;
}

/** «до 5 числа», «не позднее 10-го числа», «с 1 по 15 число», «5 и 20 числа». */
export function pastDayOfMonth(
  reading: Reading,
  at: number,
): number | undefined {
  const inside = skip(reading, at, "in");
  const later =
    past(reading, inside, "not", "later") ??
    skip(reading, inside, "until", "by", "since");
  const days = readSeries(reading, later);
  if (!days || days.worded) return undefined;
  const range =
    isClass(reading, days.next, "through", "until") &&
    numberAt(reading, days.next + 1) !== undefined
      ? days.next + 2
      : days.next;
  return past(reading, range, "dayOfMonth");
}

/** Past «, следующего за отчетным (месяцем)», «следующего за отчётным кварталом месяца». */
export function pastReported(reading: Reading, at: number): number {
  const comma = isMark(reading, at, ",") ? at + 1 : at;
  const tie = past(reading, comma, "next", "for");
  if (tie === undefined) return at;
  const reported = past(reading, tie, "reported");
  return reported === undefined
    ? (past(reading, tie, ["monthUnit", "quarter"]) ?? at)
    : skip(
        reading,
        skip(reading, reported, "monthUnit", "quarter", "span"),
        "monthUnit",
      );
}

/** What is finer than the rhythm and says only when within it: «до 5 числа», «по пятницам», «в последнюю пятницу», «в 15.00». */
export function pastDetail(reading: Reading, { every, next }: Rhythm): number {
  const open = isMark(reading, next, ",", "(", "-", ":") ? next + 1 : next;
  const detail =
    (every === "month" || every === "two-weeks" || every === "quarter"
      ? pastDayDetail(reading, open)
      : undefined) ??
    (every === "day" ? undefined : readWeekdays(reading, open)?.next) ??
    (isClass(reading, open, "weekday")
      ? pastWeekdays(reading, open)
      : undefined) ??
    (every === "day"
      ? past(reading, skip(reading, open, "through", "in"), "working", "day")
      : undefined) ??
    readClock(reading, open);
  if (detail === undefined) return next;
  return open > next && isMark(reading, next, "(")
    ? isMark(reading, detail, ")")
      ? detail + 1
      : next
    : detail;
}

function pastDayDetail(reading: Reading, at: number): number | undefined {
  const day = pastDayOfMonth(reading, at);
  if (day !== undefined) {
    const month =
      past(reading, day, ["each", "next"], "monthUnit") ??
      skip(reading, skip(reading, day, "each"), "monthUnit");
    return pastReported(reading, month);
  }
  const part = past(
    reading,
    skip(reading, at, "in"),
    ["start", "middle", "finish"],
    ["monthUnit", "quarter"],
  );
  const inside = skip(reading, at, "in");
  const weekday =
    pastOrdinal(reading, inside, "weekday", "week", "decade") ??
    pastWorkingDay(reading, inside);
  return (
    part ??
    (weekday === undefined ? undefined : skip(reading, weekday, "monthUnit"))
  );
}

/** «1 и 3 вторник», «последняя неделя»: past the word that the ordinals count. */
export function pastOrdinal(
  reading: Reading,
  at: number,
  ...counted: readonly WordClass[]
): number | undefined {
  const last = isClass(reading, at, "last") ? at + 1 : undefined;
  const next = last ?? readSeries(reading, at)?.next;
  return next === undefined ? undefined : past(reading, next, counted);
}

/** «первый рабочий день», «последний день». */
export const pastWorkingDay = (
  reading: Reading,
  at: number,
): number | undefined =>
  isClass(reading, at, "ordinal", "last")
    ? past(reading, skip(reading, at + 1, "working"), "day")
    : undefined;
