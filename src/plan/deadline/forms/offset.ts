import type { EventOffset } from "../Deadline";
import { isClass, isMark, past, skip, type Reading } from "../Reading";
import { counted, sinceWhen, within } from "./lexicon";
import { pastDuring } from "./ongoing";
import { countAt } from "./unit";

/** A stretch of time tied to an event, and where the event's own words begin. */
export interface OffsetRead {
  readonly offset?: EventOffset;
  readonly next: number;
}

/** «за 2 месяца до», «в течение 3 рабочих дней после», «не позднее чем за 5 дней до», «не позднее 3 дней до», «в 10-дневный срок со дня». */
export function readOffset(
  reading: Reading,
  at: number,
): OffsetRead | undefined {
  const limit = pastLimit(reading, at);
  if (isClass(reading, limit, "for")) {
    const length = readLength(reading, limit + 1);
    return length && isClass(reading, length.next, "until")
      ? tied(length, "before", length.next + 1)
      : undefined;
  }
  const length =
    readTerm(reading, limit) ?? readLength(reading, pastStart(reading, limit));
  if (length && limit > at && isClass(reading, length.next, "until"))
    return tied(length, "before", length.next + 1);
  if (!length) return undefined;
  const bare =
    pastStart(reading, limit) === at &&
    limit === at &&
    !isClass(reading, at, "in", "on");
  // «3 дня после …» may be a stretch of days, «3 дня со дня …» is a limit.
  const after =
    bare && isClass(reading, length.next, "after")
      ? undefined
      : pastAfter(reading, length.next);
  return after === undefined ? undefined : tied(length, "after", after);
}

interface Length {
  readonly amount: number;
  readonly unit?: EventOffset["unit"];
  readonly next: number;
}

const tied = (
  { amount, unit }: Length,
  direction: EventOffset["direction"],
  next: number,
): OffsetRead =>
  unit === undefined ? { next } : { offset: { amount, unit, direction }, next };

/** Past «не позднее чем», «не менее, чем», «минимум». */
function pastLimit(reading: Reading, at: number): number {
  const next = past(reading, skip(reading, at, "not"), ["later", "rarer"]);
  if (next === undefined) return at;
  return skip(reading, isMark(reading, next, ",") ? next + 1 : next, "than");
}

/** Past «в течение», «через», «спустя». */
function pastStart(reading: Reading, at: number): number {
  const during = pastDuring(reading, at);
  if (during !== undefined) return during;
  return within.test(reading.tokens[at]?.text ?? "") ? at + 1 : at;
}

/** «3 (трёх) рабочих дней», «неделю», «двух месяцев», «на следующий день». */
function readLength(reading: Reading, at: number): Length | undefined {
  const following = past(reading, skip(reading, at, "on"), "next", [
    "day",
    "week",
    "monthUnit",
  ]);
  if (following !== undefined) {
    const unit = unitNamed(reading, following - 1, false);
    return { amount: 1, next: following, ...(unit && { unit }) };
  }
  const count = countAt(reading, at);
  const most =
    count !== undefined &&
    isMark(reading, at + 1, "-") &&
    !isMark(reading, at + 3, "-")
      ? countAt(reading, at + 2)
      : undefined;
  // «за 3–5 дней»: tied to the event, but nobody knows by how much.
  if (most !== undefined) {
    const read = readLength(reading, at + 2);
    return read && { amount: most, next: read.next };
  }
  const worded =
    count !== undefined &&
    isMark(reading, at + 1, "(") &&
    isMark(reading, at + 3, ")")
      ? at + 4
      : count === undefined
        ? at
        : at + 1;
  const working = isClass(reading, worded, "working");
  const unitAt = skip(reading, worded, "working", "calendar", "school");
  const next = past(reading, unitAt, [
    "day",
    "week",
    "monthUnit",
    "halfYear",
    "year",
  ]);
  if (next === undefined) return undefined;
  const unit = unitNamed(reading, unitAt, working);
  return { amount: count ?? 1, next, ...(unit && { unit }) };
}

function unitNamed(
  reading: Reading,
  at: number,
  working: boolean,
): EventOffset["unit"] | undefined {
  if (isClass(reading, at, "day")) return working ? "working-day" : "day";
  if (isClass(reading, at, "week")) return "week";
  return isClass(reading, at, "monthUnit") ? "month" : undefined;
}

const termUnits = [
  ["termDays", "day"],
  ["termWeeks", "week"],
  ["termMonths", "month"],
] as const;

/** «в 3-дневный срок», «в десятидневный срок», «в месячный срок». */
function readTerm(reading: Reading, at: number): Length | undefined {
  if (!isClass(reading, at, "in")) return undefined;
  for (const [named, unit] of termUnits) {
    const next = past(reading, at + 1, named, "term");
    if (next !== undefined)
      return { amount: reading.tokens[at + 1]?.value ?? 1, unit, next };
  }
  const amount = countAt(reading, at + 1);
  const dash = isMark(reading, at + 2, "-") ? at + 3 : at + 2;
  const next = past(reading, dash, "adjectiveDays", "term");
  return amount === undefined || next === undefined
    ? undefined
    : { amount, unit: "day", next };
}

/** Past «после», «со дня», «с момента». */
function pastAfter(reading: Reading, at: number): number | undefined {
  if (isClass(reading, at, "after")) return at + 1;
  const { tokens } = reading;
  return counted.test(tokens[at]?.text ?? "") &&
    sinceWhen.test(tokens[at + 1]?.text ?? "")
    ? at + 2
    : undefined;
}
