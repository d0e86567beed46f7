/** Where new rows are to stand. */
export type Place =
  /** At the end of a section, by its position among the plan's sections. */
  | { readonly kind: "section"; readonly section: number }
  /** In a section that is made for them at the end of the plan; without a title, that of the measure's direction. */
  | { readonly kind: "new-section"; readonly title: string | null }
  /** Behind the last measure. */
  | { readonly kind: "end" }
  /** Behind a row of the plan that the user points at. */
  | { readonly kind: "after"; readonly table: number; readonly row: number };

/** Why a place is proposed. */
export type PlaceReason =
  | { readonly kind: "chosen" }
  /** The section's title speaks of the measure's direction. */
  | { readonly kind: "title" }
  /** So many of the section's measures are of the same direction. */
  | { readonly kind: "neighbours"; readonly count: number }
  /** The section's words are those of the measure. */
  | { readonly kind: "words" }
  /** The section is the month in which it is due. */
  | { readonly kind: "month" }
  /** The plan has no sections. */
  | { readonly kind: "flat" }
  /** No section fits better than another. */
  | { readonly kind: "none-fits" }
  /** The section that fits is not the last one, and its rows would move later numbers. */
  | { readonly kind: "keeps-numbers"; readonly fitting: string };

export interface ProposedPlace {
  readonly place: Place;
  readonly reason: PlaceReason;
}
