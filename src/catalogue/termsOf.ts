import { fold, normalise } from "../text/normalise";
import { stem } from "../text/stem";
import { wordsOf } from "../text/words";
import { recalled } from "../text/recalled";
import { alike, empty, field } from "./lexicon";
import { phrases } from "./phrases/lexicon";

const same = new Map<string, string>();
for (const group of alike.split("; ")) {
  const [first = "", ...others] = group.split(" ");
  for (const word of [first, ...others]) same.set(stem(word), stem(first));
}
/** Longer texts are cut: no measure tells itself from others so late. */
const mostChars = 4000;
const light = new Set(empty.split(" ").map(stem));

/** Terms that place a text among plans on the assessment of pupils. */
export const fieldTerms: ReadonlySet<string> = new Set(
  field.split(" ").map((word) => same.get(stem(word)) ?? stem(word)),
);

/**
 * What a wording is about, in order: stems of its words, those that mean the same in plans made one, words that stand
 * in any measure left out.
 */
export const termsOf: (text: string) => readonly string[] = recalled(readTerms);

const signs = phrases.map(({ sign }) => sign.split("|"));

function readTerms(text: string): readonly string[] {
  let plain = fold(normalise(text.slice(0, mostChars)).text);
  for (const [at, { words, meant }] of phrases.entries())
    if (signs[at]?.some((sign) => plain.includes(sign)))
      plain = plain.replace(words, meant);
  const terms: string[] = [];
  for (const { text: word } of wordsOf(plain)) {
    const root = stem(word);
    if (root.length > 1 && !light.has(root)) terms.push(same.get(root) ?? root);
  }
  return terms;
}
