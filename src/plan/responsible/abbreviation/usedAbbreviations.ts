import { fold, normalise } from "../../../text/normalise";
import { stem } from "../../../text/stem";
import {
  capitalised,
  capitalsWord,
  familyName,
  smallLetter,
} from "../grammar/lexicon";
import {
  common,
  legalForms,
  ordinaryWords,
  preposition,
  romanLike,
  spokenEnding,
} from "./lexicon";

/** An abbreviation met in a text. Offsets are in the text. */
export interface UsedAbbreviation {
  /** Without a spoken ending: «КИМ» for «КИМов». */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}]+/gu;
const small = new RegExp(smallLetter.source, "g");
const digits = /\d+$/;
const digitNext = /^\s*\d/;
/** Short words as they are, longer ones by stem: «МАРТА», but not «ПОО» for «ПО». */
const sense = (name: string): string => (name.length > 3 ? stem(name) : name);
const ordinary = new Set(ordinaryWords.split(" ").map(sense));
const known = new Set([...common.split(" "), ...legalForms.split(" ")]);

/** Longer words in capitals are words said loudly. */
const longest = 7;

/** Whether everyone who reads such plans knows it: no expansion is asked for. */
export const isCommonAbbreviation = (abbreviation: string): boolean =>
  known.has(abbreviation.toUpperCase());

/**
 * Words of two capitals and more («ДОО», «ВсОШ»), apart from Roman numerals, initials, ordinary words in capitals and
 * headings typed in capitals.
 */
export function usedAbbreviations(text: string): readonly UsedAbbreviation[] {
  const plain = normalise(text);
  const found: UsedAbbreviation[] = [];
  let from = 0;
  for (const line of plain.text.split("\n")) {
    if (!isHeading(line))
      for (const { text: name, start, end } of inLine(line))
        found.push({
          text: name,
          start: plain.at(from + start),
          end: plain.at(from + end - 1) + 1,
        });
    from += line.length + 1;
  }
  return found;
}

/** A line with no small letter and a word too long for an abbreviation. */
const isHeading = (line: string): boolean =>
  !smallLetter.test(line) &&
  (line.match(word) ?? []).some(({ length }) => length >= longest);

function inLine(line: string): UsedAbbreviation[] {
  const found: UsedAbbreviation[] = [];
  let previous = "";
  for (const { 0: whole, index } of line.matchAll(word)) {
    const name = whole.replace(spokenEnding, "").replace(digits, "");
    if (
      isAbbreviation(name) &&
      !(name.length === 2 && isFamily(previous)) &&
      !(
        name === preposition && digitNext.test(line.slice(index + 2, index + 6))
      )
    )
      found.push({ text: name, start: index, end: index + name.length });
    previous = whole;
  }
  return found;
}

const isAbbreviation = (name: string): boolean =>
  name.length <= longest &&
  capitalsWord.test(name) &&
  (name.match(small)?.length ?? 0) <= name.length / 2 &&
  !ordinary.has(sense(name)) &&
  !romanLike.test(name);

/** «Иванова ИИ»: the two capitals are initials. */
const isFamily = (name: string): boolean =>
  capitalised.test(name) && familyName.test(fold(name));
