import type { StandardMeasure } from "../../catalogue/StandardMeasure";
import type { Anchor } from "../../grid/Anchor";

/** What is chosen from the catalogues, in the order of choosing. */
export interface MeasureChoice {
  readonly chosen: ReadonlySet<StandardMeasure>;
  readonly toggle: (measure: StandardMeasure) => void;
  readonly add: (measures: readonly StandardMeasure[]) => void;
  readonly reveal: (at: Anchor) => void;
  /** Names of the catalogues that hold a measure; empty where there is only the program's own. */
  readonly sourcesOf: (measure: StandardMeasure) => readonly string[];
}
