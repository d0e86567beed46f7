import { fold, normalise } from "../../text/normalise";
import { monthNames } from "../period/lexicon";
import {
  finishedEnd,
  leadingMarkup,
  listMark,
  monthAlone,
  smallLetter,
  unfinishedEnd,
} from "./lexicon";

/** The first letters, without markup left in the text. */
const opening = (text: string): string =>
  text.slice(0, 200).replace(leadingMarkup, "");

const ending = (text: string): string =>
  normalise(text.slice(-60)).text.trimEnd();

/** Whether a list is announced. */
export const endsWithColon = (text: string): boolean =>
  text.includes(":", text.length - 60) && ending(text).endsWith(":");

/** Whether the text begins with a mark of a list. */
export const isListItem = (text: string): boolean =>
  listMark.test(opening(text));

/** Whether the text goes on in small letters, as the rest of a sentence does. */
export const beginsSmall = (text: string): boolean =>
  smallLetter.test(opening(text).replace(/^["«“„(]/, ""));

/** The text above is cut off: a comma, a preposition, an open bracket at its end. */
export const isUnfinished = (text: string): boolean =>
  unfinishedEnd.test(ending(text));

/** Whether `text` reads as the words that follow `above`. */
export function goesOn(above: string, text: string): boolean {
  if (text.trim() === "" || isListItem(text)) return false;
  if (isUnfinished(above)) return true;
  return beginsSmall(text) && !finishedEnd.test(ending(above));
}

/** 1–12 where the text is the name of a month and nothing more. */
export function monthOf(text: string): number | null {
  if (text.length > 40) return null;
  const plain = fold(normalise(text).text)
    .replace(/(\p{L}) (?=\p{L}(?: |$))/gu, "$1")
    .replace(/\s+/g, " ")
    .trim();
  const stem = monthAlone.exec(plain)?.[1];
  const place = stem === undefined ? -1 : monthNames.indexOf(stem);
  return place < 0 ? null : place + 1;
}
