import {
  besideRussian,
  loneLookAlikes,
  lookAlikes,
  ordinary,
  russianLetter,
  yo,
} from "./lexicon";

/** A text made comparable, with the way back to the text it was made from. */
export interface Normalised {
  readonly text: string;
  /** Offset in the original of a character of `text`; its length for the end of `text`. */
  readonly at: (offset: number) => number;
}

const twins = new Map<string, string>();
for (let i = 0; i < lookAlikes.length; i += 2)
  twins.set(lookAlikes.charAt(i), lookAlikes.charAt(i + 1));

const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const oddSpace = /[^\S\n \uFEFF]/g;
const lineEnd = /\r\n?|[\v\f\u2028\u2029\u0085]/g;
const oddDash = /[\u2010-\u2015\u2212\uF02D]/g;
const lettersTogether = /\p{L}+/gu;
const latinLetter = /[A-Za-z]/;
const twinsOnly = /^[ABCEHKMOPTXY]{2,}$/;
const romanNumeral = /^[CMX]+$/;

/**
 * The text without soft hyphens and other characters nobody sees, every space a plain one, every line end `\n`,
 * every dash a hyphen, and Latin letters that stand in Russian words turned into Russian ones. Letters' case stays.
 */
export function normalise(original: string): Normalised {
  if (ordinary.test(original))
    return { text: withOneScript(original), at: (offset) => offset };
  // A pair of line-end characters becomes one, its first half a character nobody sees.
  const plain = original
    .replace(lineEnd, (end) => (end.length === 2 ? "\u00AD\n" : "\n"))
    .replace(oddSpace, " ");
  const kept: number[] = [];
  let text = "";
  let last = 0;
  for (const { index, 0: found } of plain.matchAll(invisible)) {
    text += plain.slice(last, index);
    for (let i = last; i < index; i++) kept.push(i);
    last = index + found.length;
  }
  if (kept.length > 0 || last > 0)
    for (let i = last; i < plain.length; i++) kept.push(i);
  text += plain.slice(last);
  return {
    text: withOneScript(text),
    at: (offset) => (last === 0 ? offset : (kept[offset] ?? original.length)),
  };
}

/** In small letters, «ё» as «е»; of the same length, so offsets hold. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replaceAll(
    yo.as,
    yo.like,
  );
}

/** A letter alone that its neighbours say is Russian: the ending of «2-x», the initials of «Петрова H.T.». */
const isPartOfRussian = (text: string, at: number): boolean =>
  besideRussian.test(text.slice(Math.max(0, at - 3), at + 2));

/** Dashes as hyphens, and Latin letters in Russian words as Russian ones. */
function withOneScript(text: string): string {
  const hyphened = text.replace(oddDash, "-");
  return latinLetter.test(hyphened)
    ? hyphened.replace(lettersTogether, inRussianLetters)
    : hyphened;
}

function inRussianLetters(word: string, at: number, text: string): string {
  if (!latinLetter.test(word)) return word;
  const stands =
    russianLetter.test(word) ||
    (word.length === 1 &&
      (loneLookAlikes.includes(word) || isPartOfRussian(text, at))) ||
    (twinsOnly.test(word) && !romanNumeral.test(word));
  return stands
    ? word.replace(/[A-Za-z]/g, (letter) => twins.get(letter) ?? letter)
    : word;
}
