import { fold, normalise } from "../../text/normalise";
import type { Word } from "../../text/words";
import { lostN, lostNBeforeHyphen, stemSlips, wordSlips } from "./lexicon";
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

/** A word misspelt, or with Latin letters among the Russian; null where it is well or unknown. */
export function wordSlip(
  text: string,
  { text: word, start, end }: Word,
): Slip | null {
  if (word.length > LONGEST) return null;
  const slip = (from: number, to: number, right: string): Slip => ({
    start,
    end,
    right:
      word.slice(0, from) +
      inCaseOf(word.slice(from, to), right) +
      word.slice(to),
    kind: "wrong",
  });
  const folded = fold(word);
  const whole = byWord.get(folded);
  if (whole !== undefined) return slip(0, word.length, whole);
  for (const [wrong, right] of byKey.get(folded.slice(0, KEY)) ?? [])
    if (folded.startsWith(wrong)) return slip(0, wrong.length, right);
  const group = (lostN.exec(word) ??
    (text[end] === "-" ? lostNBeforeHyphen.exec(word) : null))?.[1];
  if (group !== undefined) return slip(group.length - 1, group.length, "нн");
  return mixedScript({ text: word, start, end });
}

const latin = /[A-Za-z]/;
const russian = /[а-яё]/i;
const romanLike = /^[IVXLCDMХІСМ]+$/;

/** A Russian word with Latin letters that look the same: nobody sees them, and no search finds the word. */
function mixedScript({ text: word, start, end }: Word): Slip | null {
  if (!latin.test(word) || !russian.test(word) || romanLike.test(word))
    return null;
  const right = normalise(word).text;
  return latin.test(right) || right.length !== word.length
    ? null
    : { start, end, right, kind: "latin-letters" };
}
