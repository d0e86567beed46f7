import { fold } from "../../text/normalise";
import type { Word } from "../../text/words";
import {
  accordingTo,
  genitiveAdjective,
  nominativeNoun,
  prepositionEnding,
} from "./lexicon";
import { inCaseOf, type Slip } from "./Slip";

const onlySpace = /^\s{1,4}$/u;

/** How many adjectives may stand between «согласно» and its noun. */
const ADJECTIVES = 3;

/** A noun in the wrong case after «согласно» or a preposition at word `index`; null where there is none. */
export function caseSlip(
  text: string,
  words: readonly Word[],
  index: number,
): Slip | null {
  const head = words[index];
  if (!head) return null;
  const folded = fold(head.text);
  if (folded === "согласно") return accordingSlip(text, words, index);
  const ending = prepositionEnding.get(folded);
  const noun = words[index + 1];
  if (
    ending === undefined ||
    !noun ||
    !nominativeNoun.test(noun.text) ||
    !onlySpace.test(text.slice(head.end, noun.start)) ||
    /[\p{N}-]$/u.test(text.slice(Math.max(0, head.start - 1), head.start))
  )
    return null;
  return {
    start: head.start,
    end: noun.end,
    right: text.slice(head.start, noun.end - 1) + ending,
    kind: "wrong",
  };
}

/** «согласно утвержденного плана-графика» with every word of the phrase put into the dative. */
function accordingSlip(
  text: string,
  words: readonly Word[],
  index: number,
): Slip | null {
  const head = words[index];
  if (!head) return null;
  let right = head.text;
  let last = head;
  for (let i = index + 1; i <= index + 1 + ADJECTIVES; i++) {
    const word = words[i];
    if (!word || !onlySpace.test(text.slice(last.end, word.start))) return null;
    right += text.slice(last.end, word.start);
    last = word;
    const noun = accordingTo.get(fold(word.text));
    if (noun !== undefined) {
      right += inCaseOf(word.text, noun);
      const second = words[i + 1];
      const half =
        second && text.slice(word.end, second.start) === "-"
          ? accordingTo.get(fold(second.text))
          : undefined;
      if (second && half !== undefined) {
        right += `-${inCaseOf(second.text, half)}`;
        last = second;
      }
      return { start: head.start, end: last.end, right, kind: "wrong" };
    }
    const adjective = genitiveAdjective.find(([wrong]) =>
      word.text.endsWith(wrong),
    );
    if (adjective)
      right += word.text.slice(0, -adjective[0].length) + adjective[1];
    else if (/[ое]й$/u.test(word.text)) right += word.text;
    else return null;
  }
  return null;
}
