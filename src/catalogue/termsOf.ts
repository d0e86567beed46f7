import { fold, normalise } from "../text/normalise";
import { stem } from "../text/stem";
import { wordsOf } from "../text/words";
import { alike, empty, field, phrases } from "./lexicon";

const meant = new Map<string, string>();
for (const group of alike.split("; ")) {
  const [first = "", ...others] = group.split(" ");
  for (const word of [first, ...others]) meant.set(stem(word), stem(first));
}
const light = new Set(empty.split(" ").map(stem));

/** Terms that place a text among plans on the assessment of pupils. */
export const fieldTerms: ReadonlySet<string> = new Set(
  field.split(" ").map((word) => meant.get(stem(word)) ?? stem(word)),
);

/** Longer texts are cut: no measure tells itself from others so late. */
const mostChars = 4000;

/**
 * What a wording is about, in order: stems of its words, those that mean the same in plans made one, words that stand
 * in any measure left out.
 */
export function termsOf(text: string): readonly string[] {
  let plain = fold(normalise(text.slice(0, mostChars)).text);
  for (const [phrase, word] of phrases) plain = plain.replace(phrase, word);
  const terms: string[] = [];
  for (const { text: word } of wordsOf(plain)) {
    const root = stem(word);
    if (root.length > 1 && !light.has(root))
      terms.push(meant.get(root) ?? root);
  }
  return terms;
}
