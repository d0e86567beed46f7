import { indexMeasures } from "../../src/catalogue/matchMeasure";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import type { StandardMeasure } from "../../src/catalogue/StandardMeasure";
import type {
  DraftingDocument,
  Insertion,
  InsertionWishes,
} from "../../src/drafting/Insertion";
import { insertMeasures } from "../../src/drafting/insertMeasures";
import { applyEdits } from "../../src/grid/applyEdits";
import { type Grid, tablesOf } from "../../src/grid/Grid";
import { readDocument } from "../../src/plan/readDocument";
import { drawnGrid, type DrawnOptions } from "./drawnGrid";

export const standardIndex = indexMeasures(standardCatalogue());

/** A measure that says only what a test is about. */
export const measureOf = (
  given: Partial<StandardMeasure> = {},
): StandardMeasure => ({
  id: "test-measure",
  direction: "observation",
  levels: ["region", "municipality", "school"],
  wording: "Обход аудиторий дежурными",
  deadline: "март",
  parties: {
    region: ["Министерство образования"],
    municipality: ["Управление образования"],
    school: ["Директор"],
  },
  result: "Порядок в аудиториях",
  proof: "Журнал обхода",
  basis: [],
  synonyms: [],
  review: { year: 2027, month: 1, day: 1 },
  ...given,
});

/** A drawn document with the standard catalogue. */
export function draftingOf(
  drawing: string,
  options: DrawnOptions = {},
): DraftingDocument {
  const { grid } = drawnGrid(drawing, options);
  return { grid, reading: readDocument(grid), index: standardIndex };
}

export interface Inserted {
  readonly insertion: Insertion;
  /** The grid with the edits applied. */
  readonly after: Grid;
  /** Every row of the tables after the edits, cells parted by «|». */
  readonly rows: readonly string[];
}

/** Inserts measures into a drawn plan; throws where the edits cannot be applied. */
export function insertedInto(
  drawing: string,
  measures: readonly StandardMeasure[] = [measureOf()],
  wishes: InsertionWishes = {},
  options: DrawnOptions = {},
): Inserted {
  const document = draftingOf(drawing, options);
  const insertion = insertMeasures(document, measures, wishes);
  const applied = applyEdits(document.grid, insertion.edits);
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  return {
    insertion,
    after: applied.value,
    rows: tablesOf(applied.value).flatMap(({ rows }) =>
      rows.map(({ cells }) =>
        cells
          .map(({ text, mergedInto }) => (mergedInto === null ? text : "^"))
          .join(" | "),
      ),
    ),
  };
}
