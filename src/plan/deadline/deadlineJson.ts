import { isoDate } from "../../text/calendarDate";
import type { DeadlinePart, EventOffset, Recurrence } from "./Deadline";

/** A deadline part as machines read it: dates are ISO, absent fields are left out. */
export interface DeadlinePartJson {
  readonly kind: DeadlinePart["value"]["kind"];
  readonly start?: string;
  readonly end?: string;
  readonly every?: Recurrence;
  readonly event?: string;
  readonly offset?: EventOffset;
  readonly reason?: "invalid" | "year-unknown";
}

/** The part's meaning for JSON, without its place in the cell. */
export function deadlinePartJson({ value }: DeadlinePart): DeadlinePartJson {
  switch (value.kind) {
    case "date":
    case "period":
    case "ongoing":
    case "recurring":
      return {
        kind: value.kind,
        ...(value.kind === "recurring" && { every: value.every }),
        ...(value.start && { start: isoDate(value.start) }),
        ...(value.end && { end: isoDate(value.end) }),
      };
    case "event":
    case "vague":
    case "unrecognised":
      return value;
  }
}
