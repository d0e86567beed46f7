import {
  addDays,
  compareDates,
  type CalendarDate,
} from "../../text/calendarDate";
import type { DeadlineContext, DeadlineValue } from "./Deadline";
import type { Draft, Meaning } from "./Draft";
import { placeSpan, type Placed, type Problem } from "./placeSpan";
import { impliedYears } from "./impliedYears";

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
      ? startAfter(placed.value, end, values.at(-1), context)
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
  before: DeadlineValue | undefined,
  { period }: DeadlineContext,
): DeadlineValue {
  if (value.kind !== "ongoing" && value.kind !== "recurring") return value;
  // After a part that was not understood nobody knows from when.
  if (before?.kind === "unrecognised")
    return value.kind === "ongoing"
      ? { kind: "ongoing" }
      : { kind: "recurring", every: value.every };
  if (!end) return value;
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
      return { value: { kind: "ongoing", ...daysOf(period) } };
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

/** The plan's first and last day and nothing else that a period may hold. */
const daysOf = (
  period: DeadlineContext["period"],
): Partial<NonNullable<DeadlineContext["period"]>> =>
  period ? { start: period.start, end: period.end } : {};

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
  if (!within)
    return { value: { kind: "recurring", every, ...daysOf(period) } };
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
      : daysOf(period);
  return { value: { kind: "recurring", every, ...bounds } };
}
