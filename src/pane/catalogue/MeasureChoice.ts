import type { StandardMeasure } from "../../catalogue/StandardMeasure";
import type { Anchor } from "../../grid/Anchor";

/** What is chosen from the catalogue, by id, in the order of choosing. */
export interface MeasureChoice {
  readonly chosen: ReadonlyMap<string, StandardMeasure>;
  readonly toggle: (measure: StandardMeasure) => void;
  readonly add: (measures: readonly StandardMeasure[]) => void;
  readonly reveal: (at: Anchor) => void;
}
