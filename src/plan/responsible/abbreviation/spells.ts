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
 * How many of the words, counted from the first, the abbreviation stands for letter by letter, or 0 where it does not:
 * «ВсОШ» for «всероссийская олимпиада школьников». Small words may be left out or have a letter of their own.
 */
export const spelledFrom = (
  abbreviation: string,
  words: readonly SpelledWord[],
): number =>
  spell(syllablesOf(abbreviation), words) ||
  spell(syllablesOf(abbreviation.replace(conjoining, "")), words);

function spell(
  syllables: readonly string[],
  words: readonly SpelledWord[],
): number {
  let at = 0;
  for (const syllable of syllables) {
    while (
      !words[at]?.text.startsWith(syllable) &&
      small.has(words[at]?.text ?? "")
    )
      at++;
    if (!words[at]?.text.startsWith(syllable)) return 0;
    at++;
  }
  return syllables.length > 1 ? at : 0;
}

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
