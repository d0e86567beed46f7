import { normalise } from "../../text/normalise";
import type { Word } from "../../text/words";
import { eitherScript, lostN, lostNBeforeHyphen } from "./lexicon";
import { stemSlips, wordSlips } from "./misspeltWords";
import { inCaseOf, type Slip } from "./Slip";

/** Stems are found by their first letters; the shortest of them is longer. */
const KEY = 4;

const byKey = new Map<string, (readonly [string, string])[]>();
for (const slip of stemSlips) {
  const key = slip[0].slice(0, KEY);
  byKey.set(key, [...(byKey.get(key) ?? []), slip]);
}
const byWord = new Map(wordSlips);

/** Longer «words» are no words. */
const LONGEST = 60;

/** A word misspelt, or with Latin letters among the Russian; null where it is well or unknown. The word is folded. */
export function wordSlip(
  text: string,
  word: Word,
  well: Set<string>,
): Slip | null {
  const beforeHyphen = text[word.end] === "-";
  if (word.text.length > LONGEST || (well.has(word.text) && !beforeHyphen))
    return null;
  const slip = misspelt(text, word, beforeHyphen) ?? mixedScript(text, word);
  if (!slip) well.add(word.text);
  return slip;
}

function misspelt(
  text: string,
  { text: folded, start, end }: Word,
  beforeHyphen: boolean,
): Slip | null {
  const word = text.slice(start, end);
  const slip = (from: number, to: number, right: string): Slip => ({
    start,
    end,
    right:
      word.slice(0, from) +
      inCaseOf(word.slice(from, to), right) +
      word.slice(to),
    kind: "wrong",
  });
  const whole = byWord.get(folded);
  if (whole !== undefined) return slip(0, word.length, whole);
  for (const [wrong, right] of byKey.get(folded.slice(0, KEY)) ?? [])
    if (folded.startsWith(wrong)) return slip(0, wrong.length, right);
  const group = (lostN.exec(folded) ??
    (beforeHyphen ? lostNBeforeHyphen.exec(folded) : null))?.[1];
  return group === undefined
    ? null
    : slip(group.length - 1, group.length, "нн");
}

const latin = /[A-Za-z]/;
const russian = /[а-яё]/i;

/** A Russian word with Latin letters that look the same: nobody sees them, and no search finds the word. */
function mixedScript(text: string, { start, end }: Word): Slip | null {
  const word = text.slice(start, end);
  if (!latin.test(word) || !russian.test(word) || eitherScript.test(word))
    return null;
  const right = normalise(word).text;
  return latin.test(right) || right.length !== word.length
    ? null
    : { start, end, right, kind: "latin-letters" };
}
