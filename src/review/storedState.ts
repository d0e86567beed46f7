import { z } from "zod";
import { storedDismissals } from "./dismissals";
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
  dismissals: storedDismissals,
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
