import type { PlanNumber } from "../Plan";
import {
  capital,
  capitalWord,
  countedWord,
  leadingLetter,
  leadingNumber,
  leadingRoman,
  loneCyrillic,
  romanTwins,
  wholeLetter,
  wholeNumber,
  wholeRoman,
} from "./lexicon";

export type NumberStyle = "arabic" | "roman" | "letter";

/** A number with its place in the text it was read from. */
export interface FoundNumber {
  readonly number: PlanNumber;
  readonly style: NumberStyle;
  readonly start: number;
  readonly end: number;
  /** Where the text after the number begins. */
  readonly rest: number;
}

const ROMAN: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
};

/** The number that fills a whole cell («1.1.», «№ 3», «II», «а)»); null where the cell holds anything else. */
export function readNumberCell(text: string): FoundNumber | null {
  const seen = text.trim();
  if (seen.length > LONGEST_CELL) return null;
  const trimmed = seen.replace(unseenEdges, "");
  if (trimmed.length > 24) return null;
  const start = text.indexOf(trimmed);
  const found = (
    style: NumberStyle,
    written: string,
    parts: readonly number[],
  ): FoundNumber => {
    const from = start + trimmed.indexOf(written);
    const end = start + trimmed.length;
    const suffix = text.slice(from + written.length, end).trim();
    return {
      number: plainNumber(written, parts, suffix),
      style,
      start: from,
      end,
      rest: text.length,
    };
  };
  const arabic = wholeNumber.exec(trimmed)?.[1];
  if (arabic !== undefined) return found("arabic", arabic, arabicParts(arabic));
  const roman = wholeRoman.exec(trimmed);
  const value = romanValue(roman?.[1] ?? "");
  if (roman && value !== null)
    return found("roman", `${roman[1] ?? ""}${roman[2] ?? ""}`, [
      value,
      ...arabicParts((roman[2] ?? "").slice(1)),
    ]);
  const letter = wholeLetter.exec(trimmed)?.[1];
  return letter === undefined
    ? null
    : found("letter", letter, [letterPlace(letter)]);
}

/** With more than this between its outer spaces a cell holds no number, however much of it nobody sees. */
const LONGEST_CELL = 100;

/** Spaces and characters nobody sees around the number. */
const unseenEdges =
  /^[\s\u00AD\u200B-\u200F\u2060]+|[\s\u00AD\u200B-\u200F\u2060]+$/g;

/**
 * The number typed before a text («1.Совершенствование», «2.3 Провести»). A year, a date, a count and a lone figure
 * without a dot («5 классы», «2023 год») are no number; with `lone`, a figure before a capital letter is.
 */
export function readLeadingNumber(
  text: string,
  lone = false,
): FoundNumber | null {
  const arabic = leadingNumber.exec(text);
  if (arabic) {
    const [whole, written = "", suffix = "", space = "", next = ""] = arabic;
    const parts = arabicParts(written);
    const rest = whole.length;
    if (!/\p{L}|["«“„(<]/u.test(next)) return null;
    if (parts.length === 2 && zeroPadded.test(written)) return null;
    if (suffix === "" && !barePossible(text.slice(rest), written, space, lone))
      return null;
    if (countedWord.test(text.slice(rest, rest + 12)) && !capital.test(next))
      return null;
    const start = whole.indexOf(written);
    const end = start + written.length + suffix.length;
    return {
      number: plainNumber(written, parts, suffix),
      style: "arabic",
      start,
      end,
      rest,
    };
  }
  return leadingRomanNumber(text) ?? leadingLetterNumber(text);
}

/** «01.09. День знаний»: a date. */
const zeroPadded = /^0\d\.|\.0\d$/;

/** Without a dot after it, only «1.1 Провести» is a number: «01.09 День знаний» and «10.30 Линейка» are not. */
function barePossible(
  rest: string,
  written: string,
  space: string,
  lone: boolean,
): boolean {
  const glued = space === "" && !capitalWord.test(rest);
  if (glued || !capital.test(rest.charAt(0))) return false;
  if (countedWord.test(rest)) return false;
  if (!written.includes(".")) return lone;
  return !/(?:^|\.)0|\.[3-9]\d$|\.\d{3}/.test(written);
}

function leadingRomanNumber(text: string): FoundNumber | null {
  const match = leadingRoman.exec(text);
  if (!match) return null;
  const [whole, digits = "", deeper = "", suffix = "", space = "", next = ""] =
    match;
  const value = romanValue(digits);
  if (value === null || next === "") return null;
  // «У школы», «Х класс», «В»: a lone letter may be a word or the beginning of one.
  if (loneCyrillic.test(digits)) return null;
  if (suffix === "" && (space === "" || !capital.test(next))) return null;
  // «I квартал» counts; «II. Разработка» only begins like «раз».
  const counted = countedWord.test(text.slice(whole.length, whole.length + 12));
  if (counted && (suffix === "" || !capital.test(next))) return null;
  const written = digits + deeper;
  const start = whole.indexOf(written);
  return {
    number: plainNumber(
      written,
      [value, ...arabicParts(deeper.slice(1))],
      suffix,
    ),
    style: "roman",
    start,
    end: start + written.length + suffix.length,
    rest: whole.length,
  };
}

function leadingLetterNumber(text: string): FoundNumber | null {
  const match = leadingLetter.exec(text);
  const letter = match?.[1];
  if (!match || letter === undefined) return null;
  const start = match[0].indexOf(letter);
  return {
    number: plainNumber(letter, [letterPlace(letter)], ")"),
    style: "letter",
    start,
    end: start + 2,
    rest: match[0].length,
  };
}

const plainNumber = (
  text: string,
  parts: readonly number[],
  suffix: string,
): PlanNumber => ({ text, parts, suffix, automatic: false, decimal: false });

const arabicParts = (written: string): number[] =>
  written === "" ? [] : written.split(/[.,]\s?/).map(Number);

const letterPlace = (letter: string): number =>
  (letter.toLowerCase().codePointAt(0) ?? 0) -
  (/[a-z]/i.test(letter) ? 0x60 : 0x42f);

/** The value of a well-formed Roman numeral up to 89, else null («МИМС», «IIII»). */
function romanValue(written: string): number | null {
  const latin = Array.from(written, (c) => romanTwins[c] ?? c).join("");
  if (!/^(?=.)L?X{0,3}(?:X?L)?(?:IX|IV|V?I{0,3})$/.test(latin)) return null;
  let value = 0;
  for (let i = 0; i < latin.length; i++) {
    const digit = ROMAN[latin.charAt(i)] ?? 0;
    value += digit < (ROMAN[latin.charAt(i + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}
