import type { Found, Item } from "../Draft";
import {
  isClass,
  isMark,
  numberAt,
  past,
  skip,
  type Reading,
} from "../Reading";
import { edge, monthSpan, type Atoms } from "./Atom";
import { readAtoms } from "./atoms";
import { readClock } from "./clock";
import { readMonthOf } from "./partOfMonth";

/** «до», «не позднее», «к», «по» a day; «до конца», «не позднее», «по» a month or more. */
export function readUntil(reading: Reading, at: number): Found | undefined {
  const words = pastUntil(reading, at);
  if (!words) return readDayWithin(reading, at);
  const clock = readClock(reading, words.next) ?? words.next;
  const finish = past(reading, clock, "finish");
  const atoms =
    readAtoms(reading, finish ?? clock) ??
    (finish === undefined ? undefined : readUnnamed(reading, finish));
  if (!atoms) return undefined;
  const inclusive = finish !== undefined || words.inclusive;
  const clear = atoms.atoms.every((atom) =>
    atom.unit === "day" ? finish === undefined : inclusive,
  );
  if (!clear) return undefined;
  const next = skip(reading, atoms.next, "including");
  return {
    values: atoms.atoms.map(({ first, last, from, to }, i): Item => ({
      value: { kind: "until", first, last },
      from: i === 0 ? at : from,
      to: i === atoms.atoms.length - 1 ? next : to,
    })),
    next,
  };
}

/** «октябрь, до 15 числа», «октябрь 2025 г. (не позднее 15 числа)». */
function readDayWithin(reading: Reading, at: number): Found | undefined {
  if (!isClass(reading, at, "month")) return undefined;
  const named = readMonthOf(reading, at);
  if (!named) return undefined;
  const bracket = isMark(reading, named.next, "(");
  const open = bracket || isMark(reading, named.next, ",");
  const words = pastUntil(reading, open ? named.next + 1 : named.next);
  if (!words) return undefined;
  const day = numberAt(reading, words.next);
  if (day === undefined || day < 1 || day > 31) return undefined;
  const last = past(reading, words.next + 1, "dayOfMonth");
  if (last === undefined || (bracket && !isMark(reading, last, ")")))
    return undefined;
  const next = bracket ? last + 1 : last;
  const end = edge(named.month, day, named.year);
  return {
    values: [
      { value: { kind: "until", first: end, last: end }, from: at, to: next },
    ],
    next,
  };
}

/** «года» in the plan of a calendar year, «месяца» under the heading of a month. */
function readUnnamed(reading: Reading, at: number): Atoms | undefined {
  const { period, sectionMonth } = reading.context;
  const unit = skip(reading, at, "current", "calendar");
  const next = past(reading, unit, ["year", "monthUnit"]);
  if (next === undefined) return undefined;
  const whole = { from: at, to: next } as const;
  if (isClass(reading, unit, "monthUnit"))
    return sectionMonth === null
      ? undefined
      : {
          atoms: [
            {
              ...monthSpan(sectionMonth, sectionMonth),
              unit: "month",
              ...whole,
            },
          ],
          next,
        };
  const calendarYear =
    period?.start.year === period?.end.year &&
    period?.start.month === 1 &&
    period.end.month === 12;
  return calendarYear
    ? { atoms: [{ ...monthSpan(1, 12), unit: "year", ...whole }], next }
    : undefined;
}

/** The words that set an end; `inclusive` where a month after them is meant to its last day. */
function pastUntil(
  reading: Reading,
  at: number,
): { next: number; inclusive: boolean } | undefined {
  const term = pastTerm(reading, at);
  const later = past(reading, term, "not", "later");
  if (later !== undefined) {
    const comma = isMark(reading, later, ",") ? later + 1 : later;
    const than = isClass(reading, comma, "than") ? comma + 1 : later;
    return {
      next: skip(reading, than, "until"),
      inclusive: !isClass(reading, than, "until"),
    };
  }
  if (isClass(reading, term, "through"))
    return { next: term + 1, inclusive: true };
  if (isClass(reading, term, "until", "by"))
    return { next: term + 1, inclusive: false };
  return undefined;
}

/** Past «в срок», «срок исполнения:»: words that only announce a deadline. */
export function pastTerm(reading: Reading, at: number): number {
  const term = past(reading, skip(reading, at, "in"), "term");
  if (term === undefined) return at;
  const next = skip(reading, term, "of");
  return isMark(reading, next, ":", "-") ? next + 1 : next;
}
