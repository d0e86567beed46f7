import type { CellAnchor } from "../../grid/Anchor";
import type { CalendarDate } from "../../text/calendarDate";

/** A deadline cell with its parts in order of writing. */
export interface Deadline {
  /** The cell's whole text. */
  readonly text: string;
  readonly at: CellAnchor;
  readonly parts: readonly DeadlinePart[];
}

/** One part with the words it was read from. Offsets are in the cell's text. */
export interface DeadlinePart {
  readonly value: DeadlineValue;
  readonly start: number;
  readonly end: number;
}

export type Recurrence =
  | "day"
  | "week"
  | "two-weeks"
  | "month"
  | "two-months"
  | "quarter"
  | "school-quarter"
  | "half-year"
  | "year"
  | "school-year";

export type DeadlineValue =
  /** `start` only where it is a day and not «до». */
  | {
      readonly kind: "date";
      readonly start?: CalendarDate;
      readonly end: CalendarDate;
    }
  | {
      readonly kind: "period";
      readonly start: CalendarDate;
      readonly end: CalendarDate;
    }
  /** Without a known period of the plan, `start` and `end` are absent. */
  | {
      readonly kind: "ongoing";
      readonly start?: CalendarDate;
      readonly end?: CalendarDate;
    }
  | {
      readonly kind: "recurring";
      readonly every: Recurrence;
      readonly start?: CalendarDate;
      readonly end?: CalendarDate;
    }
  | {
      readonly kind: "event";
      readonly event: string;
      readonly offset?: EventOffset;
    }
  | { readonly kind: "vague" }
  /** `invalid`: an impossible date or an end before its start. `year-unknown`: fine but for the missing period. */
  | {
      readonly kind: "unrecognised";
      readonly reason?: "invalid" | "year-unknown";
    };

/** «за 2 месяца до …», «в течение 3 дней после …». */
export interface EventOffset {
  readonly amount: number;
  readonly unit: "day" | "working-day" | "week" | "month";
  readonly direction: "before" | "after";
}

/** What the grammar must know of the surroundings to place a date that is not written in full. */
export interface DeadlineContext {
  /** The plan's period; null where unknown: then a month without a year is
   * `unrecognised` for the reason `year-unknown`. */
  readonly period: {
    readonly start: CalendarDate;
    readonly end: CalendarDate;
  } | null;
  /** Month (1–12) given by the section («Март»), so that a cell may hold only days. */
  readonly sectionMonth: number | null;
}
