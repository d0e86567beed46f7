import {
  joinCatalogues,
  type NamedCatalogue,
} from "../../catalogue/joinCatalogues";
import { indexSteps, type MeasureIndex } from "../../catalogue/MeasureIndex";
import { standardCatalogue } from "../../catalogue/standardCatalogue";
import type { StandardMeasure } from "../../catalogue/StandardMeasure";
import { ownWords } from "./strings";

export interface JoinedIndex {
  readonly index: MeasureIndex;
  readonly sourcesOf: (measure: StandardMeasure) => readonly string[];
}

let standard: JoinedIndex | null = null;

/** The index of the program's measures and the user's own side by side, in steps; the program's alone is made once. */
export function* joinedIndexSteps(
  own: readonly NamedCatalogue[],
): Generator<number, JoinedIndex> {
  if (own.length === 0)
    return (standard ??= {
      index: yield* indexSteps(standardCatalogue()),
      sourcesOf: () => [],
    });
  const { measures, sourcesOf } = joinCatalogues([
    { name: ownWords.standard, measures: standardCatalogue() },
    ...own,
  ]);
  return { index: yield* indexSteps(measures), sourcesOf };
}
