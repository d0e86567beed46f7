import { indexMeasures, type MeasureIndex } from "../../catalogue/matchMeasure";
import { standardCatalogue } from "../../catalogue/standardCatalogue";

let index: MeasureIndex | null = null;

/** The index of the measures that come with the program, made once. */
export const standardIndex = (): MeasureIndex =>
  (index ??= indexMeasures(standardCatalogue()));
