import { type SearchIndex, searchIndex } from "./SearchIndex";
import type { StandardMeasure } from "./StandardMeasure";
import { termsOf } from "./termsOf";

/** Measures made ready for matching. */
export interface MeasureIndex {
  readonly measures: readonly StandardMeasure[];
  /** Every wording and synonym. */
  readonly wordings: readonly IndexedWording[];
  /** By feature, the wordings that hold it. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** How much a feature tells: the fewer measures hold it, the more. */
  readonly weight: (feature: string) => number;
  /** By measure, all words of its wordings, result and proof. */
  readonly vocabularies: readonly ReadonlySet<string>[];
  readonly search: SearchIndex;
}

export interface IndexedWording {
  /** Position in `measures`. */
  readonly measure: number;
  readonly features: ReadonlyMap<string, number>;
  /** Length of the vector of weighted features. */
  readonly norm: number;
}

/** A feature of words in a row tells less than a word, one of a word's beginning less still. */
const shareOf = { word: 1, pair: 0.55, beginning: 0.45 } as const;
const beginningChars = 5;

/** Weighted features of a text: its words, pairs of words that stand together, beginnings of words; later words count less. */
export function featuresOf(terms: readonly string[]): Map<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, share: number): void => {
    features.set(feature, Math.max(features.get(feature) ?? 0, share));
  };
  for (const [index, term] of terms.entries()) {
    const place = 1 / (1 + index / 30);
    add(term, shareOf.word * place);
    if (term.length > beginningChars)
      add(`${term.slice(0, beginningChars)}~`, shareOf.beginning * place);
    const next = terms[index + 1];
    if (next !== undefined && next !== term)
      add([term, next].sort().join(" "), shareOf.pair * place);
  }
  return features;
}

/** Prepares measures for `matchMeasure`; linear in their words. */
export function indexMeasures(
  measures: readonly StandardMeasure[],
): MeasureIndex {
  const texts = measures.map(({ wording, synonyms }) =>
    [wording, ...synonyms].map((text) => featuresOf(termsOf(text))),
  );
  const counts = new Map<string, number>();
  for (const own of texts)
    for (const feature of new Set(own.flatMap((one) => [...one.keys()])))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weight = (feature: string): number =>
    Math.log(1 + measures.length / (counts.get(feature) ?? 0.7));

  const wordings: IndexedWording[] = [];
  const postings = new Map<string, number[]>();
  for (const [measure, own] of texts.entries())
    for (const features of own) {
      for (const feature of features.keys()) {
        const list = postings.get(feature);
        if (list) list.push(wordings.length);
        else postings.set(feature, [wordings.length]);
      }
      wordings.push({ measure, features, norm: normOf(features, weight) });
    }
  const vocabularies = measures.map(
    ({ wording, synonyms, result, proof }) =>
      new Set(termsOf([wording, ...synonyms, result, proof].join("\n"))),
  );
  return {
    measures,
    wordings,
    postings,
    weight,
    vocabularies,
    search: searchIndex(measures),
  };
}

/** The length of a vector of weighted features. */
export function normOf(
  features: ReadonlyMap<string, number>,
  weight: (feature: string) => number,
): number {
  let sum = 0;
  for (const [feature, share] of features)
    sum += (share * weight(feature)) ** 2;
  return Math.sqrt(sum);
}
