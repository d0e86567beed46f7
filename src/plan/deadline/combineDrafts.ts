import type { Recurrence } from "./Deadline";
import type { Draft, Edge, Meaning } from "./Draft";

/**
 * Joins drafts that are one part: «постоянно, в течение 2023 года», «ежемесячно с сентября по май»,
 * «1 раз в четверть в течение года»; leaves out what adds no time beside another («март (по согласованию)»).
 */
export function combineDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const [i, draft] of drafts.entries()) {
    const before = joined.at(-1);
    const one = before && join(before, draft, drafts[i + 1]);
    if (one) joined[joined.length - 1] = one;
    else joined.push(inList(before, draft));
  }
  return joined.some(
    ({ meaning }) =>
      meaning.kind === "unrecognised" ||
      (isDated(meaning) && !isBareYear(meaning)),
  )
    ? joined.map(withoutBareYear)
    : joined;
}

const isBareYear = (meaning: Meaning): boolean =>
  meaning.kind === "period" &&
  meaning.first.year?.kind === "calendar" &&
  meaning.first.month === 1 &&
  meaning.last.month === 12 &&
  meaning.first.day === 1 &&
  meaning.last.day === -1;

/** «сентябрь 2022, 2023»: a year alone beside dates or words not understood is rather a part of them. */
const withoutBareYear = (draft: Draft): Draft =>
  isBareYear(draft.meaning)
    ? { ...draft, meaning: { kind: "unrecognised" } }
    : draft;

function join(
  before: Draft,
  draft: Draft,
  after: Draft | undefined,
): Draft | undefined {
  if (isUnread(before) && isUnread(draft)) return { ...before, to: draft.to };
  if (draft.link === "break") return undefined;
  if (
    draft.meaning.kind === "vague" &&
    (draft.meaning.manner || draft.link === "bracket")
  )
    return before;
  // «с 1 сентября и далее постоянно»
  if (draft.further)
    return before.meaning.kind === "from" && draft.meaning.kind === "wholePlan"
      ? { ...before, to: draft.to }
      : undefined;
  if (before.meaning.kind === "vague" && before.meaning.manner)
    return { ...draft, from: before.from, link: before.link };
  const listed = after?.link === "loose" && isDated(after.meaning);
  const meaning =
    joinOngoing(before.meaning, draft) ??
    joinRecurring(before.meaning, draft, listed);
  return meaning && { ...before, meaning, to: draft.to };
}

const isUnread = ({ meaning }: Draft): boolean =>
  meaning.kind === "unrecognised" && meaning.reason === undefined;

const isDated = ({ kind }: Meaning): boolean =>
  kind === "date" || kind === "period" || kind === "until";

const isOngoing = ({ kind }: Meaning): boolean =>
  kind === "wholePlan" || kind === "ongoing" || kind === "unplaced";

/** «постоянно» beside what says how long. */
function joinOngoing(
  before: Meaning,
  { meaning, link }: Draft,
): Meaning | undefined {
  if (isOngoing(before) && isOngoing(meaning)) {
    if (before.kind === "wholePlan" && !before.firm) return meaning;
    if (
      meaning.kind === "wholePlan" &&
      (!meaning.firm || before.kind === "wholePlan")
    )
      return before;
    return undefined;
  }
  const stretch = before.kind === "wholePlan" ? meaning : before;
  if (before.kind !== "wholePlan" && meaning.kind !== "wholePlan")
    return undefined;
  if (stretch.kind === "from") return stretch;
  const tied = link === "none" || (link === "bracket" && stretch === meaning);
  return tied && stretch.kind === "period"
    ? { ...stretch, kind: "ongoing" }
    : undefined;
}

/** What repeats, within the stretch named beside it; a stretch no longer than the step only says when in the step. */
function joinRecurring(
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
  const yearly = step[every] === 12;
  switch (meaning.kind) {
    case "from":
      return yearly ? "shorter" : "longer";
    case "until":
      return yearly ? "shorter" : step[every] <= 1 ? "longer" : "unclear";
    case "date":
      return yearly ? "shorter" : "unclear";
    case "period": {
      const months = monthsBetween(meaning.first, meaning.last);
      if (months > step[every]) return "longer";
      return yearly ? "shorter" : "unclear";
    }
    default:
      return "unclear";
  }
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

/** «до 1 марта, 1 июня и 1 сентября»: «до» stands before the whole list. */
const inList = (before: Draft | undefined, draft: Draft): Draft =>
  before?.meaning.kind === "until" &&
  draft.meaning.kind === "date" &&
  draft.link === "loose"
    ? { ...draft, meaning: { ...draft.meaning, kind: "until" } }
    : draft;
