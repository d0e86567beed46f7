import type { Recurrence } from "../Deadline";
import type { Found } from "../Draft";
import {
  isClass,
  isMark,
  numberAt,
  past,
  skip,
  type Reading,
} from "../Reading";
import { readClock } from "./clock";
import { countAt, readUnit, shared, type Rhythm } from "./unit";
import {
  pastDayOfMonth,
  pastDetail,
  pastOrdinal,
  pastReported,
  pastWeekdays,
  pastWorkingDay,
  readWeekdays,
} from "./withinStep";

/** What comes back: «ежемесячно», «не реже 1 раза в квартал», «2 раза в год», «каждый понедельник», «по пятницам». */
export function readRecurring(reading: Reading, at: number): Found | undefined {
  const rhythm =
    readDayOfEach(reading, at) ??
    readEvery(reading, at) ??
    readTimes(reading, at) ??
    readWeekdays(reading, at);
  if (!rhythm) return undefined;
  const next = pastDetail(reading, rhythm);
  return {
    values: [
      { value: { kind: "recurring", every: rhythm.every }, from: at, to: next },
    ],
    next,
  };
}

const adverbs: readonly Recurrence[] = [
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "school-quarter",
];

/** «ежемесячно», «каждую четверть», «каждые две недели», «каждый второй вторник месяца». */
function readEvery(reading: Reading, at: number): Rhythm | undefined {
  const adverb = past(reading, at, "daily");
  if (adverb !== undefined) {
    const every = adverbs[reading.tokens[at]?.value ?? -1];
    return every && { every, next: adverb };
  }
  const clock = readClock(reading, at) ?? skip(reading, at, "in");
  const each = past(reading, clock, "each");
  if (each === undefined) return undefined;
  const which =
    isClass(reading, each, "ordinal", "last") ||
    (numberAt(reading, each, 1, 1) !== undefined &&
      isClass(reading, each + 1, "weekday"));
  const ordinal = which ? each + 1 : each;
  if (isClass(reading, ordinal, "weekday")) {
    const weekday = pastWeekdays(reading, ordinal);
    const month = past(reading, weekday, "monthUnit");
    if (ordinal === each) return { every: "week", next: month ?? weekday };
    return month === undefined ? undefined : { every: "month", next: month };
  }
  return ordinal === each ? readUnit(reading, each) : undefined;
}

/** «1 раз в месяц», «не реже одного раза в полугодие», «раз в две недели», «1–2 раза в год», «дважды в год». */
function readTimes(reading: Reading, at: number): Rhythm | undefined {
  const least = pastAtLeast(reading, at);
  const times = readCount(reading, skip(reading, least, "through"));
  if (!times) return undefined;
  const per =
    isClass(reading, times.next, "in", "for") ||
    isMark(reading, times.next, "/")
      ? times.next + 1
      : undefined;
  if (per === undefined) return undefined;
  const unit = readUnit(reading, skip(reading, per, "each"));
  return unit && { ...unit, every: shared(unit.every, times.count) };
}

/** «раз», «2 раза», «1–2 раза», «дважды». */
function readCount(
  reading: Reading,
  at: number,
): { count: number; next: number } | undefined {
  if (isClass(reading, at, "timesOver"))
    return { count: reading.tokens[at]?.value ?? 1, next: at + 1 };
  const least = countAt(reading, at);
  const most =
    least !== undefined && isMark(reading, at + 1, "-", "/")
      ? countAt(reading, at + 2)
      : undefined;
  const word = at + (least === undefined ? 0 : most === undefined ? 1 : 3);
  const next = past(reading, word, "times");
  return next === undefined ? undefined : { count: most ?? least ?? 1, next };
}

/** «не реже», «не менее чем», «минимум». */
function pastAtLeast(reading: Reading, at: number): number {
  const not = skip(reading, at, "not");
  const rarer = past(reading, not, "rarer");
  if (rarer === undefined) return at;
  return skip(reading, isMark(reading, rarer, ",") ? rarer + 1 : rarer, "than");
}

/** «до 5 числа каждого месяца», «до 25 числа отчётного месяца», «до 20 числа последнего месяца квартала», «с 1 по 15 число ежемесячно», «последняя пятница каждого месяца». */
function readDayOfEach(reading: Reading, at: number): Rhythm | undefined {
  const day = pastDayOfMonth(reading, at);
  const part = day === undefined ? pastPartOfEach(reading, at) : undefined;
  const date = day ?? part;
  if (date === undefined) return undefined;
  if (part !== undefined && isClass(reading, part, "monthUnit"))
    return { every: "month", next: pastReported(reading, part + 1) };
  const inQuarter = past(reading, date, ["ordinal", "last"], "monthUnit");
  if (inQuarter !== undefined) {
    const next = past(reading, skip(reading, inQuarter, "each"), "quarter");
    return next === undefined ? undefined : { every: "quarter", next };
  }
  if (isClass(reading, date, "each")) {
    const unit = readUnit(reading, date + 1);
    return unit && { ...unit, next: pastReported(reading, unit.next) };
  }
  const reported = past(reading, date, "reported", ["monthUnit", "quarter"]);
  if (reported !== undefined) {
    const quarterly = isClass(reading, date + 1, "quarter");
    return { every: quarterly ? "quarter" : "month", next: reported };
  }
  if (isClass(reading, date, "monthUnit")) {
    const next = pastReported(reading, date + 1);
    if (next === date + 1) return undefined;
    const quarterly = reading.tokens
      .slice(date, next)
      .some(({ is }) => is === "quarter");
    return { every: quarterly ? "quarter" : "month", next };
  }
  const comma = isMark(reading, date, ",") ? date + 1 : date;
  const adverb = past(reading, comma, "daily");
  const every = adverbs[reading.tokens[comma]?.value ?? -1];
  return adverb !== undefined && (every === "month" || every === "quarter")
    ? { every, next: adverb }
    : undefined;
}

/**
 * «последняя пятница», «первая неделя», «в конце»: only where «каждого …» follows; a week or weekday also before a
 * «месяца» that no heading names.
 */
function pastPartOfEach(reading: Reading, at: number): number | undefined {
  const inside = skip(reading, at, "in", "until", "on");
  const part = past(reading, inside, ["start", "middle", "finish"]);
  const counted = pastOrdinal(reading, inside, "weekday", "week", "decade");
  const day = pastWorkingDay(reading, inside);
  const next = part ?? counted ?? day;
  if (next === undefined) return undefined;
  const ofAnyMonth =
    reading.context.sectionMonth === null &&
    isClass(reading, next, "monthUnit") &&
    part === undefined;
  return ofAnyMonth || isClass(reading, next, "each") ? next : undefined;
}
