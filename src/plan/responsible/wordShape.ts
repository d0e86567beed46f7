import { stem } from "../../text/stem";
import {
  acting,
  agentMany,
  agentOne,
  capitalsWord,
  cutShort as endsCutShort,
  firstPart,
  initial,
  masculine,
  nominativeAdjective,
  nounLikeAdjective,
  participle,
  russianCapital,
  stressedAdjective,
} from "./grammar/lexicon";
import { shortenedLast } from "./lexicon";
import type { PartyToken } from "./partyTokens";
import { nounForms, nounStems, shortenedWords } from "./vocabulary";

/** «ОО», «ВсОШ»: an abbreviation, not a noun typed in capitals. */
export const isCapitals = (token: PartyToken): boolean =>
  token.kind === "word" &&
  capitalsWord.test(token.text) &&
  !nounStems.has(stem(token.fold));

/** Whether the word begins with a Russian capital. */
export const isCapitalised = (token: PartyToken | undefined): boolean =>
  token !== undefined && russianCapital.test(token.text);

/** Whether the word ends as an adjective in the nominative does. */
export const isAdjective = (word: string): boolean =>
  nominativeAdjective.test(word) && !nounLikeAdjective.test(word);

/** «И.» of a name. */
export const isInitial = (tokens: readonly PartyToken[], i: number): boolean =>
  initial.test(tokens[i]?.text ?? "") && tokens[i + 1]?.text === ".";

/** «городской методический центр», where «-ой» is no genitive. */
export function isStressedAdjective(
  tokens: readonly PartyToken[],
  i: number,
): boolean {
  const after = tokens[i + 1]?.fold ?? "";
  return (
    stressedAdjective.test(tokens[i]?.fold ?? "") &&
    masculine.test(after) &&
    (isAdjective(after) || nounForms.has(after))
  );
}

/** «муз.», «спорт.»: a short word with a full stop before another word. */
export const isCutShort = (tokens: readonly PartyToken[], i: number): boolean =>
  tokens[i + 1]?.text === "." &&
  tokens[i + 1]?.gap === "" &&
  tokens[i + 2]?.kind === "word" &&
  (tokens[i]?.text.length ?? 0) <= 6;

/** A full stop that ends what is said and belongs to no word cut short before it: not that of «кл.», «А.», «согл.». */
export function endsOnly(tokens: readonly PartyToken[], i: number): boolean {
  const before = tokens[i - 1];
  if (tokens[i]?.text !== "." || !before) return tokens[i]?.text === ".";
  const { text, fold } = before;
  if (text.length === 1) return false;
  if (shortenedWords.has(fold)) return nounForms.has(fold) && text.length > 3;
  return (
    text.length > 6 || !endsCutShort.test(text) || nounStems.has(stem(fold))
  );
}

/** «работающие в …», but not «ведущий специалист». */
export function isParticiple(
  tokens: readonly PartyToken[],
  i: number,
): boolean {
  const token = tokens[i];
  const after = tokens[i + 1]?.fold ?? "";
  return (
    token !== undefined &&
    participle.test(token.fold) &&
    !nounStems.has(stem(token.fold)) &&
    token.text === token.fold &&
    nounForms.get(after)?.kind !== "post" &&
    !agentOne.test(after) &&
    !agentMany.test(after)
  );
}

/** «психолого-», «социально -», «пресс-»: tied by a hyphen to the word that counts. */
export const isFirstPart = (
  tokens: readonly PartyToken[],
  i: number,
): boolean =>
  tokens[i + 1]?.text === "-" &&
  tokens[i + 2]?.kind === "word" &&
  (isHyphen(tokens, i + 1) || firstPart.test(tokens[i]?.fold ?? "")) &&
  !nounForms.has(tokens[i]?.fold ?? "") &&
  !shortenedWords.has(wholeWord(tokens, i));

const isHyphen = (tokens: readonly PartyToken[], i: number): boolean =>
  tokens[i]?.text === "-" && tokens[i].gap === "" && tokens[i + 1]?.gap === "";

/** «и.о.», «и/о». */
export const isActing = (tokens: readonly PartyToken[], i: number): boolean =>
  tokens[i]?.fold === acting.words[0] &&
  tokens[i + 1]?.kind === "mark" &&
  tokens[i + 2]?.fold === acting.words[1];

/** «рук-ль», «д/с» are one shortened word of three tokens. */
function wholeWord(tokens: readonly PartyToken[], i: number): string {
  const [word, mark, last] = tokens.slice(i, i + 3);
  const tied = `${word?.fold ?? ""}${mark?.text ?? ""}${last?.fold ?? ""}`;
  return mark?.gap === "" && last?.gap === "" && shortenedWords.has(tied)
    ? tied
    : (word?.fold ?? "");
}

/** The word in full where it is a shortened one («зам.»), else as it is in small letters. */
export function fullWord(tokens: readonly PartyToken[], i: number): string {
  const word = wholeWord(tokens, i);
  const last = i > 1 && tokens[i + 2] === undefined && shortenedLast[word];
  if (last) return last;
  const full = shortenedWords.get(word);
  const dotted = tokens[i + 1]?.text === "." && tokens[i + 1]?.gap === "";
  return full && (dotted || !nounForms.has(word)) ? full : word;
}

/** «Дежурный учитель», «управляющий совет»: an adjective there, a noun elsewhere. */
export const isBeforeNoun = (
  tokens: readonly PartyToken[],
  i: number,
  full: string,
): boolean =>
  nominativeAdjective.test(full) &&
  nounForms.has(tokens[i + 1]?.fold ?? "") &&
  !nounForms.get(tokens[i + 1]?.fold ?? "")?.doubtful;

/** Tokens that a word takes: «рук-ль» three. */
export const wordLength = (tokens: readonly PartyToken[], i: number): number =>
  wholeWord(tokens, i) === tokens[i]?.fold ? 1 : 3;
