import { isoDate } from "../text/calendarDate";
import {
  type CatalogueOutcome,
  catalogueFailed,
  readCatalogue,
} from "./schema";
import type { StandardMeasure } from "./StandardMeasure";
import { catalogueProblems } from "./strings";

/** A measure as it stands in a catalogue file, dates as «2027-07-01». */
export const measureJson = ({
  id,
  direction,
  levels,
  basis,
  review,
  ...measure
}: StandardMeasure) => ({
  id,
  direction,
  levels,
  ...measure,
  basis: basis.map(({ act, from, to }) => ({
    act,
    from: from && isoDate(from),
    to: to && isoDate(to),
  })),
  review: review && isoDate(review),
});

/** A catalogue as the text of its .json (schema 1), for people to read too. */
export const writeCatalogueJson = (
  measures: readonly StandardMeasure[],
): string =>
  `${JSON.stringify({ schema: 1, measures: measures.map(measureJson) }, null, 2)}\n`;

/** Reads the text of a catalogue's .json; the first thing wrong with it refuses all of it. */
export function readCatalogueJson(text: string): CatalogueOutcome {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return catalogueFailed(null, "", catalogueProblems.notJson);
  }
  return readCatalogue(content);
}
