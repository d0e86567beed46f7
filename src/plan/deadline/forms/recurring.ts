import type { Recurrence } from "../Deadline";
import type { Found } from "../Draft";
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
import { pastSchoolYear } from "./year";

interface Rhythm {
  readonly every: Recurrence;
  readonly next: number;
}

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
  const each = past(reading, skip(reading, at, "in"), "each");
  if (each === undefined) return undefined;
  const ordinal = isClass(reading, each, "ordinal", "last") ? each + 1 : each;
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

export const countAt = (reading: Reading, at: number): number | undefined =>
  numberAt(reading, at) ??
  (isClass(reading, at, "count") ? reading.tokens[at]?.value : undefined);

/** So many times in a unit as the next smaller unit, where there is one; else the unit itself («3 раза в год»). */
function shared(every: Recurrence, count: number): Recurrence {
  if (every === "year" || every === "school-year") {
    if (count === 2) return "half-year";
    if (count === 4) return every === "year" ? "quarter" : "school-quarter";
    if (count === 12) return "month";
  }
  if (every === "month" && count === 2) return "two-weeks";
  return every;
}

/** «месяц», «2 недели», «учебный год», «полгода», «три месяца». */
function readUnit(reading: Reading, at: number): Rhythm | undefined {
  const school = pastSchoolYear(reading, at);
  if (school !== undefined) return { every: "school-year", next: school };
  const count = countAt(reading, at);
  const unitAt = count === undefined ? at : at + 1;
  const working = skip(reading, unitAt, "working", "school", "calendar");
  const next = pastStop(reading, working + 1);
  const every = unitOf(reading, working, count ?? 1);
  return every && { every, next };
}

function unitOf(
  reading: Reading,
  at: number,
  count: number,
): Recurrence | undefined {
  switch (reading.tokens[at]?.is) {
    case "day":
      return count === 1
        ? "day"
        : count === 7
          ? "week"
          : count === 14
            ? "two-weeks"
            : undefined;
    case "week":
      return count === 1 ? "week" : count === 2 ? "two-weeks" : undefined;
    case "monthUnit":
      return count === 1
        ? "month"
        : count === 2
          ? "two-months"
          : count === 3
            ? "quarter"
            : count === 6
              ? "half-year"
              : undefined;
    case "quarter":
      return count === 1 ? "quarter" : undefined;
    case "schoolQuarter":
      return count === 1 ? "school-quarter" : undefined;
    case "halfYear":
      return count === 1 ? "half-year" : undefined;
    case "year":
      return count === 1 ? "year" : undefined;
    default:
      return undefined;
  }
}

/** «по пятницам», «по вторникам и четвергам», «по полугодиям», «в рабочие дни». */
function readWeekdays(reading: Reading, at: number): Rhythm | undefined {
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

function pastWeekdays(reading: Reading, at: number): number {
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

/** «до 5 числа каждого месяца», «с 1 по 15 число ежемесячно», «последняя пятница каждого месяца». */
function readDayOfEach(reading: Reading, at: number): Rhythm | undefined {
  const date = pastDayOfMonth(reading, at) ?? pastPartOfEach(reading, at);
  if (date === undefined) return undefined;
  if (isClass(reading, date, "each")) {
    const unit = readUnit(reading, date + 1);
    return unit && { ...unit, next: pastReported(reading, unit.next) };
  }
  if (isClass(reading, date, "monthUnit")) {
    const next = pastReported(reading, date + 1);
    if (next === date + 1) return undefined;
    const quarterly = isClass(reading, next - 1, "quarter");
    return { every: quarterly ? "quarter" : "month", next };
  }
  const adverb = past(reading, date, "daily");
  const every = adverbs[reading.tokens[date]?.value ?? -1];
  return adverb !== undefined && (every === "month" || every === "quarter")
    ? { every, next: adverb }
    : undefined;
}

/** «до 5 числа», «не позднее 10-го числа», «с 1 по 15 число», «25 числа». */
function pastDayOfMonth(reading: Reading, at: number): number | undefined {
  const inside = skip(reading, at, "in");
  const later =
    past(reading, inside, "not", "later") ??
    skip(reading, inside, "until", "by", "since");
  const first = numberAt(reading, later);
  if (first === undefined) return undefined;
  const range =
    (isMark(reading, later + 1, "-") ||
      isClass(reading, later + 1, "through", "until", "and")) &&
    numberAt(reading, later + 2) !== undefined
      ? later + 3
      : later + 1;
  return past(reading, range, "dayOfMonth");
}

/** «последняя пятница», «первая неделя», «в конце»: only where «каждого …» follows. */
function pastPartOfEach(reading: Reading, at: number): number | undefined {
  const inside = skip(reading, at, "in", "until", "on");
  const part = past(reading, inside, ["start", "middle", "finish"]);
  const ordinal = past(
    reading,
    inside,
    ["ordinal", "last"],
    ["weekday", "week", "decade", "day"],
  );
  const numbered =
    numberAt(reading, inside) === undefined
      ? undefined
      : past(reading, inside + 1, ["weekday", "week", "decade"]);
  const next = part ?? ordinal ?? numbered;
  return next !== undefined && isClass(reading, next, "each")
    ? next
    : undefined;
}

/** Past «, следующего за отчетным (месяцем)». */
function pastReported(reading: Reading, at: number): number {
  const comma = isMark(reading, at, ",") ? at + 1 : at;
  const next = past(reading, comma, "next", "for", "reported");
  if (next === undefined) return at;
  return skip(reading, next, "monthUnit", "quarter", "span");
}

/** What is finer than the rhythm and says only when within it: «до 5 числа», «по пятницам», «в последнюю пятницу», «в 15.00». */
function pastDetail(reading: Reading, { every, next }: Rhythm): number {
  const open = isMark(reading, next, ",", "(") ? next + 1 : next;
  const detail =
    (every === "month" || every === "quarter"
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
    const month = skip(reading, day, "each", "next");
    return pastReported(reading, skip(reading, month, "monthUnit"));
  }
  const part = past(
    reading,
    skip(reading, at, "in"),
    ["start", "middle", "finish"],
    ["monthUnit", "quarter"],
  );
  const weekday = past(
    reading,
    skip(reading, at, "in"),
    ["ordinal", "last"],
    ["weekday", "week", "decade"],
  );
  return (
    part ??
    (weekday === undefined ? undefined : skip(reading, weekday, "monthUnit"))
  );
}
