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

/** A noun in the wrong case after «согласно» or a preposition at word `index` (words are folded); null where there is none. */
export function caseSlip(
  text: string,
  words: readonly Word[],
  index: number,
): Slip | null {
  const head = words[index];
  if (!head) return null;
  if (head.text === "согласно") return accordingSlip(text, words, index);
  const ending = prepositionEnding.get(head.text);
  const noun = words[index + 1];
  if (
    ending === undefined ||
    !noun ||
    !nominativeNoun.test(text.slice(noun.start, noun.end)) ||
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
  const written = ({ start, end }: Word) => text.slice(start, end);
  let right = written(head);
  let last = head;
  for (let i = index + 1; i <= index + 1 + ADJECTIVES; i++) {
    const word = words[i];
    if (!word || !onlySpace.test(text.slice(last.end, word.start))) return null;
    right += text.slice(last.end, word.start);
    last = word;
    const noun = accordingTo.get(word.text);
    if (noun !== undefined) {
      right += inCaseOf(written(word), noun);
      const second = words[i + 1];
      const half =
        second && text.slice(word.end, second.start) === "-"
          ? accordingTo.get(second.text)
          : undefined;
      if (second && half !== undefined) {
        right += `-${inCaseOf(written(second), half)}`;
        last = second;
      }
      return { start: head.start, end: last.end, right, kind: "wrong" };
    }
    const adjective = genitiveAdjective.find(([wrong]) =>
      word.text.endsWith(wrong),
    );
    if (adjective)
      right += written(word).slice(0, -adjective[0].length) + adjective[1];
    else if (/[ое]й$/u.test(word.text)) right += written(word);
    else return null;
  }
  return null;
}
