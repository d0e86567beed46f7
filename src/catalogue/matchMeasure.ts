import { fold } from "../text/normalise";
import { directions } from "./data/directions";
import { featuresOf, type MeasureIndex, normOf } from "./MeasureIndex";
import type { Level, StandardMeasure } from "./StandardMeasure";
import { termsOf } from "./termsOf";

export { indexMeasures, type MeasureIndex } from "./MeasureIndex";

/** What is known of a row to be matched. */
export interface MatchQuery {
  readonly text: string;
  /** The headings above it. */
  readonly section?: string;
  readonly level?: Level;
}

/** A standard measure that may say the same as the row; `score` is how likely it is, from 0 to 1. */
export interface Candidate {
  readonly measure: StandardMeasure;
  readonly score: number;
  /** So plain that it may be linked without asking. */
  readonly sure: boolean;
}

/** The likeliest counterparts of a row, best first; none where no word is shared. */
export function matchMeasure(
  index: MeasureIndex,
  { text, section, level }: MatchQuery,
  most = 3,
): readonly Candidate[] {
  const terms = termsOf(text);
  const features = featuresOf(terms);
  const likeness = likenessOf(index, features);
  const expected = directionsOf(section);
  const known = new Set(terms);
  const ranked = [...likeness]
    .map(([position, cosine]) => {
      const measure = index.measures[position];
      const words = index.vocabularies[position];
      if (!measure || !words) throw new Error("an index of other measures");
      const rank =
        cosine * 0.75 +
        coverage(known, words, index.weight) * 0.25 +
        (expected.has(measure.direction) ? 0.03 : 0) -
        (level && !measure.levels.includes(level) ? 0.03 : 0);
      return { measure, rank };
    })
    .sort((a, b) => b.rank - a.rank);
  return ranked.slice(0, most).map(({ measure, rank }, order) => {
    const rival = ranked[order === 0 ? 1 : 0]?.rank ?? 0;
    return {
      measure,
      score: likelihood(rank, rank - rival),
      sure: order === 0 && rank > 0.75 && rank - rival > 0.2,
    };
  });
}

/** By position of the measure, the best cosine of one of its wordings with the query. */
function likenessOf(
  index: MeasureIndex,
  features: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const { postings, wordings, weight } = index;
  const products = new Map<number, number>();
  for (const [feature, share] of features) {
    const square = weight(feature) ** 2 * share;
    for (const position of postings.get(feature) ?? [])
      products.set(
        position,
        (products.get(position) ?? 0) +
          square * (wordings[position]?.features.get(feature) ?? 0),
      );
  }
  const norm = normOf(features, weight);
  const best = new Map<number, number>();
  for (const [position, product] of products) {
    const wording = wordings[position];
    if (!wording) continue;
    const cosine = product / (norm * wording.norm);
    if (cosine > (best.get(wording.measure) ?? 0))
      best.set(wording.measure, cosine);
  }
  return best;
}

/** How much of what the query says the measure's words say too, from 0 to 1. */
function coverage(
  query: ReadonlySet<string>,
  words: ReadonlySet<string>,
  weight: (feature: string) => number,
): number {
  let shared = 0;
  let all = 0;
  for (const term of query) {
    all += weight(term);
    if (words.has(term)) shared += weight(term);
  }
  return all === 0 ? 0 : shared / all;
}

const directionsOf = (section = ""): ReadonlySet<string> => {
  const words = fold(section);
  return new Set(
    directions.filter(({ signs }) => signs.test(words)).map(({ id }) => id),
  );
};

const likelihood = (rank: number, margin: number): number =>
  1 / (1 + Math.exp(-(rank - 0.45) * 10 - margin * 5));
