import { indexMeasures, matchMeasure } from "../../src/catalogue/matchMeasure";
import { searchMeasures } from "../../src/catalogue/searchMeasures";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import { stem } from "../../src/text/stem";
import { ownRows, referenceRows } from "../support/matching";

export { stem };

/** The standard measures as any search engine takes them. */
export const documents = standardCatalogue().map(
  ({ id, wording, synonyms, result, proof }) => ({
    id,
    wording: wording.replace(/[{}]/g, ""),
    synonyms: synonyms.join("\n"),
    about: `${result}\n${proof}`.replace(/[{}]/g, ""),
  }),
);

const index = indexMeasures(standardCatalogue());

/** Ids with scores, best first. */
export const match = (text: string) =>
  matchMeasure(index, { text }).map(({ measure, score }) => ({
    id: measure.id,
    score,
  }));

export const search = (text: string) =>
  searchMeasures(index, text, 3).map(({ id }) => ({ id, score: 1 }));

/** Labelled rows of plans that nothing was tuned on, then those of reference documents where they are at hand. */
export const rows = [
  ...ownRows().heldOut,
  ...ownRows().fresh,
  ...referenceRows(),
];

/**
 * What a person types to find a measure: its two longest words, the first with a slip of the hand, the second not
 * typed to the end.
 */
export const typed = documents.map(({ id, wording }) => {
  const [first = "", second = ""] = wording
    .toLowerCase()
    .split(/[^а-яё]+/u)
    .filter((word) => word !== "procedure")
    .sort((a, b) => b.length - a.length);
  const slip = first.slice(0, 4) + first.charAt(5) + first.charAt(4);
  return {
    text: `${slip}${first.slice(6)} ${second.slice(0, -2)}`,
    ids: [id],
  };
});
