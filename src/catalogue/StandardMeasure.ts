import type { CalendarDate } from "../text/calendarDate";

export type Level = "region" | "municipality" | "school";

/**
 * A measure that officials write in plan after plan. `wording`, `deadline`, `result` and `proof` may hold
 * `{procedure}` and `{organisation}` (always where the genitive goes, so that «ВПР» and «итогового собеседования» both
 * fit) and `{year}` (the plan's, «2026» or «2026-2027»).
 */
export interface StandardMeasure {
  /** Lower-case Latin words joined by hyphens; never changes once published. */
  readonly id: string;
  /** Id of one of the directions. */
  readonly direction: string;
  /** At least one. */
  readonly levels: readonly Level[];
  readonly wording: string;
  /** A deadline that the grammar reads once its placeholders are filled; «» where the user's own measure has none. */
  readonly deadline: string;
  /** Who usually answers for it, by level; every one of `levels` has an entry, empty where nobody is known. */
  readonly parties: Readonly<Partial<Record<Level, readonly string[]>>>;
  readonly result: string;
  /** The document that proves it was done. */
  readonly proof: string;
  /** The acts that ask for it; empty where none is known for certain. */
  readonly basis: readonly Basis[];
  /** Other wordings of the same, for matching and search only. */
  readonly synonyms: readonly string[];
  /** When somebody should read it again; null where nobody said. */
  readonly review: CalendarDate | null;
}

export interface Basis {
  /** The act as it is cited, with its number and date. */
  readonly act: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}
