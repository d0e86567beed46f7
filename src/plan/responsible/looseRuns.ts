import { abbreviationKind, isLegalForm, stemsOf } from "./vocabulary";
import type { Piece } from "./cutCell";
import { smallLetter } from "./grammar/lexicon";
import type { PartyToken } from "./partyTokens";
import { findNames, type PersonName } from "./personName";
import { readPhrase } from "./readPhrase";
import { isCapitalised, isCapitals } from "./wordShape";

/** A piece cut further where parties stand side by side with only spaces between: «КОО ОО ИМЦ», «Иванова И.И. Петров П.П.». */
export function looseRuns(piece: Piece): readonly Piece[] {
  const { tokens } = piece;
  const names = findNames(tokens);
  const starts = names.length > 0 ? byNames(tokens, names) : byWords(tokens);
  const bounds = [0, ...starts, tokens.length];
  return bounds.slice(0, -1).map((from, i) => ({
    separator: i === 0 ? piece.separator : "space",
    newLine: i === 0 && piece.newLine,
    tokens: tokens.slice(from, bounds[i + 1]),
  }));
}

/** A post before its name where the run begins with a post, after it where it begins with a name. */
function byNames(
  tokens: readonly PartyToken[],
  names: readonly PersonName[],
): number[] {
  const nameFirst = names[0]?.from === 0;
  const starts: number[] = [];
  names.forEach((name, i) => {
    const next = names[i + 1];
    const between = tokens.slice(name.to, next?.from ?? tokens.length);
    const post = between.findIndex(({ kind }) => kind === "word");
    if (post < 0 || isRemark(between)) {
      if (next) starts.push(next.from);
      return;
    }
    const phrase = readPhrase(between.slice(post));
    const own = phrase.noun?.many ?? false;
    if (own || !nameFirst) {
      if (phrase.noun && (next || own)) starts.push(name.to + post);
      if (next && (own || !phrase.noun)) starts.push(next.from);
    } else if (next) starts.push(next.from);
  });
  return starts;
}

const isRemark = (tokens: readonly PartyToken[]): boolean =>
  tokens[0]?.text === "(";

function byWords(tokens: readonly PartyToken[]): number[] {
  const starts: number[] = [];
  let from = 0;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.inside || token.gap === "") continue;
    if (!beginsParty(tokens, from, i)) continue;
    starts.push(i);
    from = i;
  }
  return starts;
}

/** Whether a party begins at `i`, the one before it having begun at `from`. */
function beginsParty(
  tokens: readonly PartyToken[],
  from: number,
  i: number,
): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before) return false;
  if (before.kind === "mark" && !closes.includes(before.text)) return false;
  return isCapitals(token)
    ? beginsAbbreviation(tokens, from, i)
    : beginsPost(tokens, from, i);
}

const closes = ')]»"”“';

function beginsAbbreviation(
  tokens: readonly PartyToken[],
  from: number,
  i: number,
): boolean {
  const before = tokens[i - 1];
  const text = tokens[i]?.text ?? "";
  if (!before || isLegalForm(before.text)) return false;
  if (isLegalForm(text) && !abbreviationKind(text))
    return before.kind === "number" || before.kind === "mark";
  // Only abbreviations so far: each is a party.
  if (isCapitals(before) && isCapitals(tokens[from] ?? before))
    return tokens.slice(from + 1, i).every(({ inside }) => inside);
  // «Отдел образования ОО»: a collective after a party that has all its words.
  return (
    abbreviationKind(text) === "collective" &&
    i - from >= 2 &&
    smallLetter.test(before.text) === !isCapitals(before) &&
    readPhrase(tokens.slice(from, Math.min(i, from + window))).noun?.kind ===
      "organisation"
  );
}

/** «Директор школы Классные руководители», «Директор ОУ зам. директора»: a nominative after a whole party. */
function beginsPost(
  tokens: readonly PartyToken[],
  from: number,
  i: number,
): boolean {
  const here = readPhrase(tokens.slice(i, i + window));
  if (!here.noun) return false;
  if (
    here.start !== "standing" &&
    !(
      here.start === "doubtful" &&
      here.noun.kind === "post" &&
      isCapitalised(tokens[i])
    )
  )
    return false;
  const before = readPhrase(tokens.slice(from, Math.min(i, from + window)));
  if (before.start !== "standing" && before.start !== "doubtful") return false;
  if (!before.noun || here.noun.kind === "organisation") return false;
  const bare = from + before.rest >= i;
  if (isCapitalised(tokens[i]))
    return (
      !bare ||
      (!stemsOf.ofPerson.has(before.noun.stem) &&
        (before.noun.many ||
          here.noun.many ||
          (here.start === "standing" &&
            !stemsOf.doubling.has(before.noun.stem))))
    );
  return (
    !bare &&
    !stemsOf.answering.has(before.noun.stem) &&
    (here.noun.many || stemsOf.deputy.has(here.noun.stem))
  );
}

/** Words looked at around a place. */
const window = 8;
