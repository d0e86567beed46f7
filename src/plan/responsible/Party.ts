import type { CellAnchor } from "../../grid/Anchor";

/** A cell of responsible parties in order of writing. */
export interface Responsible {
  /** The cell's whole text. */
  readonly text: string;
  readonly at: CellAnchor;
  readonly parties: readonly Party[];
}

export type PartyKind =
  "organisation" | "body" | "collective" | "post" | "person" | "unrecognised";

/** One responsible party with the words it was read from. Offsets are in the cell's text. */
export interface Party {
  readonly kind: PartyKind;
  /** As written, without the separators around it. */
  readonly text: string;
  /** The same for every way of writing one party («зам. директора по УВР» and «заместитель директора по УВР»). */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}
