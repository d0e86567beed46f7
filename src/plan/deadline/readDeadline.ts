import { addDays, compareDates } from "../../text/calendarDate";
import { recalled } from "../../text/recalled";
import { combineDrafts } from "./combineDrafts";
import type { DeadlineContext, DeadlinePart } from "./Deadline";
import type { Draft } from "./Draft";
import { placeDrafts } from "./placeDrafts";
import { readDrafts } from "./readDrafts";
import type { Reading } from "./Reading";
import { withRomanMonths } from "./romanMonths";
import { tokensOf, type Token } from "./tokens";

/**
 * The parts of a deadline cell in order of writing, with their offsets in `text`; empty where the text is empty or
 * holds only a time of day or a place. What is not sure is `unrecognised`; never throws.
 */
export function readDeadline(
  text: string,
  context: DeadlineContext,
): readonly DeadlinePart[] {
  const { period, sectionMonth } = context;
  const key = JSON.stringify([period?.start, period?.end, sectionMonth]);
  if (inContext.size > MOST_CONTEXTS) inContext.clear();
  let read = inContext.get(key);
  if (!read)
    inContext.set(
      key,
      (read = recalled((text: string) => readParts(text, context), ROOM)),
    );
  return read(text);
}

/** What was read lately, by what is known around it: a plan is read anew after each edit. */
const inContext = new Map<string, (text: string) => readonly DeadlinePart[]>();
const MOST_CONTEXTS = 40;
const ROOM = 200_000;

function readParts(
  text: string,
  context: DeadlineContext,
): readonly DeadlinePart[] {
  const tokens = withRomanMonths(tokensOf(text));
  const { period } = context;
  const schoolPlan =
    period !== null &&
    period.start.month === 9 &&
    period.end.year === period.start.year + 1;
  const reading: Reading = { tokens, context, schoolPlan, series: new Map() };
  const drafts = combineDrafts(readDrafts(reading), isLong(period));
  return placeDrafts(drafts, context).map((value, i): DeadlinePart => {
    const { start, end } = placeOf(drafts[i], tokens);
    return {
      value:
        value.kind === "event"
          ? { ...value, event: oneLine(text.slice(start, end)) }
          : value,
      start,
      end,
    };
  });
}

/** A month without a year falls in no one year of it. */
const isLong = (period: DeadlineContext["period"]): boolean =>
  period === null || compareDates(addDays(period.start, 366), period.end) < 0;

/** Offsets of a draft's words, without a stop or comma at their end. */
function placeOf(
  draft: Draft | undefined,
  tokens: readonly Token[],
): { start: number; end: number } {
  const from = draft?.from ?? 0;
  let to = draft?.to ?? 0;
  while (to - 1 > from && /^[,.;:-]$/.test(tokens[to - 1]?.text ?? "")) to--;
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  };
}

const oneLine = (text: string): string =>
  text.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "").replace(/\s+/g, " ");
