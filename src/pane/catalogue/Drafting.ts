import type { Level } from "../../catalogue/StandardMeasure";
import type { DraftingDocument } from "../../drafting/Insertion";
import type { Fillings } from "../../drafting/placeholders";
import type { Plan } from "../../plan/Plan";
import type { CalendarDate } from "../../text/calendarDate";
import type { CoveredMeasures } from "../../drafting/planMatches";
import type { Sliced } from "../useSliced";

/** What every part of the catalogue's view works with: one plan of the document and what is known of it. */
export interface Drafting {
  readonly document: DraftingDocument;
  /** Position of the plan in the document. */
  readonly at: number;
  readonly plan: Plan;
  readonly level: Level;
  /** False where the document does not say whose plan it is and nobody did. */
  readonly levelKnown: boolean;
  /** A number while the plan is matched. */
  readonly covered: Sliced<CoveredMeasures>;
  readonly fillings: Fillings;
  readonly today: CalendarDate;
}
