import { type CellAnchor, within } from "../../grid/Anchor";
import { type CalendarDate, compareDates } from "../../text/calendarDate";
import { keptFor } from "../../text/keptFor";
import type { Measure, Plan, SubItem } from "../Plan";
import type { Deadline, DeadlinePart } from "./Deadline";

/** A deadline with the row that is bound by it. */
export interface RowDeadline {
  readonly deadline: Deadline;
  readonly row: Measure | SubItem;
  readonly measure: Measure;
  /** What a report says of its row; a sub-item is told by the number of its measure. */
  readonly of: { readonly row: Measure | SubItem; readonly number?: string };
}

/** Every deadline of a plan: of a measure for each row that its cell covers, of a sub-item only where it has its own. */
export const deadlinesOf = keptFor(
  ({ measures }: Plan): readonly RowDeadline[] =>
    measures.flatMap(deadlinesOfMeasure),
);

/** The same of one measure. */
export const deadlinesOfMeasure = keptFor((measure: Measure): RowDeadline[] => {
  const { deadline, number, subItems } = measure;
  return [
    ...(deadline
      ? [{ deadline, row: measure, measure, of: { row: measure } }]
      : []),
    ...subItems.flatMap((row) =>
      row.deadline?.at.row === row.row
        ? {
            deadline: row.deadline,
            row,
            measure,
            of: { row, ...(number && { number: number.text }) },
          }
        : [],
    ),
  ];
});

/** The last day of a deadline as a whole; null where one of its parts has no known end. */
export function lastDay({ parts }: Deadline): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const { value } of parts) {
    if (!("end" in value)) return null;
    const { end } = value;
    if (!last || compareDates(end, last) > 0) last = end;
  }
  return last;
}

/** The words of one part. */
export const partAt = (
  { at }: Deadline,
  { start, end }: DeadlinePart,
): CellAnchor => within(at, start, end);
