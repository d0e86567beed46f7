import {
  familyName,
  patronymic,
  thingOblique,
  twoInitials,
} from "./grammar/lexicon";
import type { PartyToken } from "./partyTokens";
import {
  isDirection,
  isFamiliar,
  isOrdinary,
  smallWritten,
  words,
} from "./vocabulary";

/** The case that says what a word is, where the cell's own case does not say it. */
type Cased = Pick<PartyToken, "kind" | "fold" | "gap"> & { text: string };

/**
 * Sets words typed in the wrong case right: those of a cell all in capitals («КЛ. РУКОВОДИТЕЛИ ШМО») become small
 * but for abbreviations and names, abbreviations typed small («по увр») become capitals.
 */
export function settleCase(tokens: readonly Cased[]): void {
  if (isShouting(tokens))
    tokens.forEach((token, i) => {
      if (token.kind === "word") token.text = calmed(tokens, i);
    });
  else
    tokens.forEach((token, i) => {
      if (token.kind === "word" && isSmall(token))
        token.text =
          directionAt(tokens, i) ?? smallWritten.get(token.fold) ?? token.text;
    });
}

/** «по увр», «за от»: a kind of work in capitals. */
function directionAt(tokens: readonly Cased[], i: number): string | undefined {
  const capitals = tokens[i]?.fold.toUpperCase() ?? "";
  return words.dependent.has(tokens[i - 1]?.fold ?? "") && isDirection(capitals)
    ? capitals
    : undefined;
}

/** «Шмо» and «шмо», not «ШМо». */
const isSmall = ({ text, fold }: Cased): boolean =>
  text.slice(1) === fold.slice(1);

/** Not one small letter, and a word that is surely no abbreviation. */
const isShouting = (tokens: readonly Cased[]): boolean =>
  tokens.every(
    ({ kind, text }) => kind !== "word" || text === text.toUpperCase(),
  ) &&
  tokens.some(
    ({ kind, text, fold }, i) =>
      kind === "word" &&
      (text.length > LONGEST_SHORT ||
        (isOrdinary(fold) && !words.dependent.has(fold)) ||
        (text.length > 2 && isInitial(tokens, i + 1)) ||
        patronymic.test(fold)),
  );

/** No abbreviation that nobody knows is longer. */
const LONGEST_SHORT = 7;

/** An unknown word up to so many letters may well be an abbreviation. */
const LIKELY_SHORT = 4;

function calmed(tokens: readonly Cased[], i: number): string {
  const { text = "", fold = "" } = tokens[i] ?? {};
  if (text.length === 1)
    return isDotted(tokens, i) || tokens[i + 1]?.text === "-" ? text : fold;
  if (isName(tokens, i)) return text.charAt(0) + text.slice(1).toLowerCase();
  const direction = directionAt(tokens, i);
  if (direction) return direction;
  if (isOrdinary(fold)) return fold;
  const short =
    isFamiliar(text) || (text.length <= LIKELY_SHORT && !isDotted(tokens, i));
  return short ? text : fold;
}

/** Beside initials, before a patronymic or being one, or a family name with nothing beside it. */
const isName = (tokens: readonly Cased[], i: number): boolean =>
  !isOrdinary(tokens[i]?.fold ?? "") &&
  ((isInitial(tokens, i + 1) && !thingOblique.test(tokens[i]?.fold ?? "")) ||
    (tokens[i + 1]?.kind !== "word" &&
      tokens[i - 1]?.kind !== "word" &&
      tokens[i - 1]?.text !== "." &&
      !isFamiliar(tokens[i]?.text ?? "") &&
      familyName.test(tokens[i]?.fold ?? "")) ||
    (tokens[i - 1]?.text === "." && isInitial(tokens, i - 2)) ||
    twoInitials.test(lone(tokens, i + 1)) ||
    [0, 1, 2].some((k) => patronymic.test(tokens[i + k]?.fold ?? "")));

/** «ИВАНОВА ИИ»: two letters that stand for no known abbreviation. */
const lone = (tokens: readonly Cased[], i: number): string => {
  const text = tokens[i]?.text ?? "";
  return isFamiliar(text) || isOrdinary(text.toLowerCase()) ? "" : text;
};

const isInitial = (tokens: readonly Cased[], i: number): boolean =>
  tokens[i]?.kind === "word" &&
  tokens[i].text.length === 1 &&
  isDotted(tokens, i);

const isDotted = (tokens: readonly Cased[], i: number): boolean =>
  tokens[i + 1]?.text === "." && tokens[i + 1]?.gap === "";
