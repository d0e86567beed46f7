import type { Span } from "../Draft";
import { ordinalEndings } from "../lexicon";
import { isClass, isMark, numberAt, pastStop, type Reading } from "../Reading";
import type { Atom, Atoms } from "./Atom";

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
  const { is, kind } = reading.tokens[at] ?? {};
  if (kind !== "number" && is !== "ordinal" && is !== "since") return undefined;
  if (!reading.series.has(at)) reading.series.set(at, seriesAt(reading, at));
  return reading.series.get(at);
}

function seriesAt(reading: Reading, at: number): Series | undefined {
  const items: SeriesItem[] = [];
  let worded = false;
  let next = at;
  let more: number | undefined = at;
  while (more !== undefined && items.length < mostItems) {
    const item = readItem(reading, more);
    if (!item) break;
    items.push({ first: item.first, last: item.last, from: more, to: item.to });
    worded ||= item.worded;
    next = item.to;
    more = pastSeparator(reading, next);
  }
  return items.length > 0 ? { items, next, worded } : undefined;
}

/** «15», «15–16», «с 15 по 16», «I». */
function readItem(
  reading: Reading,
  at: number,
): (SeriesItem & { readonly worded: boolean }) | undefined {
  const since = isClass(reading, at, "since");
  const first = readOrdinal(reading, since ? at + 1 : at);
  if (!first) return undefined;
  const dash = pastStop(reading, first.next);
  const last =
    (isMark(reading, dash, "-") ? readOrdinal(reading, dash + 1) : undefined) ??
    (since && isClass(reading, first.next, "through")
      ? readOrdinal(reading, first.next + 1)
      : undefined);
  // «с 3-й недели» is open at its end.
  if (since && !last) return undefined;
  return {
    first: first.value,
    last: (last ?? first).value,
    from: at,
    to: (last ?? first).next,
    worded: first.worded || last?.worded === true,
  };
}

function pastSeparator(reading: Reading, at: number): number | undefined {
  const comma = isMark(reading, at, ",", ";") ? at + 1 : at;
  const next = isClass(reading, comma, "and") ? comma + 1 : comma;
  return next === at ? undefined : next;
}

function readOrdinal(
  reading: Reading,
  at: number,
): { value: number; next: number; worded: boolean } | undefined {
  const digits = numberAt(reading, at);
  if (digits !== undefined)
    return { value: digits, next: at + 1, worded: false };
  return isClass(reading, at, "ordinal")
    ? {
        value: reading.tokens[at]?.value ?? 0,
        next: pastEnding(reading, at + 1),
        worded: true,
      }
    : undefined;
}

/** Past the ending of «I-ое», «II-го». */
const pastEnding = (reading: Reading, at: number): number =>
  isMark(reading, at, "-") &&
  reading.tokens[at + 1]?.gap === false &&
  ordinalEndings.test(reading.tokens[at + 1]?.text ?? "")
    ? at + 2
    : at;

/** The atoms of a series, each from its numbers; undefined where one of them names nothing. */
export function atomsOf(
  series: Series,
  next: number,
  unit: Atom["unit"],
  span: (item: SeriesItem) => Span | undefined,
): Atoms | undefined {
  const atoms: Atom[] = [];
  for (const [i, item] of series.items.entries()) {
    const read =
      item.first >= 1 && item.first <= item.last ? span(item) : undefined;
    if (!read) return undefined;
    atoms.push({
      ...read,
      unit,
      from: item.from,
      to: i === series.items.length - 1 ? next : item.to,
    });
  }
  return { atoms, next };
}
