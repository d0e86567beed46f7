import { isClass, isMark, numberAt, pastStop, type Reading } from "../Reading";

/** A number or a range of numbers before the word that says of what («15–16, 22 марта», «I–II кварталы»). */
export interface SeriesItem {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

export interface Series {
  readonly items: readonly SeriesItem[];
  readonly next: number;
  /** Roman numerals or words such as «первый» are among them: no days of a month. */
  readonly worded: boolean;
}

/** More than the days of a month are no list of days. */
const mostItems = 31;

/** Reads numbers in a row, parted by commas, «и» and hyphens; undefined where none stands. */
export function readSeries(reading: Reading, at: number): Series | undefined {
  const items: SeriesItem[] = [];
  let worded = false;
  let next = at;
  while (items.length < mostItems) {
    const from = next;
    const first = ordinal(reading, from);
    if (!first) break;
    worded ||= first.worded;
    next = first.next;
    let last = first.value;
    const dash = pastStop(reading, next);
    const second =
      (isMark(reading, dash, "-") ? ordinal(reading, dash + 1) : undefined) ??
      (since(reading, from) && isClass(reading, next, "through")
        ? ordinal(reading, next + 1)
        : undefined);
    if (second) {
      worded ||= second.worded;
      last = second.value;
      next = second.next;
    }
    items.push({ first: first.value, last, from, to: next });
    const separator = pastSeparator(reading, next);
    if (separator === undefined || !ordinal(reading, separator)) break;
    next = separator;
  }
  return items.length > 0 ? { items, next, worded } : undefined;
}

const since = (reading: Reading, at: number): boolean =>
  isClass(reading, at, "since");

function pastSeparator(reading: Reading, at: number): number | undefined {
  const comma = isMark(reading, at, ",", ";") ? at + 1 : at;
  const next = isClass(reading, comma, "and") ? comma + 1 : comma;
  return next === at ? undefined : next;
}

function ordinal(
  reading: Reading,
  at: number,
): { value: number; next: number; worded: boolean } | undefined {
  const start = since(reading, at) ? at + 1 : at;
  const digits = numberAt(reading, start);
  if (digits !== undefined)
    return { value: digits, next: start + 1, worded: false };
  if (!isClass(reading, start, "ordinal")) return undefined;
  return {
    value: reading.tokens[start]?.value ?? 0,
    next: start + 1,
    worded: true,
  };
}
