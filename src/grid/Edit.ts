import type { Anchor } from "./Anchor";

/**
 * A change as a value. Applying a list is all or nothing; every quote is verified first, and all
 * places are told in terms of the grid as it was before the first edit of the list.
 */
export type Edit = ReplaceText | RemoveRow | InsertRow;

/** Puts `text` in place of the anchor's quote; `\n` in it begins a new paragraph. */
export interface ReplaceText {
  readonly kind: "replace-text";
  readonly at: Anchor;
  readonly text: string;
}

/** Removes a row; a table of a text document left without rows goes with it. */
export interface RemoveRow {
  readonly kind: "remove-row";
  readonly table: number;
  readonly row: number;
  /** The row's own cell texts from left to right, to be found there. */
  readonly quotes: readonly string[];
}

/** Inserts a row after `after` that looks like `like` (formatting, spans), with the texts given by grid column. */
export interface InsertRow {
  readonly kind: "insert-row";
  readonly table: number;
  readonly after: number;
  readonly like: number;
  /** The own cell texts of the row `like`, to be found there. */
  readonly quotes: readonly string[];
  readonly texts: readonly { readonly column: number; readonly text: string }[];
}
