/** A word with its place: letters only, so a hyphen parts two words. Offsets are UTF-16. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order. Written for speed: every check of wording goes through here. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isLetter(text, i)) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      words.push({ text: text.slice(start, i), start, end: i });
      start = -1;
    }
  }
  return words;
}

const letter = /[\p{L}\p{M}]/u;

/** Russian and Latin letters are told by their codes (The Unicode Standard, blocks 0000 and 0400); others are rare. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x400 && code <= 0x52f) return code !== 0x482;
  const small = code | 0x20;
  if (code < 0x80) return small >= 0x61 && small <= 0x7a;
  return letter.test(text.charAt(at));
}
