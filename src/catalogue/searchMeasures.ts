import { stem } from "../text/stem";
import type { MeasureIndex } from "./MeasureIndex";
import { plainWords, type SearchWord } from "./SearchIndex";
import type { StandardMeasure } from "./StandardMeasure";
import { typosBetween } from "./typosBetween";

/** Longer queries are cut. */
const mostWords = 12;
/** A stem of fewer letters is no beginning of a word: the word itself is looked for. */
const fewestStemChars = 4;

/** The measures that hold all words of a query, its last word perhaps not typed to the end, best first; where none holds all, those that hold most. */
export function searchMeasures(
  { measures, search }: MeasureIndex,
  query: string,
  most = 20,
): readonly StandardMeasure[] {
  const typed = plainWords(query.slice(0, 400)).slice(0, mostWords);
  const held = new Uint8Array(measures.length);
  const scores = new Float64Array(measures.length);
  for (const word of typed) {
    const best = new Float64Array(measures.length);
    const seek = seekerOf(word);
    for (const entry of search.words) {
      const closeness = seek(entry);
      if (closeness === 0) continue;
      const rarity = closeness / Math.log(2 + entry.places.length);
      for (const { measure, weight } of entry.places)
        best[measure] = Math.max(best[measure] ?? 0, weight * rarity);
    }
    for (let i = 0; i < measures.length; i++)
      if (best[i]) {
        held[i] = (held[i] ?? 0) + 1;
        scores[i] = (scores[i] ?? 0) + (best[i] ?? 0);
      }
  }
  const ranks = scores.map(
    (score, i) => score * (1 + (search.brevity[i] ?? 0)),
  );
  const mostHeld = held.reduce((a, b) => Math.max(a, b), 0);
  if (mostHeld === 0) return [];
  return [...held.keys()]
    .filter((i) => held[i] === mostHeld)
    .sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b)
    .slice(0, most)
    .flatMap((i) => measures[i] ?? []);
}

/** How near a word of the index is to a typed one: 1 the same, less for a beginning, another ending or a slip of the hand, 0 for another word. */
function seekerOf(typed: string): (entry: SearchWord) => number {
  const root = stem(typed);
  const beginning = root.length >= fewestStemChars ? root : typed;
  const slips = typed.length < 5 ? 0 : typed.length < 9 ? 1 : 2;
  return ({ word }) => {
    if (word === typed) return 1;
    if (word.startsWith(typed)) return 0.9;
    if (word.startsWith(beginning)) return 0.8;
    if (slips === 0 || word.charAt(0) !== typed.charAt(0)) return 0;
    return typosBetween(
      beginning,
      word.slice(0, beginning.length + 1),
      slips,
    ) <= slips
      ? 0.5
      : 0;
  };
}
