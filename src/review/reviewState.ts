import type { ReadingOverrides } from "../plan/readDocument";
import { isoDate } from "../text/calendarDate";
import type { Dismissal } from "./dismissals";

/** What the user decided about one document; kept with it as text. */
export interface ReviewState {
  readonly registered: boolean;
  readonly overrides: ReadingOverrides;
  readonly dismissals: readonly Dismissal[];
}

export const emptyState: ReviewState = {
  registered: false,
  overrides: {},
  dismissals: [],
};

/** The text that `readState` reads; dates of dismissals are ISO. */
export const writeState = ({
  registered,
  overrides,
  dismissals,
}: ReviewState): string =>
  JSON.stringify({
    registered,
    overrides,
    dismissals: dismissals.map((dismissal) => ({
      ...dismissal,
      date: isoDate(dismissal.date),
    })),
  });
