/** What a text holds, by how much. */
export type Features = ReadonlyMap<string, number>;

/** A word's beginning tells nearly as much as the word, two words in a row add a little. */
const shares = { word: 1, beginning: 0.8, pair: 0.2 } as const;
const beginningChars = 4;
/** After so many words a word counts half: a measure first says what is done. */
const halfAfter = 15;

/** Features of a wording: its terms, their beginnings, pairs of neighbours. */
export function featuresOf(terms: readonly string[]): Features {
  const features = new Map<string, number>();
  const add = (feature: string, share: number): void => {
    features.set(feature, Math.max(features.get(feature) ?? 0, share));
  };
  for (const [index, term] of terms.entries()) {
    const place = 1 / (1 + index / halfAfter);
    add(term, shares.word * place);
    if (term.length > beginningChars)
      add(`${term.slice(0, beginningChars)}~`, shares.beginning * place);
    const next = terms[index + 1];
    if (next !== undefined && next !== term)
      add(
        term < next ? `${term} ${next}` : `${next} ${term}`,
        shares.pair * place,
      );
  }
  return features;
}
