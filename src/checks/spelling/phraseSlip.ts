import type { Word } from "../../text/words";
import { phraseSlips, type PhraseSlip } from "./lexicon";
import { inCaseOf, type Slip } from "./Slip";

interface Phrase extends PhraseSlip {
  readonly words: readonly string[];
}

const byFirstWord = new Map<string, Phrase[]>();
for (const slip of phraseSlips) {
  const words = slip.wrong.split(" ");
  const first = words[0] ?? "";
  const list = byFirstWord.get(first) ?? [];
  list.push({ ...slip, words });
  byFirstWord.set(first, list);
}

/** How far around a phrase its surroundings are looked at. */
const AROUND = 400;
const clauseStart = /(?:^|[.,;:!?(\n–—])\s*$/u;
const onlySpace = /^\s{1,4}$/u;

/** The set phrase written wrong that begins at word `index` (words are folded); null where there is none. */
export function phraseSlip(
  text: string,
  words: readonly Word[],
  index: number,
): Slip | null {
  const first = words[index];
  const phrases = first && byFirstWord.get(first.text);
  if (!phrases) return null;
  for (const phrase of phrases) {
    const last = words[index + phrase.words.length - 1];
    if (!last || !standsAt(phrase, text, words, index)) continue;
    const before = text.slice(Math.max(0, first.start - AROUND), first.start);
    const after = text.slice(last.end, last.end + AROUND);
    if (/[\p{L}\p{N}-]$/u.test(before) || /^-/.test(after)) continue;
    if (phrase.before && !phrase.before.test(after)) continue;
    if (phrase.notBefore?.test(after) || phrase.notAfter?.test(before))
      continue;
    const wrong = text.slice(first.start, last.end);
    return {
      start: first.start,
      end: last.end,
      right: inCaseOf(wrong, phrase.right),
      kind: (
        phrase.sureAtStart ? clauseStart.test(before) : phrase.sure !== false
      )
        ? "wrong"
        : "doubtful",
    };
  }
  return null;
}

/** Whether the words go on as the phrase does, whose first word is known to stand there. */
function standsAt(
  phrase: Phrase,
  text: string,
  words: readonly Word[],
  index: number,
): boolean {
  for (let i = 1; i < phrase.words.length; i++) {
    const previous = words[index + i - 1];
    const word = words[index + i];
    if (
      !previous ||
      word?.text !== phrase.words[i] ||
      !onlySpace.test(text.slice(previous.end, word?.start))
    )
      return false;
  }
  return true;
}
