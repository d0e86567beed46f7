import { fold, normalise } from "../../text/normalise";
import { spacedLetters } from "./lexicon";

/** Longer lines are cut: what is looked for stands near the beginning. */
const LONGEST = 2000;

export interface FoldedLine {
  /** In small letters, look-alikes and dashes made plain; line breaks and tabs are spaces. */
  readonly text: string;
  /** Offset in the original. */
  readonly at: (offset: number) => number;
}

/** The beginning of a line folded for comparison, with offsets into what was written. */
export function foldLine(original: string): FoldedLine {
  const { text, at } = normalise(original.slice(0, LONGEST));
  return { text: fold(text).replace(/[\n\t]/g, " "), at };
}

/** The line with letter-spacing closed («П Р И К А З» → «приказ») and one space between words; offsets are lost. */
export const plainLine = (original: string): string =>
  foldLine(original)
    .text.replace(spacedLetters, (spaced) => spaced.replaceAll(" ", ""))
    .replace(/\s+/g, " ")
    .trim();
