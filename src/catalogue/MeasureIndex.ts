import { featuresOf, type Features } from "./features";
import { type SearchIndex, searchIndex } from "./SearchIndex";
import type { StandardMeasure } from "./StandardMeasure";
import { termsOf } from "./termsOf";

/** Measures made ready for matching and search. */
export interface MeasureIndex {
  readonly measures: readonly StandardMeasure[];
  /** Every wording and synonym. */
  readonly wordings: readonly IndexedWording[];
  /** By feature, the positions in `wordings` that hold it. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** How much a feature tells: the fewer measures hold it, the more. */
  readonly weight: (feature: string) => number;
  /** By measure, all that it says: wordings, result and proof. */
  readonly wholes: readonly Vector[];
  readonly search: SearchIndex;
}

/** Features with the length of their vector. */
export interface Vector {
  readonly features: Features;
  readonly norm: number;
}

export interface IndexedWording extends Vector {
  /** Position in `measures`. */
  readonly measure: number;
}

/** What a measure's result and proof say counts less than its wordings. */
const aboutShare = 0.8;
/** Under 1 rare words count less than a logarithm would have it: a rare word may be chance. */
const rarityPower = 0.7;
/** An unknown feature counts as if this many measures held it. */
const unseen = 0.7;

/** Prepares measures for `matchMeasure` and `searchMeasures`; linear in their words. */
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
    Math.log(1 + measures.length / (counts.get(feature) ?? unseen)) **
    rarityPower;
  const vectorOf = (features: Features): Vector => ({
    features,
    norm: normOf(features, weight),
  });

  const wordings: IndexedWording[] = [];
  const postings = new Map<string, number[]>();
  for (const [measure, own] of texts.entries())
    for (const features of own) {
      for (const feature of features.keys()) {
        const list = postings.get(feature);
        if (list) list.push(wordings.length);
        else postings.set(feature, [wordings.length]);
      }
      wordings.push({ measure, ...vectorOf(features) });
    }
  const wholes = measures.map(({ result, proof }, at) => {
    const sum = new Map<string, number>();
    const add = (features: Features, share: number): void => {
      for (const [feature, value] of features)
        sum.set(feature, (sum.get(feature) ?? 0) + value * share);
    };
    for (const features of texts[at] ?? []) add(features, 1);
    for (const about of [result, proof])
      add(featuresOf(termsOf(about)), aboutShare);
    return vectorOf(sum);
  });
  const search = searchIndex(measures);
  return { measures, wordings, postings, weight, wholes, search };
}

/** The length of a vector of weighted features. */
export function normOf(
  features: Features,
  weight: (feature: string) => number,
): number {
  let sum = 0;
  for (const [feature, share] of features)
    sum += (share * weight(feature)) ** 2;
  return Math.sqrt(sum);
}
