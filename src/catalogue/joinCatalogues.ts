import { alike } from "./mergeCatalogues";
import type { StandardMeasure } from "./StandardMeasure";

/** A catalogue under the name that the user knows it by. */
export interface NamedCatalogue {
  readonly name: string;
  readonly measures: readonly StandardMeasure[];
}

/** Several catalogues side by side. */
export interface JoinedCatalogues {
  /** All measures in the order of the catalogues, one that is the same in several only once. */
  readonly measures: readonly StandardMeasure[];
  /** The names of the catalogues that hold a measure of `measures`. */
  readonly sourcesOf: (measure: StandardMeasure) => readonly string[];
}

/** Puts catalogues side by side; measures of one id that differ all stay. */
export function joinCatalogues(
  catalogues: readonly NamedCatalogue[],
): JoinedCatalogues {
  const sources = new Map<StandardMeasure, string[]>();
  const byId = new Map<string, StandardMeasure[]>();
  for (const { name, measures } of catalogues)
    for (const measure of measures) {
      const known = byId.get(measure.id) ?? [];
      const same = known.find((other) => alike(other, measure));
      if (same) sources.get(same)?.push(name);
      else {
        sources.set(measure, [name]);
        byId.set(measure.id, [...known, measure]);
      }
    }
  return {
    measures: [...sources.keys()],
    sourcesOf: (measure) => sources.get(measure) ?? [],
  };
}
