import { fold } from "../../text/normalise";
import { recalled } from "../../text/recalled";
import { wordsOf, type Word } from "../../text/words";
import { caseSlip } from "./caseSlip";
import { neverTwice, saidTwice } from "./lexicon";
import { phraseSlip } from "./phraseSlip";
import type { Slip } from "./Slip";
import { wordSlip } from "./wordSlip";

/** Words that were looked up and are well. */
const well = new Set<string>();
const MOST_WELL = 50_000;

/** Set phrases, cases and words written wrong in a text, and words said twice; in order, none over another. */
export const findSlips = recalled(readSlips);

function readSlips(text: string): readonly Slip[] {
  if (well.size > MOST_WELL) well.clear();
  const words = wordsOf(fold(text));
  const slips: Slip[] = [];
  let free = 0;
  for (const [index, word] of words.entries()) {
    if (word.start < free) continue;
    const slip =
      phraseSlip(text, words, index) ??
      caseSlip(text, words, index) ??
      doubled(text, words, index) ??
      wordSlip(text, word, well);
    if (!slip || inAddress(text, word)) continue;
    slips.push(slip);
    free = slip.end;
  }
  return slips;
}

/** Part of a link, an address or a file name. */
const inAddress = (text: string, { start, end }: Word): boolean =>
  /[@/\\_]/.test(text.slice(Math.max(0, start - 1), start)) ||
  /^(?:[@\\_]|[/.][A-Za-z])/.test(text.slice(end, end + 2));

/** Shorter words are said twice too often: «5 в в начале», class letters. */
const LONG = 4;

function doubled(
  text: string,
  words: readonly Word[],
  index: number,
): Slip | null {
  const first = words[index];
  const second = words[index + 1];
  if (!first || first.text !== second?.text || saidTwice.has(first.text))
    return null;
  const around = [text[first.start - 1] ?? "", text[second.end] ?? ""];
  if (
    !/^[^\S\n]+$/u.test(text.slice(first.end, second.start)) ||
    around.some((neighbour) => /[\p{N}\p{L}«"„“”»-]/u.test(neighbour))
  )
    return null;
  const sure = neverTwice.has(first.text) && !afterNumber(text, first);
  const small = text.slice(second.start, second.end);
  const likely = small.length >= LONG && small === small.toLowerCase();
  if (!sure && !likely) return null;
  return {
    start: first.start,
    end: second.end,
    right: text.slice(first.start, first.end),
    kind: sure ? "twice" : "doubtful",
  };
}

const afterNumber = (text: string, { start }: Word): boolean =>
  /\p{N}[\s«"-]*$/u.test(text.slice(Math.max(0, start - 4), start));
