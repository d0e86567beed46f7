import type { Recurrence } from "../plan/deadline/Deadline";
import {
  addDays,
  type CalendarDate,
  compareDates,
  daysInMonth,
  weekday,
} from "../text/calendarDate";
import { dateValue } from "./calendarText";
import type { ScheduleMark } from "./schedule";

export interface RepeatedDay {
  readonly first: CalendarDate;
  /** The value of RRULE (RFC 5545 §3.3.10). */
  readonly rule: string;
}

/** A rule's text and the days that it names, so that the first of them can be found (RFC 5545 §3.8.5.3). */
interface Rule {
  readonly text: string;
  readonly isDay: (date: CalendarDate) => boolean;
}

const weekdayWords = [
  ["MO", /(?<!\p{L})(?:понедельник(?:ам)?|пн)(?!\p{L})/iu],
  ["TU", /(?<!\p{L})(?:вторник(?:ам)?|вт)(?!\p{L})/iu],
  ["WE", /(?<!\p{L})(?:сред[ау]|средам|ср)(?!\p{L})/iu],
  ["TH", /(?<!\p{L})(?:четверг(?:ам)?|чт)(?!\p{L})/iu],
  ["FR", /(?<!\p{L})(?:пятниц[ау]|пятницам|пт)(?!\p{L})/iu],
  ["SA", /(?<!\p{L})(?:суббот[ау]|субботам|сб)(?!\p{L})/iu],
  ["SU", /(?<!\p{L})(?:воскресень[ея]|воскресеньям|вс)(?!\p{L})/iu],
] as const;

const dayOfMonth =
  /(?<!\d)([1-9]|0[1-9]|[12]\d|3[01])(?:-?(?:го|е|му|ое|ого))?\s{0,3}числ/iu;
const ordinals = [
  [1, /перв(?:ый|ая|ую|ое)|(?<!\d)1-(?:й|я|ю|е)(?!\p{L})/iu],
  [2, /второй|втор(?:ая|ую|ое)|(?<!\d)2-(?:й|я|ю|е)(?!\p{L})/iu],
  [3, /трет(?:ий|ья|ью|ье)|(?<!\d)3-(?:й|я|ю|е)(?!\p{L})/iu],
  [4, /четв[её]рт(?:ый|ая|ую|ое)|(?<!\d)4-(?:й|я|ю|е)(?!\p{L})/iu],
  [-1, /последн(?:ий|яя|юю|ее)/iu],
] as const;
/** Words that say when within a step, which no rule is made of. */
const otherDetail =
  /числ|начал|середин|кон[ец]ц|декад|недел[яюи]\s+(?:каждого\s+)?месяц|последн|первы|перву|первая/iu;
const workingDays = /рабоч|учебн\p{L}*\s+д(?:ень|ни)/iu;

/**
 * The days of recurring work as a calendar repeats them, its last day included. Where the plan names no day, the
 * last day of the step stands for it (Friday of a week, 31 March of a quarter); null where the words name days
 * that no rule tells.
 */
export function recurrenceRule(
  { every, words, start, end }: ScheduleMark,
  isSchoolYear: boolean,
): RepeatedDay | null {
  const rule = every && ruleOf(every, words.slice(0, 1000), isSchoolYear);
  if (!rule) return null;
  let first = start;
  for (let days = 0; days < 400; days++, first = addDays(first, 1)) {
    if (compareDates(first, end) > 0) return null;
    if (rule.isDay(first))
      return { first, rule: `${rule.text};UNTIL=${dateValue(end)}` };
  }
  return null;
}

function ruleOf(
  every: Recurrence,
  words: string,
  isSchoolYear: boolean,
): Rule | null {
  const named = weekdayWords.flatMap(([code, pattern], at) =>
    pattern.test(words) ? [{ code, day: at + 1 }] : [],
  );
  switch (every) {
    case "day":
      return workingDays.test(words)
        ? weekly(1, ["MO", "TU", "WE", "TH", "FR"], [1, 2, 3, 4, 5])
        : { text: "FREQ=DAILY", isDay: () => true };
    case "week":
    case "two-weeks": {
      const days = named.length > 0 ? named : [{ code: "FR", day: 5 }];
      return weekly(
        every === "week" ? 1 : 2,
        days.map(({ code }) => code),
        days.map(({ day }) => day),
      );
    }
    case "month":
      return monthly(words, named);
    case "two-months":
      return otherDetail.test(words) ? null : monthEnds(2, null);
    case "quarter":
      return otherDetail.test(words) ? null : monthEnds(3, [3, 6, 9, 12]);
    // A half of a school year, its quarters and its end are no half and no quarter of a calendar one.
    case "half-year":
      return isSchoolYear || otherDetail.test(words)
        ? null
        : monthEnds(6, [6, 12]);
    case "year":
      return isSchoolYear || otherDetail.test(words)
        ? null
        : monthEnds(12, [12]);
    case "school-quarter":
    case "school-year":
      return null;
  }
}

const weekly = (
  interval: number,
  codes: readonly string[],
  days: readonly number[],
): Rule => ({
  text: `FREQ=WEEKLY${interval > 1 ? `;INTERVAL=${interval}` : ""};BYDAY=${codes.join(",")}`,
  isDay: (date) => days.includes(weekday(date)),
});

function monthly(
  words: string,
  [named, ...others]: readonly {
    readonly code: string;
    readonly day: number;
  }[],
): Rule | null {
  if (named) {
    const ordinal = ordinals.find(([, pattern]) => pattern.test(words))?.[0];
    return ordinal === undefined || others.length > 0
      ? null
      : ordinalWeekday(ordinal, named.code, named.day);
  }
  const day = Number(dayOfMonth.exec(words)?.[1] ?? 0);
  if (day > 0) return numberedDay(day);
  return otherDetail.test(words) ? null : monthEnds(1, null);
}

const ordinalWeekday = (nth: number, code: string, day: number): Rule => ({
  text: `FREQ=MONTHLY;BYDAY=${nth}${code}`,
  isDay: (date) =>
    weekday(date) === day &&
    (nth === -1
      ? date.day + 7 > daysInMonth(date.year, date.month)
      : Math.ceil(date.day / 7) === nth),
});

/** A day that a short month lacks is its last one (a bare BYMONTHDAY=31 would skip the month). */
const numberedDay = (day: number): Rule => ({
  text:
    day <= 28
      ? `FREQ=MONTHLY;BYMONTHDAY=${day}`
      : `FREQ=MONTHLY;BYMONTHDAY=${[28, 29, 30, 31].filter((one) => one <= day).join(",")};BYSETPOS=-1`,
  isDay: (date) =>
    date.day === Math.min(day, daysInMonth(date.year, date.month)),
});

/** Last days of months: each `interval`th from the first that is among `months` (1–12). */
const monthEnds = (
  interval: number,
  months: readonly number[] | null,
): Rule => ({
  text: `FREQ=MONTHLY${interval > 1 ? `;INTERVAL=${interval}` : ""};BYMONTHDAY=-1`,
  isDay: ({ year, month, day }) =>
    day === daysInMonth(year, month) && (months?.includes(month) ?? true),
});
