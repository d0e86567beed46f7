import type { Recurrence } from "./Deadline";
import type { Draft, Edge, Meaning } from "./Draft";

/** Whether it goes on. */
export const isOngoing = ({ kind }: Meaning): boolean =>
  kind === "wholePlan" || kind === "ongoing" || kind === "unplaced";

/** What repeats, within the stretch named beside it; a stretch no longer than the step only says when in the step. */
export function joinRecurring(
  before: Meaning,
  { meaning, link }: Draft,
  listed: boolean,
): Meaning | undefined {
  if (before.kind === "recurring" && meaning.kind === "recurring")
    return before.every === meaning.every
      ? before.within
        ? before
        : meaning
      : undefined;
  const recurring = before.kind === "recurring" ? before : meaning;
  const other = before.kind === "recurring" ? meaning : before;
  if (recurring.kind !== "recurring") return undefined;
  if (recurring.within) return undefined;
  const within: Meaning = { ...recurring, within: other };
  if (isOngoing(other)) return within;
  switch (compare(other, recurring.every)) {
    case "longer":
      return listed ? undefined : within;
    case "shorter":
      return link === "none" ? recurring : undefined;
    case "unclear":
      return undefined;
  }
}

/** Months in a step; days and weeks are less than any stretch named by months. */
const step: Readonly<Record<Recurrence, number>> = {
  day: 0,
  week: 0,
  "two-weeks": 0,
  month: 1,
  "two-months": 2,
  quarter: 3,
  "school-quarter": 2,
  "half-year": 6,
  year: 12,
  "school-year": 12,
};

function compare(
  meaning: Meaning,
  every: Recurrence,
): "longer" | "shorter" | "unclear" {
  if (!("first" in meaning)) return "unclear";
  const months =
    meaning.kind === "period" ? monthsBetween(meaning.first, meaning.last) : 0;
  if (months > step[every]) return "longer";
  // «ежегодно, начиная с 2027 года»
  if (meaning.kind === "from" && meaning.first.year) return "longer";
  if (step[every] === 12) return "shorter";
  const bounds =
    meaning.kind === "from" || (meaning.kind === "until" && step[every] <= 1);
  return bounds ? "longer" : "unclear";
}

function monthsBetween(first: Edge, last: Edge): number {
  if (first.day !== 1 || last.day !== -1)
    return first.month === last.month
      ? 0.5
      : (last.month - first.month + 12) % 12;
  const years =
    first.year?.kind === "calendar" && last.year?.kind === "calendar"
      ? last.year.year - first.year.year
      : last.month < first.month
        ? 1
        : 0;
  return 12 * years + last.month - first.month + 1;
}
