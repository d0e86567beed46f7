import {
  acting as actingLetters,
  agentMany,
  agentOne,
  capitalsWord,
  doubtfulEnding,
  firstPart,
  masculine,
  stressedAdjective,
  nominativeAdjective,
  nounLikeAdjective,
  obliqueEnding,
  participle,
  russianCapital,
  thingOne,
} from "./grammar/lexicon";
import type { PartyToken } from "./partyTokens";
import {
  abbreviationKind,
  isDirection,
  isTopic,
  type Noun,
  nounForms,
  nounStems,
  shortenedWords,
  words,
} from "./vocabulary";
import { stem } from "../../text/stem";

/** How a run of words begins, which says whether it can be a party of its own. */
export type PhraseStart =
  /** Its first noun names a party in the nominative. */
  | "standing"
  /** The same, in a form that is also the genitive of one: «директора», «школы». */
  | "doubtful"
  | "abbreviation"
  /** Adjectives only, waiting for their noun: «муниципальный» и «школьные координаторы». */
  | "waiting"
  /** A kind of work («ВР»), of its own only where nothing takes it. */
  | "direction"
  /** A preposition, a number, another case: part of what stands before. */
  | "dependent"
  /** A word nobody knows, in a form that may be the nominative or the genitive: «математики». */
  | "unsure"
  /** A word nobody knows that looks like a nominative, or a name in quotes. */
  | "unknown";

export interface Phrase {
  readonly start: PhraseStart;
  /** The noun at its head, in whatever case; null where the lexicon has none. */
  readonly noun: Noun | null;
  /** Index of the first token after the noun and what is tied to it by a hyphen. */
  readonly rest: number;
}

/** Reads the beginning of a run of words, up to the noun that names the party. */
export function readPhrase(tokens: readonly PartyToken[]): Phrase {
  let adjectives = 0;
  let acting = false;
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === "number") return i === 0 ? numbered(tokens) : unknown(i);
    if (token.kind === "mark") {
      if (token.text !== "-" && token.text !== ".") return unknown(i);
      i++;
      continue;
    }
    if (isActing(tokens, i) || words.acting.has(token.fold)) {
      acting = true;
      i += isActing(tokens, i) ? 3 : 1;
      continue;
    }
    const full = fullWord(tokens, i);
    const next = i + wordLength(tokens, i);
    const isModifier =
      (words.determiner.has(token.fold) && tokens[next]?.kind === "word") ||
      isBeforeNoun(tokens, i, full) ||
      isFirstPart(tokens, i);
    const noun = isModifier ? undefined : nounForms.get(full);
    if (noun && !(isCapitals(token) && abbreviationKind(token.text)))
      return {
        start: noun.doubtful && adjectives === 0 ? "doubtful" : "standing",
        noun,
        rest: afterHyphens(tokens, next),
      };
    if (i === 0 && words.dependent.has(token.fold) && !isCapitals(token))
      return { start: "dependent", noun: null, rest: next };
    if (isCapitals(token)) return abbreviation(token, next);
    if (adjectives === 0 && isParticiple(tokens, i))
      return { start: "dependent", noun: null, rest: next };
    if (
      !isModifier &&
      !isAdjective(full) &&
      !isStressedAdjective(tokens, i) &&
      !isCutShort(tokens, i)
    ) {
      const phrase = unknownNoun(token, full, adjectives);
      return {
        ...phrase,
        start: acting && phrase.noun ? "standing" : phrase.start,
        rest: next,
      };
    }
    adjectives++;
    i = next;
  }
  return adjectives > 0 || acting
    ? { start: "waiting", noun: null, rest: i }
    : unknown(i);
}

const unknown = (rest: number): Phrase => ({
  start: "unknown",
  noun: null,
  rest,
});

/** «1-4 классы» is a party; «5, 6 классов» belongs to the one before. */
function numbered(tokens: readonly PartyToken[]): Phrase {
  const at = tokens
    .slice(0, numberedWithin)
    .findIndex(({ kind }) => kind === "word");
  const noun = nounForms.get(tokens[at]?.fold ?? "");
  return noun?.many && !noun.doubtful
    ? { start: "standing", noun, rest: at + 1 }
    : { start: "dependent", noun: null, rest: 1 };
}

/** Numbers and marks that may stand before the noun they count. */
const numberedWithin = 8;

function abbreviation(token: PartyToken, rest: number): Phrase {
  const kind = abbreviationKind(token.text);
  if (isTopic(token.text)) return { start: "dependent", noun: null, rest };
  return {
    start: isDirection(token.text) ? "direction" : "abbreviation",
    noun: kind && { kind, stem: token.fold, many: false, doubtful: false },
    rest,
  };
}

/** «ОО», «ВсОШ»: a word of capitals, apart from single letters. */
export const isCapitals = (token: PartyToken): boolean =>
  token.kind === "word" && capitalsWord.test(token.text);

export const isCapitalised = (token: PartyToken | undefined): boolean =>
  token !== undefined && russianCapital.test(token.text);

function unknownNoun(
  token: PartyToken,
  full: string,
  adjectives: number,
): Omit<Phrase, "rest"> {
  const known = nounStems.get(stem(full)) ?? null;
  if (known) return { start: "dependent", noun: known };
  if (agentOne.test(full) || agentMany.test(full))
    return {
      start: "standing",
      noun: {
        kind: "post",
        stem: stem(full),
        many: agentMany.test(full),
        doubtful: false,
      },
    };
  if (adjectives > 0 || thingOne.test(full))
    return { start: "standing", noun: null };
  const capital = isCapitalised(token);
  if (obliqueEnding.test(full) && !capital)
    return { start: "dependent", noun: null };
  return {
    start: doubtfulEnding.test(full) && !capital ? "unsure" : "unknown",
    noun: null,
  };
}

const isAdjective = (word: string): boolean =>
  nominativeAdjective.test(word) && !nounLikeAdjective.test(word);

/** «городской методический центр», where «-ой» is no genitive. */
function isStressedAdjective(
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
const isCutShort = (tokens: readonly PartyToken[], i: number): boolean =>
  tokens[i + 1]?.text === "." &&
  tokens[i + 1]?.gap === "" &&
  tokens[i + 2]?.kind === "word" &&
  (tokens[i]?.text.length ?? 0) <= 6;

/** «работающие в …», but not «ведущий специалист». */
function isParticiple(tokens: readonly PartyToken[], i: number): boolean {
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
const isFirstPart = (tokens: readonly PartyToken[], i: number): boolean =>
  tokens[i + 1]?.text === "-" &&
  tokens[i + 2]?.kind === "word" &&
  (isHyphen(tokens, i + 1) || firstPart.test(tokens[i]?.fold ?? "")) &&
  !nounForms.has(tokens[i]?.fold ?? "") &&
  !shortenedWords.has(wholeWord(tokens, i));

const isHyphen = (tokens: readonly PartyToken[], i: number): boolean =>
  tokens[i]?.text === "-" && tokens[i].gap === "" && tokens[i + 1]?.gap === "";

/** «и.о.», «и/о». */
export const isActing = (tokens: readonly PartyToken[], i: number): boolean =>
  tokens[i]?.fold === actingLetters.words[0] &&
  tokens[i + 1]?.kind === "mark" &&
  tokens[i + 2]?.fold === actingLetters.words[1];

/** «рук-ль» is one shortened word of three tokens. */
function wholeWord(tokens: readonly PartyToken[], i: number): string {
  const word = tokens[i]?.fold ?? "";
  const tied = `${word}-${tokens[i + 2]?.fold ?? ""}`;
  return isHyphen(tokens, i + 1) && shortenedWords.has(tied) ? tied : word;
}

/** The word in full where it is a shortened one («зам.»), else as it is in small letters. */
export function fullWord(tokens: readonly PartyToken[], i: number): string {
  const word = wholeWord(tokens, i);
  const full = shortenedWords.get(word);
  const dotted = tokens[i + 1]?.text === "." && tokens[i + 1]?.gap === "";
  return full && (dotted || !nounForms.has(word)) ? full : word;
}

/** «Дежурный учитель», «управляющий совет»: an adjective there, a noun elsewhere. */
const isBeforeNoun = (
  tokens: readonly PartyToken[],
  i: number,
  full: string,
): boolean =>
  nominativeAdjective.test(full) &&
  nounForms.has(tokens[i + 1]?.fold ?? "") &&
  !nounForms.get(tokens[i + 1]?.fold ?? "")?.doubtful;

/** Tokens that a word takes: «рук-ль» three. */
export const wordLength = (tokens: readonly PartyToken[], i: number): number =>
  shortenedWords.has(wholeWord(tokens, i)) && wholeWord(tokens, i).includes("-")
    ? 3
    : 1;

function afterHyphens(tokens: readonly PartyToken[], from: number): number {
  let i = from;
  while (tokens[i]?.text === "-" && tokens[i + 1]?.kind === "word") i += 2;
  return i;
}
