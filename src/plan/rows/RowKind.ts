import type { RowFacts } from "./RowFacts";

export type RowKind =
  | "section"
  | "measure"
  | "subitem"
  | "continuation"
  /** «Примечание», «Итого», a signature: no row of the plan. */
  | "remark"
  /** A long text over the whole width. */
  | "explanation"
  | "blank";

/** What has been read so far of the rows above. */
export interface Above {
  /** Wording of the last measure, sub-item or continuation; null after a section and at the beginning. */
  text: string | null;
  /** A wording that ended with a colon has its items below. */
  list: boolean;
  /** The first item of that list has an own deadline or party. */
  listDue: boolean | null;
  parts: readonly number[];
}

/** What comes below a row. */
export interface Next {
  /** The next row that holds anything. */
  readonly row: RowFacts | null;
  /** The next row with a number. */
  readonly numbered: RowFacts | null;
}
