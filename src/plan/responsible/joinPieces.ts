import type { Piece } from "./cutCell";
import { initial, obliqueAdjective, patronymic } from "./grammar/lexicon";
import type { PartyToken } from "./partyTokens";
import { findNames, type PersonName } from "./personName";
import { type Phrase, readPhrase } from "./readPhrase";
import { isCapitalised, isCapitals } from "./wordShape";
import { joinsByAnd, joinsByComma, joinsOverLine } from "./belongs";
import { nounStems, shortenedWords, stemsOf, words } from "./vocabulary";
import { stem } from "../../text/stem";

/** A party being read: its words, from the first to the last piece joined so far. */
export interface Draft {
  readonly tokens: readonly PartyToken[];
  /** How its first piece begins; of the noun's piece where that one held only adjectives. */
  readonly phrase: Phrase;
  readonly name: PersonName | null;
  /** A name and nothing else. */
  readonly nameOnly: boolean;
  /** «по» was met: kinds of work may follow («по УВР, ВР»). */
  readonly directed: boolean;
}

type Unfinished = { -readonly [K in keyof Draft]: Draft[K] } & {
  tokens: PartyToken[];
  /** A line ended inside it. */
  broken?: boolean;
};

/** Pieces that cannot stand alone put together with the party they belong to. */
export function joinPieces(pieces: readonly Piece[]): readonly Draft[] {
  const drafts: Unfinished[] = [];
  for (const piece of pieces) {
    const next = readDraft(piece.tokens);
    const last = drafts.at(-1);
    if (!last || !joins(last, next, piece)) {
      drafts.push(next);
      continue;
    }
    for (const token of next.tokens) last.tokens.push(token);
    last.broken ||= piece.newLine;
    if (last.phrase.start === "waiting") last.phrase = next.phrase;
    last.nameOnly = isInitials(next) && last.nameOnly;
    last.name ??= next.name;
    last.directed ||= next.directed;
  }
  // What was read of half a line may be wrong: «Медицинский / работник» is no name.
  for (const draft of drafts)
    if (draft.broken) {
      draft.name = findNames(draft.tokens)[0] ?? null;
      draft.phrase = readPhrase(draft.tokens);
    }
  return drafts;
}

function readDraft(tokens: readonly PartyToken[]): Unfinished {
  const name = findNames(tokens)[0] ?? null;
  return {
    tokens: [...tokens],
    phrase: readPhrase(tokens),
    name,
    nameOnly: name?.from === 0 && name.to >= tokens.length,
    directed: tokens.some(({ fold }) => fold === words.directing),
  };
}

function joins(last: Draft, next: Draft, piece: Piece): boolean {
  const { separator } = piece;
  const { start } = next.phrase;
  if (separator === "space") return false;
  if (isInitials(next) || isInitials(last)) return separator !== "comma";
  if (isRemark(next)) return separator !== "hard";
  if (separator !== "hard" && isUnfinished(last, separator === "comma"))
    return true;
  if (start === "dependent") return !areBothOblique(last, next);
  if (separator === "hard") return false;
  if (last.name || next.name) return joinsNames(last, next, piece);
  if (start === "direction" && last.directed) return true;
  switch (separator) {
    case "line":
      return joinsOverLine(last, next);
    case "and":
      return joinsByAnd(last, next);
    case "comma":
      return joinsByComma(last, next);
    case "slash":
      return (
        start === "unsure" ||
        (start === "unknown" && !isCapitalised(next.tokens[0]))
      );
    case "dot":
      return (
        start !== "standing" && start !== "doubtful" && start !== "abbreviation"
      );
  }
}

/** The last word needs another: «классные», «по», «учителя-», «зам.», «№». */
function isUnfinished({ tokens, phrase }: Draft, afterComma: boolean): boolean {
  if (phrase.start === "waiting") return true;
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (!last || afterComma) return false;
  if (last.text === "-" || last.text === "№") return true;
  if (last.text === "." && before && tokens.at(-3)?.kind !== "number") {
    const { start, noun } = readPhrase([before, last]);
    return (
      shortenedWords.has(before.fold) &&
      (start === "waiting" || stemsOf.ofPerson.has(noun?.stem ?? ""))
    );
  }
  return (
    last.kind === "word" &&
    !isCapitals(last) &&
    (words.dependent.has(last.fold) || isModifier(last))
  );
}

/** «антитеррористическую»: an adjective that a noun must come after. */
const isModifier = ({ fold }: PartyToken): boolean =>
  obliqueAdjective.test(fold) && !nounStems.has(stem(fold));

/** «(по согласованию)» alone. */
const isRemark = ({ tokens }: Draft): boolean =>
  tokens[0]?.text === "(" && tokens.slice(1).every(({ inside }) => inside);

const isInitials = ({ tokens }: Draft): boolean =>
  tokens.length <= 6 &&
  tokens.some(({ kind }) => kind === "word") &&
  tokens.every(
    ({ text }) => text === "." || text === "-" || initial.test(text),
  );

/** «Директорам школ, классным руководителям»: the whole list is in another case. */
const areBothOblique = (last: Draft, next: Draft): boolean =>
  last.phrase.start === "dependent" &&
  last.phrase.noun?.kind === "post" &&
  !words.dependent.has(next.tokens[0]?.fold ?? "") &&
  next.tokens
    .slice(0, 3)
    .some(({ fold }) => nounStems.get(stem(fold))?.kind === "post");

/** «Ирина Ивановна», «Ивановна»: what a family name on the line above wants. */
const isGivenName = ({ name, nameOnly, tokens }: Draft): boolean =>
  (nameOnly && name?.family === "") ||
  (tokens.length === 1 && patronymic.test(tokens[0]?.fold ?? ""));

/** «Иванова И.И., директор» is one party; a name on the line under its post is one with it. */
function joinsNames(
  last: Draft,
  next: Draft,
  { separator, newLine }: Piece,
): boolean {
  if (separator === "line" && last.nameOnly && isGivenName(next)) return true;
  const post = (last.name ? next : last).phrase;
  const single =
    post.start === "standing" && post.noun?.kind === "post" && !post.noun.many;
  if (!single || (last.name && next.name)) return false;
  if (last.name)
    return (
      last.nameOnly &&
      (separator === "comma" ||
        (separator === "line" && !isCapitalised(next.tokens[0])))
    );
  return newLine && separator === "line" && next.nameOnly;
}
