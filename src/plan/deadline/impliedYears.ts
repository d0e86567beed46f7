import type { DeadlineContext } from "./Deadline";
import type { Draft, Edge, Meaning, Span } from "./Draft";
import { yearsWithin, type Problem } from "./placeSpan";

/** The span of a draft that may want a year, as the two edges to be placed. */
function spanOf(meaning: Meaning): Span | undefined {
  if (meaning.kind === "until")
    return { first: meaning.last, last: meaning.last };
  if (meaning.kind === "from")
    return { first: meaning.first, last: meaning.first };
  if (meaning.kind === "recurring")
    return meaning.within && spanOf(meaning.within);
  return "first" in meaning ? meaning : undefined;
}

interface Neighbour {
  readonly year: number;
  readonly edge: Edge;
}

/** For each draft whose year is not written, the year its neighbours in the list imply, where they imply one. */
export function impliedYears(
  drafts: readonly Draft[],
  { period }: DeadlineContext,
): readonly (number | Problem | undefined)[] {
  const spans = drafts.map(({ meaning }) => spanOf(meaning));
  const years = new Array<number | Problem | undefined>(drafts.length).fill(
    undefined,
  );
  const settle = (i: number, span: Span, neighbour: Neighbour): void => {
    years[i] ??= agreed(span, neighbour, period);
  };
  let after: Neighbour | undefined;
  for (let i = spans.length - 1; i >= 0; i--) {
    const span = spans[i];
    if (!span) continue;
    const written = calendarYear(span.first) ?? calendarYear(span.last);
    if (written !== undefined) after = { year: written, edge: span.first };
    else if (after && !isWritten(span) && isBefore(span.last, after.edge)) {
      settle(i, span, after);
      after = { ...after, edge: span.first };
    } else after = undefined;
  }
  let before: Neighbour | undefined;
  for (const [i, span] of spans.entries()) {
    if (!span) continue;
    const written = calendarYear(span.last) ?? calendarYear(span.first);
    if (written !== undefined) before = { year: written, edge: span.last };
    else if (before && !isWritten(span) && isBefore(before.edge, span.first)) {
      settle(i, span, before);
      before = { ...before, edge: span.last };
    } else before = undefined;
  }
  runIntoSeptember(spans, years, period);
  return years;
}

const isWritten = ({ first, last }: Span): boolean =>
  first.year !== undefined || last.year !== undefined;

const calendarYear = ({ year }: Edge): number | undefined =>
  year?.kind === "calendar" ? year.year : undefined;

const isBefore = (a: Edge, b: Edge): boolean =>
  a.month < b.month ||
  (a.month === b.month && (a.day < 0 ? 31 : a.day) <= (b.day < 0 ? 31 : b.day));

/** The neighbour's year, unless the plan's period speaks for another and the neighbour itself lies in the period. */
function agreed(
  { first }: Span,
  { year, edge }: Neighbour,
  period: DeadlineContext["period"],
): number | Problem {
  if (!period) return year;
  const within = yearsWithin(first, period);
  if (within.length === 0 || within.includes(year)) return year;
  return yearsWithin(edge, period).includes(year) ? "unclear" : year;
}

/** «Август, сентябрь» in a school year: a month that runs on into its September is the one before. */
function runIntoSeptember(
  spans: readonly (Span | undefined)[],
  years: (number | Problem | undefined)[],
  period: DeadlineContext["period"],
): void {
  if (period?.start.month !== 9) return;
  let next: number | undefined;
  let later: number | undefined;
  for (let i = spans.length - 1; i >= 0; i--) {
    const span = spans[i];
    if (!span) continue;
    const { first, last } = span;
    // «август, январь»: the list would else run backwards.
    const leads =
      first.month === 8 && later !== undefined && later !== first.month;
    const runs =
      leads ||
      (next !== undefined &&
        first.month === last.month &&
        first.month === next - 1);
    later = first.month;
    if (runs && !isWritten(span) && years[i] === undefined)
      // Only August is surely the one before: «июнь, июль, август, сентябрь» may mean two summers.
      years[i] = first.month === 8 ? period.start.year : "unclear";
    next =
      (runs && first.month > 6) || first.month === 9 ? first.month : undefined;
  }
}
