import type { Grid } from "../grid/Grid";
import type { Review } from "../review/review";
import type { CalendarDate } from "../text/calendarDate";

/** A document with its review: what every report is made from. */
export interface ReviewedDocument {
  /** The file's name as the user gave it. */
  readonly source: string;
  readonly grid: Grid;
  readonly review: Review;
  /** The day of the check. */
  readonly date: CalendarDate;
}
