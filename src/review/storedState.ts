import { z } from "zod";
import { readIsoDate } from "../text/calendarDate";
import { emptyState, type ReviewState } from "./reviewState";

const day = z.object({ year: z.int(), month: z.int(), day: z.int() });

const column = z.object({
  table: z.int(),
  column: z.int(),
  role: z.enum([
    "number",
    "measure",
    "deadline",
    "responsible",
    "result",
    "other",
  ]),
});

const dismissal = z.object({
  check: z.string(),
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  reason: z.string(),
  date: z.string().transform((text, context) => {
    const date = readIsoDate(text);
    if (date) return date;
    context.addIssue({ code: "custom" });
    return z.NEVER;
  }),
});

const stored = z.object({
  registered: z.boolean(),
  overrides: z.object({
    columns: z.array(column).optional(),
    period: z
      .object({
        start: day,
        end: day,
        kind: z.enum(["calendar-year", "school-year", "range"]),
      })
      .optional(),
  }),
  dismissals: z.array(dismissal),
});

/** Reads what `writeState` wrote; text that is not ours, or of a later make, counts as nothing decided. */
export function readState(text: string): ReviewState {
  try {
    const parsed = stored.safeParse(JSON.parse(text));
    return parsed.success ? (parsed.data as ReviewState) : emptyState;
  } catch {
    return emptyState;
  }
}
