import {
  joinCatalogues,
  type NamedCatalogue,
} from "../../catalogue/joinCatalogues";
import { indexMeasures, type MeasureIndex } from "../../catalogue/matchMeasure";
import { standardCatalogue } from "../../catalogue/standardCatalogue";
import type { StandardMeasure } from "../../catalogue/StandardMeasure";
import { ownWords } from "./strings";

interface JoinedIndex {
  readonly index: MeasureIndex;
  readonly sourcesOf: (measure: StandardMeasure) => readonly string[];
}

let standard: JoinedIndex | null = null;

/** The index of the program's measures and the user's own side by side; the program's alone is made once. */
export function joinedIndex(own: readonly NamedCatalogue[]): JoinedIndex {
  if (own.length === 0)
    return (standard ??= {
      index: indexMeasures(standardCatalogue()),
      sourcesOf: () => [],
    });
  const { measures, sourcesOf } = joinCatalogues([
    { name: ownWords.standard, measures: standardCatalogue() },
    ...own,
  ]);
  return { index: indexMeasures(measures), sourcesOf };
}
