/**
 * Numbers as list levels show them (ST_NumberFormat, ECMA-376 Part 1 §17.18.59). Formats that are not known here
 * show as decimal numbers.
 */
export function showNumber(value: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letters(value, LATIN).toUpperCase();
    case "lowerLetter":
      return letters(value, LATIN);
    case "russianUpper":
      return letters(value, RUSSIAN).toUpperCase();
    case "russianLower":
      return letters(value, RUSSIAN);
    case "numberInDash":
      return `- ${value} -`;
    default:
      return zeroPadded(value, format);
  }
}

const alphabet = (
  ...ranges: readonly (readonly [number, number])[]
): readonly string[] =>
  ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) =>
      String.fromCharCode(from + index),
    ),
  );

const LATIN = alphabet([0x61, 0x7a]);
/** Without the letters that never begin a word or are not counted: U+0439, U+044A, U+044C, U+0451. */
const RUSSIAN = alphabet(
  [0x430, 0x438],
  [0x43a, 0x449],
  [0x44b, 0x44b],
  [0x44d, 0x44f],
);

/** a…z, aa, bb…: past the end the letter is repeated. */
function letters(value: number, alphabet: readonly string[]): string {
  if (value < 1) return String(value);
  const letter = alphabet[(value - 1) % alphabet.length] ?? "";
  return letter.repeat(Math.min(20, Math.ceil(value / alphabet.length)));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let left = value;
  let text = "";
  for (const [size, digits] of ROMAN)
    for (; left >= size; left -= size) text += digits;
  return text;
}

/** A custom format is given by samples, «001, 002, 003, …»: its width is that of the first. */
const zeroPadded = (value: number, format: string): string =>
  String(value).padStart(/^0{1,9}[01]\b/.exec(format)?.[0].length ?? 0, "0");
