import type { Recurrence } from "../Deadline";
import type { WordClass } from "../lexicon";
import { isClass, numberAt, pastStop, skip, type Reading } from "../Reading";
import { pastSchoolYear } from "./year";

export interface Rhythm {
  readonly every: Recurrence;
  readonly next: number;
}

/** A count in digits or in words. */
export const countAt = (reading: Reading, at: number): number | undefined =>
  numberAt(reading, at) ??
  (isClass(reading, at, "count") ? reading.tokens[at]?.value : undefined);

/** So many times in a unit as the next smaller unit, where there is one; else the unit itself («3 раза в год»). */
export function shared(every: Recurrence, count: number): Recurrence {
  if (every === "year" || every === "school-year") {
    if (count === 2) return "half-year";
    if (count === 4) return every === "year" ? "quarter" : "school-quarter";
    if (count === 12) return "month";
  }
  if (every === "month" && count === 2) return "two-weeks";
  return every;
}

/** «месяц», «2 недели», «учебный год», «полгода», «три месяца». */
export function readUnit(reading: Reading, at: number): Rhythm | undefined {
  const school = pastSchoolYear(reading, at);
  if (school !== undefined) return { every: "school-year", next: school };
  const count = countAt(reading, at);
  const unitAt = count === undefined ? at : at + 1;
  const working = skip(reading, unitAt, "working", "school", "calendar");
  const next = pastStop(reading, working + 1);
  const unit = reading.tokens[working]?.is;
  const every = unit && steps[unit]?.[count ?? 1];
  return every && { every, next };
}

/** A count of units as one step; a count of one is the unit itself. */
const steps: Readonly<
  Partial<Record<WordClass, Readonly<Partial<Record<number, Recurrence>>>>>
> = {
  day: { 1: "day", 7: "week", 14: "two-weeks" },
  week: { 1: "week", 2: "two-weeks" },
  monthUnit: { 1: "month", 2: "two-months", 3: "quarter", 6: "half-year" },
  quarter: { 1: "quarter" },
  schoolQuarter: { 1: "school-quarter" },
  halfYear: { 1: "half-year" },
  year: { 1: "year" },
};
