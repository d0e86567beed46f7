import type { StandardMeasure } from "./StandardMeasure";
import { regulation } from "./data/regulation";

const measures: readonly StandardMeasure[] = [regulation].flat();

/** The measures that come with the program, direction by direction. */
export const standardCatalogue = (): readonly StandardMeasure[] => measures;
