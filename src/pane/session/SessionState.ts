import type { HostFailure } from "../../grid/DocumentHost";
import type { Grid } from "../../grid/Grid";
import type { DepartmentSettings } from "../../review/DepartmentSettings";
import type { Review, ReviewOptions } from "../../review/review";
import { emptyState, type ReviewState } from "../../review/reviewState";
import type { CalendarDate } from "../../text/calendarDate";
import type { EditPreview } from "../changes/editPreview";

/** All that is known of one document at a moment; each change makes another. */
export interface SessionState {
  /** The document as it was when `review` was made; null before the first check. */
  readonly grid: Grid | null;
  readonly review: Review | null;
  /** What the user decided about the document. */
  readonly decided: ReviewState;
  /** The department's settings that the user opened; null where there are none. */
  readonly department: Department | null;
  /** What is being done now; null where the pane is at rest. */
  readonly work: "reading" | "checking" | "writing" | null;
  /** Percent of the check under way that are done; null where that is not known. */
  readonly percent: number | null;
  /** The user stopped the last check: what is shown may be out of date. */
  readonly stopped: boolean;
  readonly failure: SessionFailure | null;
  /** The changes made to the document and not taken back, in order. */
  readonly journal: readonly JournalEntry[];
  /** Changes are recorded in the document as tracked ones. */
  readonly track: boolean;
}

export interface Department {
  /** The file's name. */
  readonly name: string;
  readonly settings: DepartmentSettings;
}

/** One step: what one press of a button changed in the document. */
export interface JournalEntry {
  readonly title: string;
  readonly changes: readonly EditPreview[];
  /** How many times the host was asked to write: so many times it is asked to take back. */
  readonly writes: number;
  /** Its write, or its taking back, broke off half-way. */
  readonly broken?: BrokenStep;
}

/** How a step stands that broke off; the step's `changes` are those that are written. */
export interface BrokenStep {
  readonly during: "write" | "undo";
  /** All that the step is to change. */
  readonly all: readonly EditPreview[];
  /** Places that are neither as they were nor as they should be; null where the document did not answer. */
  readonly half: number | null;
}

export type SessionFailure =
  | HostFailure
  /** Our own bug. */
  | { readonly kind: "crash"; readonly message: string }
  /** Safe fixes that would not settle: nothing more is tried. */
  | { readonly kind: "stuck" };

/** How the document is to be checked, by what the user decided. */
export const reviewOptions = (
  { decided, department }: Pick<SessionState, "decided" | "department">,
  today: CalendarDate,
): ReviewOptions => ({
  ...decided,
  today,
  ...(department && { settings: department.settings }),
});

export const firstState: SessionState = {
  grid: null,
  review: null,
  decided: emptyState,
  department: null,
  work: "reading",
  percent: null,
  stopped: false,
  failure: null,
  journal: [],
  track: false,
};
