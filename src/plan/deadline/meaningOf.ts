import { lookAlikes } from "../../text/lexicon";
import { fold } from "../../text/normalise";
import { months, plain, valued, type WordClass } from "./lexicon";

/** The class of a word, and which of its class it is. */
export interface WordMeaning {
  readonly is: WordClass;
  readonly value: number;
}

const meanings = new Map<string, WordMeaning>();
for (const [is, value, words] of valued)
  for (const word of words.split(" ")) meanings.set(word, { is, value });
for (const [is, words] of Object.entries(plain))
  for (const word of words.split(" "))
    meanings.set(word, { is: is as WordClass, value: 0 });

const twins = new Map<string, string>();
for (let i = 0; i < lookAlikes.length; i += 2)
  twins.set(
    fold(lookAlikes.charAt(i)),
    twins.get(fold(lookAlikes.charAt(i))) ?? fold(lookAlikes.charAt(i + 1)),
  );

/** Words against which a mistyped one is held: long names of months, and long words that repeat or go on. */
const longWords: readonly (readonly [string, WordMeaning])[] = [
  ...months.flatMap((words, i) =>
    words
      .split(" ")
      .filter((word) => word.length > 5)
      .map((word) => [word, { is: "month", value: i + 1 }] as const),
  ),
  ...[...meanings].filter(
    ([word, { is }]) =>
      word.length > 8 && (is === "daily" || is === "permanently"),
  ),
];

const longest = 1 + Math.max(...longWords.map(([word]) => word.length));

/** Small Latin letters that look like Russian ones as those: «co» is «со». */
export const inRussian = (word: string): string =>
  word.replace(/[a-z]/g, (letter) => twins.get(letter) ?? letter);

/** The meaning of a word; of a long one mistyped in one place, that of the one it is nearest to. */
export function meaningOf(word: string): WordMeaning | undefined {
  const known = meanings.get(word) ?? meanings.get(inRussian(word));
  if (known || word.length < 5 || word.length > longest) return known;
  return longWords.find(([name]) => oneSlip(word, name))?.[1];
}

/** One letter added, lost, changed or two neighbours swapped; the first letter holds. */
function oneSlip(word: string, name: string): boolean {
  if (word[0] !== name[0] || Math.abs(word.length - name.length) > 1)
    return false;
  let i = 0;
  while (i < word.length && word[i] === name[i]) i++;
  const after = (a: number, b: number): boolean =>
    word.slice(i + a) === name.slice(i + b);
  return (
    after(1, 0) ||
    after(0, 1) ||
    after(1, 1) ||
    (word[i] === name[i + 1] && word[i + 1] === name[i] && after(2, 2))
  );
}
