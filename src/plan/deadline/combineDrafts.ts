import type { Draft, Meaning } from "./Draft";
import { isOngoing, joinRecurring } from "./joinRecurring";

/**
 * Joins drafts that are one part: «постоянно, в течение 2023 года», «ежемесячно с сентября по май»,
 * «1 раз в четверть в течение года»; leaves out what adds no time beside another («март (по плану)»).
 * With `anyYear` no year is implied, so that «ежегодно, до 30 апреля» is one part.
 */
export function combineDrafts(
  drafts: readonly Draft[],
  anyYear: boolean,
): readonly Draft[] {
  const joined: Draft[] = [];
  for (const [i, draft] of drafts.entries()) {
    const before = joined.at(-1);
    const listed = inList(before, draft);
    const one =
      before &&
      ((anyYear ? joinYearly(before, listed) : undefined) ??
        join(before, listed, drafts[i + 1]));
    if (one) joined[joined.length - 1] = one;
    else joined.push(listed);
    if (anyYear) joinListBefore(joined);
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
    (draft.meaning.manner || (draft.link === "bracket" && !draft.meaning.open))
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

/** «ежегодно» beside a day or month without a year, which then only says when in each year. */
function joinYearly(before: Draft, draft: Draft): Draft | undefined {
  if (draft.link === "break" || draft.further) return undefined;
  const yearly = [before, draft].find(isYearly);
  const other = yearly === before ? draft : before;
  return yearly && isYearless(other.meaning)
    ? { ...before, meaning: yearly.meaning, to: draft.to }
    : undefined;
}

/** «сентябрь, май (ежегодно)»: what stands in the list before the part joined last. */
function joinListBefore(joined: Draft[]): void {
  for (;;) {
    const [before, last] = joined.slice(-2);
    const one =
      before && last?.link === "loose" ? joinYearly(before, last) : undefined;
    if (!one) return;
    joined.splice(-2, 2, one);
  }
}

const isYearly = ({ meaning }: Draft): boolean =>
  meaning.kind === "recurring" &&
  (meaning.every === "year" || meaning.every === "school-year");

const isYearless = (meaning: Meaning): boolean =>
  isDated(meaning) &&
  "last" in meaning &&
  meaning.first.year === undefined &&
  meaning.last.year === undefined;

const isUnread = ({ meaning }: Draft): boolean =>
  meaning.kind === "unrecognised" && meaning.reason === undefined;

const isDated = ({ kind }: Meaning): boolean =>
  kind === "date" || kind === "period" || kind === "until";

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

/**
 * «до 1 марта, 1 июня и 1 сентября»: «до» stands before the whole list; so may a word that was not understood
 * («после 15, 16 и 22 марта»).
 */
function inList(before: Draft | undefined, draft: Draft): Draft {
  const { kind } = draft.meaning;
  if (draft.link !== "loose" || (kind !== "date" && kind !== "period"))
    return draft;
  if (before?.meaning.kind === "until" && kind === "date")
    return { ...draft, meaning: { ...draft.meaning, kind: "until" } };
  return before && isUnread(before)
    ? { ...draft, meaning: { kind: "unrecognised" } }
    : draft;
}
