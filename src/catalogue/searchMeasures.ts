import { stem } from "../text/stem";
import type { MeasureIndex } from "./MeasureIndex";
import {
  type FoundWord,
  plainWords,
  type SearchIndex,
  type SearchWord,
} from "./SearchIndex";
import type { StandardMeasure } from "./StandardMeasure";
import { typosBetween } from "./typosBetween";

/** Longer queries are cut. */
const mostChars = 400;
const mostWords = 12;
const mostRecent = 200;

/** The measures that hold all words of a query, its last word perhaps not typed to the end, best first; where none holds all, those that hold most. */
export function searchMeasures(
  { measures, ...index }: MeasureIndex,
  query: string,
  most = 20,
): readonly StandardMeasure[] {
  const search = index.search();
  const typed = plainWords(query.slice(0, mostChars)).slice(0, mostWords);
  const held = new Uint8Array(measures.length);
  const scores = new Float64Array(measures.length);
  const best = new Float64Array(measures.length);
  for (const word of typed) {
    best.fill(0);
    for (const { entry, closeness } of wordsLike(search, word))
      for (const { measure, weight } of entry.places)
        best[measure] = Math.max(best[measure] ?? 0, weight * closeness);
    // A rare form of a word is no rarer than the word.
    const rarity = 1 / Math.log(2 + best.reduce((a, b) => a + Math.sign(b), 0));
    for (const [measure, score] of best.entries())
      if (score > 0) {
        held[measure] = (held[measure] ?? 0) + 1;
        scores[measure] = (scores[measure] ?? 0) + score * rarity;
      }
  }
  const mostHeld = held.reduce((a, b) => Math.max(a, b), 0);
  if (mostHeld === 0) return [];
  const rank = (i: number): number =>
    (scores[i] ?? 0) * (1 + (search.brevity[i] ?? 0));
  const found: { readonly at: number; readonly rank: number }[] = [];
  for (const [at, count] of held.entries())
    if (count === mostHeld) found.push({ at, rank: rank(at) });
  return found
    .sort((a, b) => b.rank - a.rank || a.at - b.at)
    .slice(0, most)
    .flatMap(({ at }) => measures[at] ?? []);
}

/** How near a found word is to the typed one: the same, begun by it, of another ending, with slips of the hand. */
const closeness = {
  same: 1,
  begun: 0.9,
  inflected: 0.8,
  slipped: 0.5,
} as const;

function wordsLike(search: SearchIndex, typed: string): readonly FoundWord[] {
  const { recent, words } = search;
  const known = recent.get(typed);
  if (known) return known;
  const root = rootOf(typed);
  const begun = beginningWith(words, root).map((entry) => ({
    entry,
    closeness:
      entry.word === typed
        ? closeness.same
        : entry.word.startsWith(typed)
          ? closeness.begun
          : closeness.inflected,
  }));
  const found = begun.length > 0 ? begun : slippedFrom(words, typed, root);
  if (recent.size >= mostRecent) recent.clear();
  recent.set(typed, found);
  return found;
}

/** A stem of fewer letters begins too many words: the word itself is looked for. */
const fewestStemChars = 4;

function rootOf(typed: string): string {
  const root = stem(typed);
  return root.length >= fewestStemChars && typed.startsWith(root)
    ? root
    : typed;
}

/** Words without typing slips are looked for by halves; those with them only in words that begin with the same letter. */
function slippedFrom(
  words: readonly SearchWord[],
  typed: string,
  root: string,
): readonly FoundWord[] {
  const slips = typed.length < 5 ? 0 : typed.length < 9 ? 1 : 2;
  if (slips === 0) return [];
  return beginningWith(words, typed.charAt(0)).flatMap((entry) => {
    const made = typosBetween(root, entry.word, slips);
    return made > slips
      ? []
      : [{ entry, closeness: closeness.slipped / Math.max(1, made) }];
  });
}

/** The words that begin with some letters; `words` are in order. */
function beginningWith(
  words: readonly SearchWord[],
  letters: string,
): readonly SearchWord[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.word ?? "") < letters) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (words[end]?.word.startsWith(letters)) end++;
  return words.slice(low, end);
}
