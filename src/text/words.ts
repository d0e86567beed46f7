/** A word with its place: letters only, so a hyphen parts two words. Offsets are UTF-16. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LETTERS = /\p{L}[\p{L}\p{M}]*/gu;

/** The words of a text in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { index, 0: found } of text.matchAll(LETTERS))
    words.push({ text: found, start: index, end: index + found.length });
  return words;
}
