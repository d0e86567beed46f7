import { russianCapital } from "../grammar/lexicon";
import { conjoining, unspelled } from "./lexicon";
import { fold } from "../../../text/normalise";

/** A word of an expansion, with where it begins in the text. */
export interface SpelledWord {
  readonly text: string;
  readonly start: number;
}

const letters = /\p{L}+/gu;
const small = new Set(unspelled.split(" "));

/** Parts of words: «информационно-методический» gives two. */
export const spelledWords = (text: string): SpelledWord[] =>
  [...text.matchAll(letters)].map(({ 0: word, index }) => ({
    text: fold(word),
    start: index,
  }));

/**
 * How many of the words from `from` to `to` the abbreviation (its `spellings`) stands for letter by letter, or 0 where
 * it does not: «ВсОШ» for «всероссийская олимпиада школьников». Small words may be left out or have a letter of their
 * own.
 */
export const spelledFrom = (
  [whole, plain]: Spellings,
  words: readonly SpelledWord[],
  from: number,
  to: number,
): number => spell(whole, words, from, to) || spell(plain, words, from, to);

/** The beginnings of words that an abbreviation is made of, also without the «и» that joins them. */
export type Spellings = readonly [
  whole: readonly string[],
  plain: readonly string[],
];

export const spellingsOf = (abbreviation: string): Spellings => [
  syllablesOf(abbreviation),
  syllablesOf(abbreviation.replace(conjoining, "")),
];

function spell(
  syllables: readonly string[],
  words: readonly SpelledWord[],
  from: number,
  to: number,
): number {
  let at = from;
  for (const syllable of syllables) {
    while (at < to && !begins(words[at], syllable) && isSmall(words[at])) at++;
    if (at >= to || !begins(words[at], syllable)) return 0;
    at++;
  }
  return syllables.length > 1 ? at - from : 0;
}

const begins = (word: SpelledWord | undefined, syllable: string): boolean =>
  word?.text.startsWith(syllable) === true;

const isSmall = (word: SpelledWord | undefined): boolean =>
  word !== undefined && small.has(word.text);

/** «ВсОШ» is «вс», «о», «ш». */
function syllablesOf(abbreviation: string): readonly string[] {
  const found: string[] = [];
  for (const letter of abbreviation.replace(spaces, ""))
    if (russianCapital.test(letter) || found.length === 0)
      found.push(fold(letter));
    else found.push((found.pop() ?? "") + fold(letter));
  return found;
}

const spaces = /\s+/g;
