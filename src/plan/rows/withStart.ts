import { type CalendarDate, compareDates } from "../../text/calendarDate";
import type { DeadlinePart } from "../deadline/Deadline";

/**
 * A deadline whose beginning stands in a column of its own: one date or period in each make one period, told by the
 * deadline's words. As it was where either says more or else, or where the beginning comes after the end.
 */
export function withStart(
  parts: readonly DeadlinePart[],
  start: readonly DeadlinePart[],
): readonly DeadlinePart[] {
  const [part, ...more] = parts;
  const from = firstDay(start);
  if (!part || more.length > 0 || !from) return parts;
  const { value } = part;
  if (value.kind !== "date" && value.kind !== "period") return parts;
  return compareDates(from, value.end) < 0
    ? [{ ...part, value: { kind: "period", start: from, end: value.end } }]
    : parts;
}

function firstDay([
  part,
  ...more
]: readonly DeadlinePart[]): CalendarDate | null {
  if (!part || more.length > 0) return null;
  const { value } = part;
  if (value.kind !== "date" && value.kind !== "period") return null;
  return value.start ?? null;
}
