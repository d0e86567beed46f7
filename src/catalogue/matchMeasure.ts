import { fold } from "../text/normalise";
import { directions } from "./data/directions";
import { featuresOf, type Features } from "./features";
import { type MeasureIndex, normOf, type Vector } from "./MeasureIndex";
import type { Level, StandardMeasure } from "./StandardMeasure";
import { fieldTerms, termsOf } from "./termsOf";

export { indexMeasures, type MeasureIndex } from "./MeasureIndex";

/** What is known of a row to be matched. */
export interface MatchQuery {
  readonly text: string;
  /** The headings above it. */
  readonly section?: string;
  /** What the whole plan is about: its title. */
  readonly about?: string;
  readonly level?: Level;
}

/** A standard measure that may say the same as the row; `score` is how likely it is, from 0 to 1. */
export interface Candidate {
  readonly measure: StandardMeasure;
  readonly score: number;
  /** So plain that it may be linked without asking. */
  readonly sure: boolean;
}

/** How much of a rank is likeness to one wording, to all that the measure says, and how much of the row's words it says. */
const parts = { wording: 0.45, whole: 0.25, words: 0.3 } as const;
/** A section or a level that fits decides only between near equals. */
const fitting = 0.03;

/**
 * Ranks as likelihoods: each measure against all others and against «none of them», which stands at a rank of its own,
 * higher where no word places the row in the field. Fitted on labelled rows.
 */
const sharpness = 18;
const none = { inField: 0.26, outside: 0.42 } as const;
/** A row outside the field loses this much of its rank for all its words that the measure does not say. */
const unsaid = 0.1;

/**
 * What a link without asking needs: a likelihood and a likeness with no wrong link among rows chosen to mislead, hardly
 * a word that the measure does not say, and a word that places the row in the field.
 */
const plain = { score: 0.95, rank: 0.66, said: 0.97, terms: 2 } as const;

/** The likeliest counterparts of a row, best first; none where no word is shared. */
export function matchMeasure(
  index: MeasureIndex,
  { text, section = "", about = "", level }: MatchQuery,
  most = 3,
): readonly Candidate[] {
  const terms = termsOf(text);
  const ranked = rankMeasures(index, terms, directionsOf(section), level);
  const inField = [text, section, about].some((words) =>
    termsOf(words).some((term) => fieldTerms.has(term)),
  );
  const usual = inField ? none.inField : none.outside;
  const odds = ({ rank, said }: Ranked): number =>
    Math.exp((rank - usual - (inField ? 0 : unsaid * (1 - said))) * sharpness);
  const best = ranked.slice(0, most);
  const all = ranked.reduce((sum, one) => sum + odds(one), 1);
  return best.map((one, order) => {
    const { measure, rank, said } = one;
    const score = odds(one) / all;
    const sure =
      order === 0 &&
      inField &&
      score >= plain.score &&
      rank >= plain.rank &&
      said >= plain.said &&
      new Set(terms).size >= plain.terms;
    return { measure, score, sure };
  });
}

interface Ranked {
  readonly measure: StandardMeasure;
  readonly rank: number;
  /** How much of the row's words the measure says. */
  readonly said: number;
}

function rankMeasures(
  index: MeasureIndex,
  terms: readonly string[],
  expected: ReadonlySet<string>,
  level: Level | undefined,
): readonly Ranked[] {
  const features = featuresOf(terms);
  const query = { features, norm: normOf(features, index.weight) };
  const words = new Set(terms);
  const ranked: Ranked[] = [];
  for (const [position, likeness] of wordingLikeness(index, query)) {
    const measure = index.measures[position];
    const whole = index.wholes[position];
    if (!measure || !whole) continue;
    const said = coverage(words, whole, index.weight);
    const rank =
      parts.wording * likeness +
      parts.whole * cosine(query, whole, index.weight) +
      parts.words * said +
      (expected.has(measure.direction) ? fitting : 0) -
      (level && !measure.levels.includes(level) ? fitting : 0);
    ranked.push({ measure, rank, said });
  }
  return ranked.sort((a, b) => b.rank - a.rank);
}

/** By position of the measure, the best cosine of one of its wordings with the query. */
function wordingLikeness(
  { postings, wordings, weight }: MeasureIndex,
  query: Vector,
): ReadonlyMap<number, number> {
  const products = new Map<number, number>();
  for (const [feature, share] of query.features) {
    const square = weight(feature) ** 2 * share;
    for (const position of postings.get(feature) ?? [])
      products.set(
        position,
        (products.get(position) ?? 0) +
          square * (wordings[position]?.features.get(feature) ?? 0),
      );
  }
  const best = new Map<number, number>();
  for (const [position, product] of products) {
    const wording = wordings[position];
    if (!wording) continue;
    const likeness = product / (query.norm * wording.norm);
    if (likeness > (best.get(wording.measure) ?? 0))
      best.set(wording.measure, likeness);
  }
  return best;
}

function cosine(
  query: Vector,
  whole: Vector,
  weight: (feature: string) => number,
): number {
  let product = 0;
  for (const [feature, share] of query.features)
    product +=
      share * (whole.features.get(feature) ?? 0) * weight(feature) ** 2;
  return product / (query.norm * whole.norm);
}

/** How much of what the query says the measure says too, from 0 to 1. */
function coverage(
  words: ReadonlySet<string>,
  { features }: { readonly features: Features },
  weight: (feature: string) => number,
): number {
  let shared = 0;
  let all = 0;
  for (const word of words) {
    const own = weight(word);
    all += own;
    if (features.has(word)) shared += own;
  }
  return all === 0 ? 0 : shared / all;
}

const directionsOf = (section: string): ReadonlySet<string> => {
  const words = fold(section);
  return new Set(
    directions.filter(({ signs }) => signs.test(words)).map(({ id }) => id),
  );
};
