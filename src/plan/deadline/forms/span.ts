import type { Found, Item, Meaning } from "../Draft";
import {
  isClass,
  isMark,
  numberAt,
  past,
  skip,
  type Reading,
} from "../Reading";
import { areAlike, edge, isWhole, type Atom, type Atoms } from "./Atom";
import { readAtoms } from "./atoms";
import { readClock } from "./clock";
import { readUntil } from "./until";

/** Dates and periods: «15 мая», «с 20 апреля по 20 мая», «март–май», «до 1 марта», «с 1 сентября», «в I квартале». */
export function readSpan(reading: Reading, at: number): Found | undefined {
  return (
    readUntil(reading, at) ?? readFromTo(reading, at) ?? readPlain(reading, at)
  );
}

const one = (value: Meaning, from: number, next: number): Found => ({
  values: [{ value, from, to: next }],
  next,
});

/** A range without «с», or atoms one by one. */
function readPlain(reading: Reading, at: number): Found | undefined {
  const start = pastIn(reading, at);
  const atoms = readAtoms(reading, start);
  // «в 10.11» is rather a time of day.
  if (
    !atoms ||
    (isClass(reading, at, "in") &&
      start === at + 1 &&
      isDigits(reading, start, atoms))
  )
    return undefined;
  const range = readRange(reading, atoms);
  if (range === "unlike" || atoms.atoms.some(isTornApart)) return undefined;
  if (range) return one(range.value, at, range.next);
  const row = withRow(reading, atoms);
  return {
    values: row.atoms.map((atom, i): Item => ({
      value: asMeaning(atom),
      from: i === 0 ? at : atom.from,
      to: atom.to,
    })),
    next: row.next,
  };
}

/** No cell lists more; a bound keeps the reading linear. */
const mostInRow = 24;

/** «01.02 01.05 01.08», «сентябрь январь май»: three and more with nothing between; two may be a range's ends. */
function withRow(reading: Reading, start: Atoms): Atoms {
  const [{ unit } = { unit: "year" }] = start.atoms;
  const atoms = [...start.atoms];
  let next = start.next;
  const listed = unit === "day" || unit === "month";
  while (listed && atoms.length < mostInRow) {
    const more = readAtoms(reading, next);
    if (!more?.atoms.every((atom) => atom.unit === unit && !isTornApart(atom)))
      break;
    atoms.push(...more.atoms);
    next = more.next;
  }
  return atoms.length > start.atoms.length + 1 ? { atoms, next } : start;
}

const isDigits = (reading: Reading, at: number, { next }: Atoms): boolean =>
  !reading.tokens.slice(at, next).some(({ kind }) => kind === "word");

/** «сентябрь 2022–2023»: two years for one month say nothing sure. */
const isTornApart = ({ first, last }: Atom): boolean =>
  first.year?.kind === "calendar" &&
  last.year?.kind === "calendar" &&
  first.year.year !== last.year.year &&
  first.month <= last.month &&
  !(first.month === 1 && last.month === 12);

/**
 * A range's ends; two years written after its end («ноябрь–февраль 2023–2024») go to one end each where the range
 * goes over the new year. Undefined where the ends are not alike or the years leave the range open.
 */
function between(from: Atom, to: Atom): Meaning | undefined {
  const { first } = from;
  const torn = isTornApart(to);
  if (!areAlike(from, to) || (torn && first.month <= to.last.month))
    return undefined;
  return {
    kind: "period",
    first:
      torn && first.year === undefined && to.first.year
        ? edge(first.month, first.day, to.first.year)
        : first,
    last: to.last,
  };
}

/** Past «в», «в период», «во время», «в дни»: they add nothing to the stretch they stand before. */
function pastIn(reading: Reading, at: number): number {
  const inside = skip(reading, at, "in", "on");
  const span =
    inside > at
      ? skip(reading, inside, "span", "day")
      : skip(reading, inside, "span");
  if (span === inside) return isClass(reading, at, "in") ? inside : at;
  return isMark(reading, span, ":", "-") ? span + 1 : span;
}

const asMeaning = ({ unit, first, last }: Atom): Meaning => ({
  kind: unit === "day" ? "date" : "period",
  first,
  last,
});

/** «– май», «по май» after «март»; "unlike" where another stretch follows the dash that can be no end of this one. */
function readRange(
  reading: Reading,
  start: Atoms,
): { value: Meaning; next: number } | "unlike" | undefined {
  const through = isClass(reading, start.next, "through");
  if (!through && !isMark(reading, start.next, "-")) return undefined;
  const end = readAtoms(reading, start.next + 1);
  if (!end) return undefined;
  const [first, second] = start.atoms;
  const [last, other] = end.atoms;
  const value =
    first && last && !second && !other ? between(first, last) : undefined;
  if (value) return { value, next: end.next };
  return through ? undefined : "unlike";
}

/** «с … по …», «с … до …», «с …–…», and «с …» alone, which goes on. */
function readFromTo(reading: Reading, at: number): Found | undefined {
  const start = skip(reading, pastIn(reading, at), "beginning");
  if (!isClass(reading, start, "since")) return undefined;
  const day = readSharedDay(reading, start, at);
  if (day) return day;
  const first = readAtoms(reading, start + 1);
  const [from] = first?.atoms ?? [];
  if (!first || !from || first.atoms.length > 1) return undefined;
  const range = readRange(reading, first);
  if (range === "unlike") return undefined;
  if (range) return one(range.value, at, range.next);
  if (isClass(reading, first.next, "through", "until", "on"))
    return readEnd(reading, from, first.next, at);
  const clock = readClock(reading, first.next);
  // «с 1 марта 8:00 до 20:00» may be one day.
  if (clock !== undefined)
    return isClass(reading, clock, "through", "until")
      ? readEnd(reading, from, clock, at)
      : undefined;
  return from.unit !== "day" && !isWhole(from)
    ? undefined
    : one({ kind: "from", first: from.first }, at, first.next);
}

/** «с 20 по 25 марта», «с 1 до 15.03»: the first day takes the month of the last. */
function readSharedDay(
  reading: Reading,
  start: number,
  at: number,
): Found | undefined {
  const day = numberAt(reading, start + 1);
  if (day === undefined || !isClass(reading, start + 2, "through", "until"))
    return undefined;
  const last = readAtoms(reading, start + 3);
  const [to] = last?.atoms ?? [];
  if (!last || to?.unit !== "day" || last.atoms.length > 1) return undefined;
  const first = { ...to.first, day };
  return one({ kind: "period", first, last: to.last }, at, last.next);
}

function readEnd(
  reading: Reading,
  from: Atom,
  at: number,
  start: number,
): Found | undefined {
  const until = isClass(reading, at, "until");
  const finish = past(reading, at + 1, "finish");
  const last = readAtoms(reading, finish ?? at + 1);
  const [to] = last?.atoms ?? [];
  if (!last || !to || last.atoms.length > 1) return undefined;
  // «с сентября до мая» leaves open whether May belongs to it.
  if (until && finish === undefined && to.unit !== "day") return undefined;
  const range = between(from, to);
  return range && one(range, start, last.next);
}
