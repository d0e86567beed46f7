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
import type { Token } from "../tokens";
import { readSeries } from "./series";

/** Past what stands beside a deadline and changes nothing of it: a time of day, a place, classes, a weekday. */
export function pastFiller(reading: Reading, at: number): number {
  let next = at;
  for (let before = -1; before !== next;) {
    before = next;
    next =
      readClock(reading, next) ??
      pastPlace(reading, next) ??
      pastDetails(reading, next) ??
      past(reading, next, "including") ??
      next;
  }
  return next;
}

/** «актовый зал», «каб. 12», «103 кабинет», «СОШ № 5». */
function pastPlace(reading: Reading, at: number): number | undefined {
  const number = numberAt(reading, at, 1, 3) === undefined ? at : at + 1;
  const inside = number === at ? skip(reading, at, "in", "on") : number;
  const place = past(reading, inside, "place");
  if (place === undefined) return undefined;
  const sign = isMark(reading, place, "№") ? place + 1 : place;
  const numbered =
    numberAt(reading, sign, 1, 4) !== undefined &&
    (sign > place || !isClass(reading, sign + 1, "month")) &&
    !isInNumber(reading, sign + 1);
  return numbered ? sign + 1 : place;
}

/** «12.05»: the number goes on after its stop. */
const isInNumber = (reading: Reading, at: number): boolean =>
  isMark(reading, at, ".") &&
  (isNumber(reading.tokens[at + 1]) || isClass(reading, at + 1, "month"));

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === "number";

/** «5–9 классы», «ср.»: for whom, or which day of the week a date is. */
export function pastDetails(reading: Reading, at: number): number | undefined {
  const series = readSeries(reading, skip(reading, at, "in"));
  return series && isClass(reading, series.next, "grade")
    ? pastStop(reading, series.next + 1)
    : past(reading, at, "weekday");
}
