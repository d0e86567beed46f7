import { fold } from "../text/normalise";
import { recalled } from "../text/recalled";
import { directions } from "./data/directions";
import { featuresOf } from "./features";
import type { MeasureIndex, Postings } from "./MeasureIndex";
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
 * Ranks as likelihoods: each measure against all others and against «none of them», which stands at a rank of its own:
 * lowest where a word of the row places it in the field, higher where only its plan or section does, since such plans
 * hold rows on anything, and highest where nothing does. Without a word of its own a row loses besides so much of its
 * rank for all its words that the measure does not say. Fitted on labelled rows.
 */
const sharpness = 18;
const fields = {
  own: { none: 0.26, unsaid: 0 },
  around: { none: 0.38, unsaid: 0.1 },
  outside: { none: 0.42, unsaid: 0.1 },
} as const;

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
  const field = isInField(text)
    ? "own"
    : isInField(section) || isInField(about)
      ? "around"
      : "outside";
  const { none, unsaid } = fields[field];
  const odds = ({ rank, said }: Ranked): number =>
    Math.exp((rank - none - unsaid * (1 - said)) * sharpness);
  let all = 1;
  for (const one of ranked) all += odds(one);
  return bestOf(ranked, most).flatMap((one, order) => {
    const { rank, said } = one;
    const measure = index.measures[one.measure];
    const score = odds(one) / all;
    const sure =
      order === 0 &&
      field !== "outside" &&
      score >= plain.score &&
      rank >= plain.rank &&
      said >= plain.said &&
      new Set(terms).size >= plain.terms;
    return measure ? { measure, score, sure } : [];
  });
}

const isInField = (text: string): boolean =>
  termsOf(text).some((term) => fieldTerms.has(term));

interface Ranked {
  /** Position in the index. */
  readonly measure: number;
  readonly rank: number;
  /** How much of the row's words the measure says. */
  readonly said: number;
}

/** The first few by rank, of equals the one that stands first, without sorting all. */
function bestOf(ranked: readonly Ranked[], most: number): readonly Ranked[] {
  const best: Ranked[] = [];
  for (const one of ranked) {
    if (best.length >= most && one.rank <= (best.at(-1)?.rank ?? 0)) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.rank ?? 0) < one.rank) at--;
    best.splice(at, 0, one);
    if (best.length > most) best.pop();
  }
  return best;
}

/** Every measure of which a wording shares a feature with the query. */
function rankMeasures(
  index: MeasureIndex,
  terms: readonly string[],
  expected: ReadonlySet<string>,
  level: Level | undefined,
): readonly Ranked[] {
  const { measures, wordings, features, unseen } = index;
  const likeness = new Float64Array(wordings.length);
  const wholes = new Float64Array(measures.length);
  let squares = 0;
  for (const [feature, share] of featuresOf(terms)) {
    const known = features.get(feature);
    squares += (share * (known?.weight ?? unseen)) ** 2;
    if (!known) continue;
    addProducts(likeness, known.inWordings, share);
    addProducts(wholes, known.inWholes, share);
  }
  if (squares === 0) return [];
  const norm = Math.sqrt(squares);
  const best = new Float64Array(measures.length);
  for (let at = 0; at < likeness.length; at++) {
    const measure = wordings[at] ?? 0;
    const own = likeness[at] ?? 0;
    if (own > (best[measure] ?? 0)) best[measure] = own;
  }
  const said = coverage(index, new Set(terms));
  const ranked: Ranked[] = [];
  for (const [position, measure] of measures.entries()) {
    const own = best[position] ?? 0;
    if (own === 0) continue;
    const saidHere = said[position] ?? 0;
    const rank =
      (parts.wording * own + parts.whole * (wholes[position] ?? 0)) / norm +
      parts.words * saidHere +
      (expected.has(measure.direction) ? fitting : 0) -
      (level && !measure.levels.includes(level) ? fitting : 0);
    ranked.push({ measure: position, rank, said: saidHere });
  }
  return ranked;
}

function addProducts(
  sums: Float64Array,
  { at, part }: Postings,
  share: number,
): void {
  for (let i = 0; i < at.length; i++) {
    const position = at[i] ?? 0;
    sums[position] = (sums[position] ?? 0) + (part[i] ?? 0) * share;
  }
}

/** By measure, how much of what the words say it says too, from 0 to 1. */
function coverage(
  { measures, features, unseen }: MeasureIndex,
  words: ReadonlySet<string>,
): Float64Array {
  const shared = new Float64Array(measures.length);
  let all = 0;
  for (const word of words) {
    const known = features.get(word);
    const weight = known?.weight ?? unseen;
    all += weight;
    if (known)
      for (const measure of known.inWholes.at)
        shared[measure] = (shared[measure] ?? 0) + weight;
  }
  return all === 0 ? shared : shared.map((sum) => sum / all);
}

const directionsOf = recalled((section: string): ReadonlySet<string> => {
  const words = fold(section);
  return new Set(
    directions.filter(({ signs }) => signs.test(words)).map(({ id }) => id),
  );
});
