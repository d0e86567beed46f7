import type { Abbreviations } from "./partyKey";
import type { Draft } from "./joinPieces";
import type { PartyKind } from "./Party";
import { partyTokens, type PartyToken } from "./partyTokens";
import { readPhrase } from "./readPhrase";
import { isCapitals } from "./wordShape";
import {
  abbreviationKind,
  isLegalForm,
  shortenedWords,
  stemsOf,
  words,
} from "./vocabulary";
import { stem } from "../../text/stem";

/** What kind of party the words name; `unrecognised` where nothing in them says so. */
export function partyKind(
  { tokens, phrase, name }: Draft,
  abbreviations: Abbreviations,
): PartyKind {
  if (name) return "person";
  const [first] = tokens;
  if (!first) return "unrecognised";
  if (isCapitals(first) && phrase.start === "abbreviation")
    return abbreviated(tokens, abbreviations);
  const { noun, rest } =
    first.kind === "number" ? afterNumbers(tokens) : phrase;
  if (!noun)
    return phrase.start === "unknown" && tokens[1]?.inside
      ? "organisation"
      : "unrecognised";
  const every = words.everyone.has(first.fold);
  if (every && phrase.start === "abbreviation") return "collective";
  if (noun.kind === "post") return every ? "collective" : "post";
  if (noun.stem === stemsOf.administration)
    return isManagement(tokens.slice(0, managedWithin), rest)
      ? "body"
      : "organisation";
  return noun.kind === "organisation" && isBodyBefore(tokens.slice(0, rest))
    ? "body"
    : noun.kind;
}

function abbreviated(
  tokens: readonly PartyToken[],
  abbreviations: Abbreviations,
): PartyKind {
  const [first] = tokens;
  const word = first?.text ?? "";
  const told = abbreviations.get(word);
  const kind =
    (told === undefined
      ? undefined
      : readPhrase(partyTokens(told)).noun?.kind) ?? abbreviationKind(word);
  // «МОУ № 5» is one institution, «МОУ» all of them.
  return isLegalForm(word) && tokens.length > 1
    ? "organisation"
    : (kind ?? "organisation");
}

/** «1-4 классы», «8 «В» класс». */
function afterNumbers(tokens: readonly PartyToken[]) {
  const from = tokens.findIndex(
    ({ kind, text }) => kind === "word" && text.length > 1,
  );
  return readPhrase(from < 0 ? [] : tokens.slice(from));
}

const isBodyBefore = (tokens: readonly PartyToken[]): boolean =>
  tokens.some(({ fold }) =>
    stemsOf.bodyAdjectives.has(stem(shortenedWords.get(fold) ?? fold)),
  );

const isManagement = (tokens: readonly PartyToken[], rest: number): boolean =>
  tokens.length <= rest ||
  tokens.some(({ fold }) => stemsOf.managed.has(stem(fold)));

/** Words among which it is said whose management it is. */
const managedWithin = 6;
