import { stem } from "../../text/stem";
import {
  agentMany,
  agentOne,
  doubtfulEnding,
  obliqueEnding,
  thingOne,
} from "./grammar/lexicon";
import type { PartyToken } from "./partyTokens";
import {
  abbreviationKind,
  isDirection,
  isLegalForm,
  isTopic,
  type Noun,
  nounForms,
  nounStems,
  words,
} from "./vocabulary";
import {
  fullWord,
  isActing,
  isAdjective,
  isBeforeNoun,
  isCapitalised,
  isCapitals,
  isCutShort,
  isFirstPart,
  isInitial,
  isParticiple,
  isStressedAdjective,
  wordLength,
} from "./wordShape";

/** How a run of words begins, which says whether it can be a party of its own. */
type PhraseStart =
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
    if (noun)
      return {
        start: noun.doubtful && adjectives === 0 ? "doubtful" : "standing",
        noun,
        rest: afterHyphens(tokens, next),
      };
    if (
      i === 0 &&
      words.dependent.has(token.fold) &&
      !isCapitals(token) &&
      !isInitial(tokens, i)
    )
      return { start: "dependent", noun: null, rest: next };
    if (isCapitals(token)) return abbreviation(token, next, tokens[next + 1]);
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
    if (!isFirstPart(tokens, i)) adjectives++;
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

/** «1-4 классы», «10 класс» are parties; «5, 6 классов» belongs to the one before. */
function numbered(tokens: readonly PartyToken[]): Phrase {
  const at = tokens
    .slice(0, numberedWithin)
    .findIndex(({ kind, text }) => kind === "word" && text.length > 1);
  const noun = nounForms.get(tokens[at]?.fold ?? "");
  return noun && !noun.doubtful && (noun.many || noun.kind === "collective")
    ? { start: "standing", noun, rest: at + 1 }
    : { start: "dependent", noun: null, rest: 1 };
}

/** Numbers and marks that may stand before the noun they count. */
const numberedWithin = 8;

function abbreviation(
  token: PartyToken,
  rest: number,
  after: PartyToken | undefined,
): Phrase {
  const form = isLegalForm(token.text);
  const kind = abbreviationKind(token.text) ?? (form ? "organisation" : null);
  // «ООО «Маяк»» is a company, «ООО» a level of education.
  if (isTopic(token.text) && !(form && after?.inside === "quotes"))
    return { start: "dependent", noun: null, rest };
  return {
    start: isDirection(token.text) ? "direction" : "abbreviation",
    noun: kind && { kind, stem: token.fold, many: false, doubtful: false },
    rest,
  };
}

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

function afterHyphens(tokens: readonly PartyToken[], from: number): number {
  let i = from;
  while (tokens[i]?.text === "-" && tokens[i + 1]?.kind === "word") i += 2;
  return i;
}
