import type { WrittenYear } from "../Draft";
import { past, skip, type Reading } from "../Reading";
import { edge, monthSpan, yearSpan, type Atoms } from "./Atom";
import { readYear } from "./year";

const winter = 12;
const summer = 6;

/** A season by its months: «весна 2024», «осенью», «летний период», «зима 2022–2023». */
export function readSeason(reading: Reading, at: number): Atoms | undefined {
  const name = past(reading, at, "season");
  if (name === undefined) return undefined;
  const season = reading.tokens[at]?.value ?? 0;
  const year = readYear(reading, skip(reading, name, "span"));
  // A winter belongs to two calendar years: one of them does not say which winter.
  if (season === winter && year && !spansTwoYears(year.year)) return undefined;
  const next = year?.next ?? skip(reading, name, "span");
  const last = season === winter ? 2 : season + 2;
  const span = monthSpan(season, last, year?.year);
  return { atoms: [{ ...span, unit: "season", from: at, to: next }], next };
}

/**
 * The holidays whose days hold in every school: summer is June to August, and winter holidays stand around
 * 1–8 January (Labour Code, art. 112) from the last days of December. Autumn and spring ones differ by school
 * and year: they are read as an event.
 */
export function readHolidays(reading: Reading, at: number): Atoms | undefined {
  const name = past(reading, at, "holidaySeason", "holidays");
  const season = reading.tokens[at]?.value;
  if (name === undefined || (season !== winter && season !== summer))
    return undefined;
  const year = readYear(reading, name);
  if (season === winter && year && !spansTwoYears(year.year)) return undefined;
  const next = year?.next ?? name;
  const span =
    season === summer
      ? monthSpan(6, 8, year?.year)
      : yearSpan(edge(12, 28), edge(1, 8), year?.year);
  return { atoms: [{ ...span, unit: "holidays", from: at, to: next }], next };
}

const spansTwoYears = (year: WrittenYear): boolean =>
  year.kind === "school" ||
  (year.kind === "pair" && year.last === year.year + 1);
