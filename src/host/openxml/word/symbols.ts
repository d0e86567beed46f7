/** Characters of symbol fonts (Symbol, Wingdings) by their code in the private use area, as far as lists and forms use them. */
const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0xf02d, "\u2013"],
  [0xf06c, "\u25cf"],
  [0xf06e, "\u25a0"],
  [0xf071, "\u2751"],
  [0xf076, "\u2756"],
  [0xf0a7, "\u25aa"],
  [0xf0a8, "\u25fb"],
  [0xf0b7, "\u2022"],
  [0xf0d8, "\u27a2"],
  [0xf0fc, "\u2713"],
  [0xf0fe, "\u2612"],
]);

const SYMBOL_FONT = /symbol|wingding|webding|dingbat/i;

/** The character that `w:sym` shows (ECMA-376 Part 1 §17.3.3.30); U+FFFD where only its font knows. */
export function symbolText(font: string | null, char: string | null): string {
  if (char === null || !/^[\da-f]{1,6}$/i.test(char)) return "\ufffd";
  const code = parseInt(char, 16);
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const known = SYMBOLS.get(isPrivate ? code : 0xf000 + code);
  if (known && (isPrivate || SYMBOL_FONT.test(font ?? ""))) return known;
  if (SYMBOL_FONT.test(font ?? "") || code > 0x10ffff) return "\ufffd";
  return String.fromCodePoint(isPrivate ? code - 0xf000 : code);
}

/** The bullet of a list level as it looks; an unknown character of a symbol font shows as «•». */
export function bulletText(text: string): string {
  const code = text.codePointAt(0) ?? 0;
  if (text === "o") return "\u25e6";
  return code >= 0xe000 && code <= 0xf8ff
    ? (SYMBOLS.get(code) ?? "\u2022")
    : text;
}
