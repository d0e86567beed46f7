import { lastOf } from "../plan/lastOf";
import { featuresOf, type Features } from "./features";
import { type SearchIndex, searchIndex } from "./SearchIndex";
import type { StandardMeasure } from "./StandardMeasure";
import { termsOf } from "./termsOf";

/** Measures made ready for matching and search. */
export interface MeasureIndex {
  readonly measures: readonly StandardMeasure[];
  /** By wording or synonym, the position of its measure in `measures`; all of one measure stand together. */
  readonly wordings: Uint32Array;
  readonly features: ReadonlyMap<string, IndexedFeature>;
  /** The weight of a feature that no measure holds. */
  readonly unseen: number;
  /** Made when it is asked for first. */
  readonly search: () => SearchIndex;
}

/** Where a feature stands, and how much it tells: the fewer measures hold it, the more. */
export interface IndexedFeature {
  readonly weight: number;
  /** In `wordings`. */
  readonly inWordings: Postings;
  /** In `measures`, in all that they say: wordings, result and proof. */
  readonly inWholes: Postings;
}

/** Positions, in order, each with what the feature adds to a vector's product with a query that holds it once. */
export interface Postings {
  readonly at: Uint32Array;
  readonly part: Float64Array;
}

/** What a measure's result and proof say counts less than its wordings. */
const aboutShare = 0.8;
/** Under 1 rare words count less than a logarithm would have it: a rare word may be chance. */
const rarityPower = 0.7;
/** An unknown feature counts as if this many measures held it. */
const unseen = 0.7;

/** Prepares measures for `matchMeasure` and `searchMeasures`; linear in their words. */
export const indexMeasures = (
  measures: readonly StandardMeasure[],
): MeasureIndex => lastOf(indexSteps(measures));

/** The same measure by measure, telling how much is done, from 0 to 1. */
export function* indexSteps(
  measures: readonly StandardMeasure[],
): Generator<number, MeasureIndex> {
  const texts: Features[][] = [];
  const wholes: Features[] = [];
  for (const { wording, synonyms, result, proof } of measures) {
    const own = [wording, ...synonyms].map((text) => featuresOf(termsOf(text)));
    texts.push(own);
    wholes.push(whole(own, [result, proof]));
    yield texts.length / measures.length;
  }
  const counts = new Map<string, number>();
  for (const own of texts)
    for (const feature of new Set(own.flatMap((one) => [...one.keys()])))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rarity = (count: number): number =>
    Math.log(1 + measures.length / count) ** rarityPower;
  const weights = new Map<string, number>();
  for (const [feature, count] of counts) weights.set(feature, rarity(count));
  const unknown = rarity(unseen);
  yield 1;
  const inWordings = postingsOf(texts.flat(), weights, unknown);
  yield 1;
  const inWholes = postingsOf(wholes, weights, unknown);
  yield 1;
  const features = new Map<string, IndexedFeature>();
  for (const [feature, postings] of inWholes)
    features.set(feature, {
      weight: weights.get(feature) ?? unknown,
      inWordings: inWordings.get(feature) ?? nowhere,
      inWholes: postings,
    });
  let search: SearchIndex | null = null;
  return {
    measures,
    wordings: Uint32Array.from(texts.flatMap((own, at) => own.map(() => at))),
    features,
    unseen: unknown,
    search: () => (search ??= searchIndex(measures)),
  };
}

/** All that a measure says. */
function whole(
  wordings: readonly Features[],
  about: readonly string[],
): Features {
  const sum = new Map<string, number>();
  const add = (features: Features, share: number): void => {
    for (const [feature, value] of features)
      sum.set(feature, (sum.get(feature) ?? 0) + value * share);
  };
  for (const features of wordings) add(features, 1);
  for (const text of about) add(featuresOf(termsOf(text)), aboutShare);
  return sum;
}

const nowhere: Postings = {
  at: new Uint32Array(0),
  part: new Float64Array(0),
};

/** By feature, the vectors that hold it. */
function postingsOf(
  vectors: readonly Features[],
  weights: ReadonlyMap<string, number>,
  unknown: number,
): ReadonlyMap<string, Postings> {
  const found = new Map<string, { at: number[]; part: number[] }>();
  for (const [position, features] of vectors.entries()) {
    let squares = 0;
    for (const [feature, share] of features)
      squares += (share * (weights.get(feature) ?? unknown)) ** 2;
    const norm = Math.sqrt(squares);
    for (const [feature, share] of features) {
      const weight = weights.get(feature) ?? unknown;
      const list = found.get(feature) ?? { at: [], part: [] };
      found.set(feature, list);
      list.at.push(position);
      list.part.push((share * weight ** 2) / norm);
    }
  }
  return new Map(
    [...found].map(([feature, { at, part }]) => [
      feature,
      { at: Uint32Array.from(at), part: Float64Array.from(part) },
    ]),
  );
}
