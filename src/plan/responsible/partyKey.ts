import { likelyExpansions, sureExpansions } from "./abbreviation/lexicon";
import { acting, classWord, lastRemark, remark } from "./grammar/lexicon";
import type { PartyToken } from "./partyTokens";
import { partyTokens } from "./partyTokens";
import type { PersonName } from "./personName";
import { fullWord, isActing, isCapitals, wordLength } from "./wordShape";
import { compoundStems, sameMeaningStems, words } from "./vocabulary";
import { stem } from "../../text/stem";

/** Abbreviations with their expansions as the document gives them. */
export type Abbreviations = Pick<ReadonlyMap<string, string>, "get">;

const none: Abbreviations = new Map();

/**
 * The stems of a party's words with shortened words and abbreviations in full: the same for every way of writing it.
 * `sure` leaves out what is likely but not certain, that one collective is meant by two names.
 */
export function partyKey(
  tokens: readonly PartyToken[],
  {
    abbreviations = none,
    sure = false,
  }: { abbreviations?: Abbreviations; sure?: boolean } = {},
): string {
  const stems = wordStems(withoutRemarks(tokens), abbreviations, sure, 0);
  return (sure ? stems : inOneMeaning(stems)).join(" ");
}

/** A person is known by name, whatever post is written beside it. */
export const personKey = ({ family, initials }: PersonName): string =>
  [family, ...Array.from(initials)].filter(Boolean).join(" ");

/** The words that say who it is: without remarks in brackets and a remark at the end. */
export function withoutRemarks(
  tokens: readonly PartyToken[],
): readonly PartyToken[] {
  const kept: PartyToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const next = tokens[i + 1];
    if (token.text === "(" && next?.inside) {
      const end = tokens
        .slice(i, i + remarkWithin)
        .findIndex(({ text }) => text === ")");
      if (end > 0 && isRemark(tokens.slice(i + 1, i + end))) i += end;
      continue;
    }
    if (kept.length > 0 && startsRemark(tokens, i)) break;
    kept.push(token);
  }
  return kept;
}

/** How long a remark in brackets may be, in words and marks. */
const remarkWithin = 12;

const spoken = (tokens: readonly PartyToken[]): string =>
  tokens.map(({ fold }) => fold).join(" ");

/** «(по согласованию)», «(ая)», «(УВР)». */
const isRemark = (content: readonly PartyToken[]): boolean =>
  remark.test(spoken(content.slice(0, 2))) ||
  (content.length === 1 &&
    content.every((token) => token.text.length <= 3 || isCapitals(token)));

/** «… по согласованию», without brackets. */
const startsRemark = (tokens: readonly PartyToken[], i: number): boolean =>
  tokens[i]?.fold === words.directing &&
  lastRemark.test(tokens[i + 1]?.fold ?? "");

function wordStems(
  tokens: readonly PartyToken[],
  abbreviations: Abbreviations,
  sure: boolean,
  depth: number,
): string[] {
  const found: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === "mark") {
      if (isRange(tokens, i) || (sure && token.text === ","))
        found.push(token.text);
      continue;
    }
    const expanded = isCapitals(token)
      ? expansion(token.text, abbreviations, sure)
      : undefined;
    if (expanded !== undefined && depth < 2) {
      found.push(
        ...wordStems(partyTokens(expanded), abbreviations, sure, depth + 1),
      );
      continue;
    }
    if (isActing(tokens, i)) {
      found.push(...acting.as.split(" ").map(stem));
      i += 2;
      continue;
    }
    if (words.conjunction.has(token.fold)) {
      if (sure) found.push(token.fold);
      continue;
    }
    if (isCapitals(token)) {
      found.push(token.fold);
      continue;
    }
    const ended = stem(
      tokens[i - 1]?.kind === "number" && token.fold === classWord.short
        ? classWord.full
        : fullWord(tokens, i),
    );
    found.push(...(compoundStems.get(ended) ?? [ended]));
    i += wordLength(tokens, i) - 1;
  }
  return found;
}

/** «1-4 классов» are not «1, 4 классов». */
const isRange = (tokens: readonly PartyToken[], i: number): boolean =>
  tokens[i]?.text === "-" &&
  tokens[i - 1]?.kind === "number" &&
  tokens[i + 1]?.kind === "number";

/** The words behind an abbreviation; undefined where nobody says them. */
function expansion(
  word: string,
  abbreviations: Abbreviations,
  sure: boolean,
): string | undefined {
  if (Object.hasOwn(sureExpansions, word)) return sureExpansions[word];
  if (sure) return undefined;
  return (
    abbreviations.get(word) ??
    (Object.hasOwn(likelyExpansions, word) ? likelyExpansions[word] : undefined)
  );
}

/** «Образовательные учреждения» and «общеобразовательные организации» said in one way. */
function inOneMeaning(stems: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < stems.length;) {
    const same = sameMeaningStems.find(([from]) =>
      from.every((word, k) => stems[i + k] === word),
    );
    found.push(...(same ? same[1] : stems.slice(i, i + 1)));
    i += same ? same[0].length : 1;
  }
  return found;
}
