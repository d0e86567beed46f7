import type { Level, StandardMeasure } from "../catalogue/StandardMeasure";
import type { MeasureIndex } from "../catalogue/matchMeasure";
import type { Edit } from "../grid/Edit";
import type { Grid } from "../grid/Grid";
import type { Measure, Reading } from "../plan/Plan";
import type { ReadingOverrides } from "../plan/readDocument";
import type { NumberReference } from "../plan/references/numberReferences";
import type { NumberChange } from "../plan/renumber";
import type { CalendarDate } from "../text/calendarDate";
import type { DeadlineRemark } from "./draftDeadline";
import type { Fillings, Placeholder } from "./placeholders";
import type { Place, PlaceReason } from "./Place";
import type { PlaceProblem } from "./resolvePlace";
import type { NewCell } from "./rowCells";

/** A document as it was read, with the catalogue to draft from. */
export interface DraftingDocument {
  readonly grid: Grid;
  readonly reading: Reading;
  /** What the document was read with: it is read once more with the new rows, as a test. */
  readonly overrides?: ReadingOverrides;
  readonly index: MeasureIndex;
}

/** What the user wants of an insertion; all may be left out. */
export interface InsertionWishes {
  /** Position of the plan in the document; the one with the most measures where it is left out. */
  readonly plan?: number;
  readonly level?: Level;
  /** What the user said of the blanks; it outweighs what the document says. */
  readonly fillings?: Fillings;
  /** One place for all measures; each gets the one that fits where it is left out. */
  readonly place?: Place;
  /** Later numbers may be moved on. */
  readonly renumber?: boolean;
  readonly today?: CalendarDate;
}

/** Everything that is known of an insertion before it is made. */
export interface Insertion {
  /** Position of the plan in the document. */
  readonly plan: number;
  readonly level: Level;
  /** False where the heading does not say whose plan it is and the level is only likely. */
  readonly levelKnown: boolean;
  /** In the order of the plan. */
  readonly rows: readonly NewRow[];
  readonly sections: readonly string[];
  /** To be applied together; empty where there is a problem or a blank is open. */
  readonly edits: readonly Edit[];
  /** Blanks that nothing is known for: the user is asked once for each. */
  readonly unknown: readonly Placeholder[];
  readonly fillings: Fillings;
  /** Later numbers that move on, or would have to. */
  readonly renumbering: readonly NumberChange[];
  /** References in the document to the numbers that change. */
  readonly references: readonly NumberReference[];
  readonly problem: InsertionProblem | null;
}

/** A row as it will stand in the plan. */
export interface NewRow {
  readonly measure: StandardMeasure;
  /** «2.5»; null where the plan has no numbers or Word counts them. */
  readonly number: string | null;
  readonly cells: readonly NewCell[];
  readonly table: number;
  /** The row of the grid behind which it stands. */
  readonly after: number;
  /** «2 Title» of its section; null in a plan without sections. */
  readonly section: string | null;
  /** The section is new as well. */
  readonly isNewSection: boolean;
  readonly reason: PlaceReason;
  /** The row by which the plan has the measure already. */
  readonly already: Measure | null;
  readonly remarks: readonly RowRemark[];
}

/** What the user should know of a row before it is written. */
export type RowRemark =
  | { readonly kind: "deadline"; readonly deadline: DeadlineRemark }
  /** A cell merged from above reaches over the row, and what it says goes for it too. */
  | {
      readonly kind: "inherits";
      readonly header: string;
      readonly text: string;
    }
  /** The measure is usually taken by others, and who answers for it here is only likely. */
  | { readonly kind: "other-level" }
  /** There is no row of measures to take the look of. */
  | { readonly kind: "looks-like-header" }
  /** The table at the place holds only the rest of a row that a page end has cut. */
  | { readonly kind: "torn-table" };

export type InsertionProblem =
  | PlaceProblem
  /** No plan in the document, or not this one. */
  | { readonly kind: "no-plan" }
  /** The plan has no column for measures. */
  | { readonly kind: "no-column" }
  /** A new section cannot be made: nothing to take the look of. */
  | { readonly kind: "no-section-row" }
  /** Later numbers would have to move on, and that was not asked for. */
  | { readonly kind: "numbers-move"; readonly changes: readonly NumberChange[] }
  /** A later number would have to move on and cannot be written anew. */
  | { readonly kind: "numbers-stuck" }
  /** With the new row the plan would read otherwise than it is meant. */
  | { readonly kind: "misread"; readonly measure: StandardMeasure | null };
