import { deadlinesOf } from "../plan/deadline/deadlinesOf";
import type {
  Deadline,
  DeadlineValue,
  Recurrence,
} from "../plan/deadline/Deadline";
import type { Measure, Plan, SubItem } from "../plan/Plan";
import { type CalendarDate, compareDates } from "../text/calendarDate";
import { type MonthSpan, touches } from "./months";
import { scheduleSpan } from "./scheduleSpan";

/** The plan laid out on a calendar: what the schedule draws and the calendar files hold. */
export interface Schedule {
  /** The months that are drawn: the plan's period, a little wider where dates stand beside it; null where nothing has dates. */
  readonly span: MonthSpan | null;
  /** Rows with at least one mark within the span, in the plan's order. */
  readonly lines: readonly ScheduleLine[];
  /** Rows with a mark too far from the period to be drawn. */
  readonly outside: readonly ScheduleLine[];
  /** Rows with no place on a calendar, each with the reason. */
  readonly unplaced: readonly {
    readonly row: ScheduledRow;
    readonly measure: Measure;
    readonly reason: UnplacedReason;
  }[];
}

/** A measure, or a sub-item that has a deadline of its own. */
export type ScheduledRow = Measure | SubItem;

export type UnplacedReason =
  "missing" | "vague" | "event" | "ongoing" | "unrecognised";

export interface ScheduleLine {
  readonly row: ScheduledRow;
  /** The row itself, or the measure above a sub-item. */
  readonly measure: Measure;
  readonly deadline: Deadline;
  /** Every mark, also those outside the span. */
  readonly marks: readonly ScheduleMark[];
}

/** What is drawn for one part of a deadline; `start` is not after `end`. */
export interface ScheduleMark {
  /** `day`: one day; `until`: only an end is given; `span`: from–to; `ongoing`: hatched; `recurring`: repeated. */
  readonly shape: "day" | "until" | "span" | "ongoing" | "recurring";
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly every: Recurrence | null;
  /** The words it was read from. */
  readonly words: string;
}

/** Lays every measure of a plan out on a calendar in the plan's order. */
export function scheduleOf(plan: Plan): Schedule {
  const dated: ScheduleLine[] = [];
  const unplaced: Schedule["unplaced"][number][] = [];
  for (const measure of plan.measures)
    if (!measure.deadline)
      if (!measure.subItems.some(hasOwnDeadline))
        unplaced.push({ row: measure, measure, reason: "missing" });
  for (const { deadline, row, measure } of deadlinesOf(plan)) {
    const marks = marksOf(deadline);
    if (marks.length > 0) dated.push({ row, measure, deadline, marks });
    else unplaced.push({ row, measure, reason: reasonOf(deadline) });
  }
  const span = scheduleSpan(plan, dated);
  const isSeen = (mark: ScheduleMark) => span !== null && touches(mark, span);
  return {
    span,
    lines: dated.filter(({ marks }) => marks.some(isSeen)),
    outside: dated.filter(({ marks }) => !marks.every(isSeen)),
    unplaced: unplaced.sort(
      (a, b) => a.row.table - b.row.table || a.row.row - b.row.row,
    ),
  };
}

const hasOwnDeadline = (row: SubItem): boolean =>
  row.deadline?.at.row === row.row;

function marksOf({ text, parts }: Deadline): readonly ScheduleMark[] {
  const marks: ScheduleMark[] = [];
  for (const { value, start, end } of parts) {
    const dates = datesOf(value);
    if (dates && compareDates(dates.start, dates.end) <= 0)
      marks.push({ ...dates, words: text.slice(start, end) });
  }
  return marks;
}

function datesOf(value: DeadlineValue): Omit<ScheduleMark, "words"> | null {
  switch (value.kind) {
    case "date": {
      const { start, end } = value;
      return start
        ? { shape: "day", start, end, every: null }
        : { shape: "until", start: end, end, every: null };
    }
    case "period":
      return { shape: "span", start: value.start, end: value.end, every: null };
    case "ongoing":
    case "recurring": {
      const { start, end } = value;
      if (!start || !end) return null;
      return value.kind === "ongoing"
        ? { shape: "ongoing", start, end, every: null }
        : { shape: "recurring", start, end, every: value.every };
    }
    case "event":
    case "vague":
    case "unrecognised":
      return null;
  }
}

/** Why a deadline without a single date has no place. */
function reasonOf({ parts }: Deadline): UnplacedReason {
  const kinds = new Set(parts.map(({ value }) => value.kind));
  if (kinds.has("event")) return "event";
  if (kinds.has("ongoing") || kinds.has("recurring")) return "ongoing";
  return kinds.has("unrecognised") || kinds.size === 0
    ? "unrecognised"
    : "vague";
}
