import {
  addDays,
  compareDates,
  type CalendarDate,
} from "../../text/calendarDate";
import type { DeadlineContext, DeadlineValue } from "./Deadline";
import type { Draft, Edge, Meaning, Span } from "./Draft";
import { placeSpan, yearsWithin, type Placed, type Problem } from "./placeSpan";

interface Placement {
  readonly value: DeadlineValue;
  readonly end?: CalendarDate;
}

/** Turns drafts into values: implies the years that are not written and computes the days. */
export function placeDrafts(
  drafts: readonly Draft[],
  context: DeadlineContext,
): readonly DeadlineValue[] {
  const years = impliedYears(drafts, context);
  const values: DeadlineValue[] = [];
  let end: CalendarDate | undefined;
  for (const [i, draft] of drafts.entries()) {
    const placed = placeMeaning(draft.meaning, context, years[i]);
    const value = draft.further
      ? startAfter(placed.value, end, context)
      : placed.value;
    values.push(value);
    end = placed.end ?? end;
  }
  return values;
}

/** «далее постоянно»: what is left of the plan's period after the part before. */
function startAfter(
  value: DeadlineValue,
  end: CalendarDate | undefined,
  { period }: DeadlineContext,
): DeadlineValue {
  if ((value.kind !== "ongoing" && value.kind !== "recurring") || !end)
    return value;
  const start = addDays(end, 1);
  const last = value.end ?? period?.end;
  const rest =
    last && compareDates(start, last) <= 0 ? { start, end: last } : { start };
  return value.kind === "ongoing"
    ? { kind: "ongoing", ...rest }
    : { kind: "recurring", every: value.every, ...rest };
}

function placeMeaning(
  meaning: Meaning,
  context: DeadlineContext,
  implied: number | Problem | undefined,
): Placement {
  const { period } = context;
  switch (meaning.kind) {
    case "date":
    case "period":
    case "ongoing":
      return ranged(meaning.kind, placeSpan(meaning, period, implied));
    case "until": {
      const placed = placeSpan(
        { first: meaning.last, last: meaning.last },
        period,
        implied,
      );
      return typeof placed === "string"
        ? unrecognised(placed)
        : { value: { kind: "date", end: placed.end }, end: placed.end };
    }
    case "from":
      return onwards(
        placeSpan(
          { first: meaning.first, last: meaning.first },
          period,
          implied,
        ),
        period,
      );
    case "wholePlan":
      return { value: { kind: "ongoing", ...period } };
    case "unplaced":
      return { value: { kind: "ongoing" } };
    case "recurring":
      return repeated(meaning, context, implied);
    case "event":
      return {
        value: {
          kind: "event",
          event: "",
          ...(meaning.offset && { offset: meaning.offset }),
        },
      };
    case "vague":
      return { value: { kind: "vague" } };
    case "unrecognised":
      return { value: meaning };
  }
}

const ranged = (
  kind: "date" | "period" | "ongoing",
  placed: Placed,
): Placement =>
  typeof placed === "string"
    ? unrecognised(placed)
    : {
        value: { kind, start: placed.start, end: placed.end },
        end: placed.end,
      };

const unrecognised = (problem: Problem): Placement => ({
  value:
    problem === "unclear"
      ? { kind: "unrecognised" }
      : { kind: "unrecognised", reason: problem },
});

/** From a day to the end of the plan's period, where that is not over before. */
function onwards(placed: Placed, period: DeadlineContext["period"]): Placement {
  if (typeof placed === "string") return unrecognised(placed);
  const { start } = placed;
  return {
    value:
      period && compareDates(start, period.end) <= 0
        ? { kind: "ongoing", start, end: period.end }
        : { kind: "ongoing", start },
  };
}

function repeated(
  { every, within }: Extract<Meaning, { kind: "recurring" }>,
  context: DeadlineContext,
  implied: number | Problem | undefined,
): Placement {
  const { period } = context;
  if (!within) return { value: { kind: "recurring", every, ...period } };
  const { value } = placeMeaning(within, context, implied);
  if (value.kind === "unrecognised") return { value };
  if (value.kind === "date" && value.start === undefined)
    return {
      value: {
        kind: "recurring",
        every,
        ...(period && { start: period.start }),
        end: value.end,
      },
    };
  const bounds =
    value.kind === "ongoing" || value.kind === "period"
      ? {
          ...(value.start && { start: value.start }),
          ...(value.end && { end: value.end }),
        }
      : { ...period };
  return { value: { kind: "recurring", every, ...bounds } };
}

/** The span of a draft that may want a year, as the two edges to be placed. */
function spanOf(meaning: Meaning): Span | undefined {
  switch (meaning.kind) {
    case "date":
    case "period":
    case "ongoing":
      return meaning;
    case "until":
      return { first: meaning.last, last: meaning.last };
    case "from":
      return { first: meaning.first, last: meaning.first };
    case "recurring":
      return meaning.within && spanOf(meaning.within);
    default:
      return undefined;
  }
}

interface Neighbour {
  readonly year: number;
  readonly edge: Edge;
}

/** For each draft whose year is not written, the year its neighbours in the list imply, where they imply one. */
function impliedYears(
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
  for (let i = spans.length - 1; i >= 0; i--) {
    const span = spans[i];
    if (!span) continue;
    const { first, last } = span;
    const runs =
      next !== undefined &&
      first.month === last.month &&
      first.month === next - 1;
    if (runs && !isWritten(span) && years[i] === undefined)
      // Only August is surely the one before: «июнь, июль, август, сентябрь» may mean two summers.
      years[i] = first.month === 8 ? period.start.year : "unclear";
    next =
      (runs && first.month > 6) || first.month === 9 ? first.month : undefined;
  }
}
