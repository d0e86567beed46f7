import type { EventOffset } from "../Deadline";
import {
  isClass,
  isMark,
  past,
  pastStop,
  skip,
  type Reading,
} from "../Reading";
import {
  alongside,
  beside,
  caseOf,
  conduct,
  datesOf,
  gathering,
  happening,
  haste,
  lasting,
  manner,
  measure,
  necessity,
  outcome,
  paper,
  settled,
  settledWhat,
  sinceWhen,
  timeOf,
  unsureStem,
  vacationTime,
} from "./lexicon";
import { readOffset } from "./offset";
import { pastDuring } from "./ongoing";

/** The first words of a free-text form; `paper` becomes an event where it names a procedure. */
export interface Head {
  readonly kind: "event" | "vague" | "paper" | "manner";
  readonly next: number;
  readonly offset?: EventOffset;
  /** Nothing belongs to it but the head itself. */
  readonly closed?: true;
  /** The head alone says nothing. */
  readonly needsMore?: true;
}

/** Knows an event or a vague term by its first words. */
export function readHead(reading: Reading, at: number): Head | undefined {
  const offset = readOffset(reading, at);
  if (offset)
    return {
      kind: "event",
      next: offset.next,
      ...(offset.offset && { offset: offset.offset }),
      needsMore: true,
    };
  const text = reading.tokens[at]?.text ?? "";
  const during = pastDuring(reading, at);
  if (during !== undefined) {
    const noun = wordAt(
      reading,
      skip(reading, during, "whole", "span", "term"),
    );
    return lasting.test(noun) || happening.test(noun)
      ? { kind: "event", next: during }
      : undefined;
  }
  if (manner.test(text)) return { kind: "manner", next: at + 1, closed: true };
  if (haste.test(text)) return { kind: "vague", next: at + 1 };
  return (
    readBy(reading, at) ??
    readIn(reading, at) ??
    readWhen(reading, at) ??
    readTowards(reading, at) ??
    readSchoolTime(reading, at)
  );
}

const wordAt = ({ tokens }: Reading, at: number): string =>
  tokens[at]?.kind === "word" ? tokens[at].text : "";

/** «по итогам …», «по плану …», «согласно …», «в соответствии с …». */
function readBy(reading: Reading, at: number): Head | undefined {
  if (isClass(reading, at, "through"))
    // «по отдельному плану», «по утверждённому сетевому графику».
    for (let i = at + 1; i <= at + 3; i++) {
      const word = wordAt(reading, i);
      if (measure.test(word)) return { kind: "vague", next: i + 1 };
      if (outcome.test(word)) return { kind: "event", next: i + 1 };
      if (paper.test(word)) return { kind: "paper", next: i + 1 };
      if (word === "" || reading.tokens[i]?.is !== undefined) return undefined;
    }
  const inside = skip(reading, at, "in", "on", "since");
  return alongside.test(wordAt(reading, inside))
    ? {
        kind: "paper",
        next: skip(reading, pastStop(reading, inside + 1), "since"),
        needsMore: true,
      }
    : undefined;
}

/** «в день …», «в период …», «в установленные сроки», «в случае …», «при …». */
function readIn(reading: Reading, at: number): Head | undefined {
  if (isClass(reading, at, "at")) return conditional(reading, at + 1);
  if (!isClass(reading, at, "in", "on")) return undefined;
  const word = wordAt(reading, at + 1);
  if (caseOf.test(word)) return conditional(reading, at + 2);
  if (timeOf.test(word))
    return { kind: "event", next: at + 2, needsMore: true };
  if (isClass(reading, at + 1, "term")) return { kind: "paper", next: at + 2 };
  if (settled.test(word))
    // «в установленные приказом сроки»
    for (let i = at + 2; i <= at + 4; i++)
      if (settledWhat.test(wordAt(reading, i)))
        return { kind: "paper", next: i + 1 };
  if (vacationTime.test(word)) return { kind: "event", next: at + 2 };
  return isClass(reading, at + 1, "start", "finish")
    ? schoolPart(reading, at + 1)
    : undefined;
}

const conditional = (reading: Reading, at: number): Head | undefined =>
  wordAt(reading, at) === ""
    ? undefined
    : necessity.test(wordAt(reading, at))
      ? { kind: "vague", next: at + 1 }
      : { kind: "event", next: at + 1 };

/** «после …», «накануне …», «с момента …», «на педсовете». */
function readWhen(reading: Reading, at: number): Head | undefined {
  const next = wordAt(reading, at + 1);
  if (isClass(reading, at, "after") || beside.test(wordAt(reading, at)))
    // «после 15 марта» is a day that nothing ends.
    return next === "" ||
      unsureStem.test(next) ||
      isClass(reading, at + 1, "month", "year")
      ? undefined
      : { kind: "event", next: at + 1, needsMore: true };
  if (
    isClass(reading, at, "since") &&
    sinceWhen.test(next) &&
    !isClass(reading, at + 2, "month")
  )
    return { kind: "event", next: at + 2, needsMore: true };
  return isClass(reading, at, "on") && gathering.test(next)
    ? { kind: "event", next: at + 2 }
    : undefined;
}

/** «до начала учебного года», «ко Дню учителя», «до утверждения приказа»: no day of the calendar. */
function readTowards(reading: Reading, at: number): Head | undefined {
  if (!isClass(reading, at, "until", "by")) return undefined;
  const next = reading.tokens[at + 1];
  if (next?.kind !== "word") return undefined;
  if (next.is === "finish") return schoolPart(reading, at + 1);
  // «до или после», «до начала марта»
  if (
    unsureStem.test(next.text) ||
    (next.is === "start" && isClass(reading, at + 2, ...ofCalendar))
  )
    return undefined;
  const named =
    next.is === undefined ||
    next.is === "of" ||
    next.is === "start" ||
    next.is === "day" ||
    next.is === "holidaySeason" ||
    next.is === "holidays";
  return named ? { kind: "event", next: at + 1, needsMore: true } : undefined;
}

/** What begins on a day of the calendar: its beginning is no event. */
const ofCalendar = ["month", "monthUnit", "year", "quarter", "season"] as const;

/** «конец учебного года», «в начале 2 четверти», «конец полугодия»: schools set these days each for itself. */
function schoolPart(reading: Reading, at: number): Head | undefined {
  if (!isClass(reading, at, "start", "finish")) return undefined;
  // «в начале и в конце»
  const other = isClass(reading, at + 1, "and")
    ? past(reading, skip(reading, at + 2, "in", "on"), ["start", "finish"])
    : undefined;
  const part = other ?? at + 1;
  const numbered =
    isClass(reading, part, "ordinal") || reading.tokens[part]?.kind === "number"
      ? part + 1
      : part;
  return isClass(
    reading,
    skip(reading, numbered, "current", "each"),
    "school",
    "schoolQuarter",
    "halfYear",
  )
    ? { kind: "event", next: at + 1 }
    : undefined;
}

/** Past «осенние», «осенние и весенние». */
function pastSeasons(reading: Reading, at: number): number {
  let next = at;
  while (isClass(reading, next, "holidaySeason") && next < at + 8)
    next =
      isMark(reading, next + 1, ",") || isClass(reading, next + 1, "and")
        ? next + 2
        : next + 1;
  return next;
}

/** «день проведения», «осенние каникулы», «каникулярное время», «начало учебного года». */
function readSchoolTime(reading: Reading, at: number): Head | undefined {
  const word = wordAt(reading, at);
  if (datesOf.test(word) && conduct.test(wordAt(reading, at + 1)))
    return { kind: "event", next: at + 1 };
  if (vacationTime.test(word)) return { kind: "event", next: at + 1 };
  const inside = skip(reading, at, "in", "on");
  const vacation = past(reading, pastSeasons(reading, inside), "holidays");
  if (vacation !== undefined) return { kind: "event", next: vacation };
  return isMark(reading, at, "-") ? undefined : schoolPart(reading, inside);
}
