import type { EventOffset, Recurrence } from "./Deadline";

/** A year as it was written; where none was, it is implied later from the plan's period. */
export type WrittenYear =
  | { readonly kind: "calendar"; readonly year: number }
  /** The school year that begins in September of `year`. */
  | { readonly kind: "school"; readonly year: number }
  /** Two years for the two ends of a range: «ноябрь–февраль 2023–2024». */
  | { readonly kind: "pair"; readonly year: number; readonly last: number }
  /** «текущего года». */
  | { readonly kind: "current" };

/** One end of a span, its year assigned or still to be implied. */
export interface Edge {
  readonly month: number;
  /** Counted from the month's end where negative (−1 is the last day); may be impossible («45 марта»). */
  readonly day: number;
  readonly year?: WrittenYear;
}

export interface Span {
  readonly first: Edge;
  readonly last: Edge;
}

/** What a form has read, before years are implied. */
export type Meaning =
  /** A day, «до» a day, a period, or something that goes on for a span. */
  | ({ readonly kind: "date" | "until" | "period" | "ongoing" } & Span)
  /** «с 1 сентября»: goes on to the end of the plan's period. */
  | { readonly kind: "from"; readonly first: Edge }
  /** Goes on for the plan's whole period; `firm` where only a word such as «постоянно» says so. */
  | { readonly kind: "wholePlan"; readonly firm: boolean }
  /** Goes on for a quarter, a month and so on that nothing names. */
  | { readonly kind: "unplaced" }
  | {
      readonly kind: "recurring";
      readonly every: Recurrence;
      readonly within?: Meaning;
    }
  | { readonly kind: "event"; readonly offset?: EventOffset }
  /**
   * `manner`: says only how («систематически»), so that it adds nothing beside another part; `open`: leaves even a
   * date beside it open («по согласованию»).
   */
  | { readonly kind: "vague"; readonly manner?: true; readonly open?: true }
  | { readonly kind: "unrecognised"; readonly reason?: "invalid" };

/** A meaning with the tokens it was read from: `from` inclusive, `to` exclusive. */
export interface Draft {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
  /** What stands between it and the draft before. */
  readonly link: Link;
  /** «далее постоянно»: begins the day after the part before ends. */
  readonly further: boolean;
}

/** `none`: nothing but a space; `loose`: a comma or «и»; `bracket`: it stands in brackets; `break`: all else. */
export type Link = "none" | "loose" | "bracket" | "break";

/** A form's answer: one or several meanings, and the token after the last one read. */
export interface Found<T = Meaning> {
  readonly values: readonly Item<T>[];
  readonly next: number;
}

export interface Item<T = Meaning> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}
