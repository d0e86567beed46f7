import {
  allCapitals,
  capitalised,
  familyName,
  initial,
  patronymic,
  twoInitials,
} from "./grammar/lexicon";
import type { PartyToken } from "./partyTokens";
import { readPhrase } from "./readPhrase";
import { nounForms, nounStems, shortenedWords, words } from "./vocabulary";
import { stem } from "../../text/stem";

/** A person's name among the words of a cell. */
export interface PersonName {
  /** Index of its first token and of the first after it. */
  readonly from: number;
  readonly to: number;
  readonly family: string;
  /** Small letters; empty where only the family name is given. */
  readonly initials: string;
}

/** Every name in a run of words, in order: «Иванова И.И.», «И.И. Иванова», «Иванова Ирина Ивановна», «Петров». */
export function findNames(tokens: readonly PartyToken[]): PersonName[] {
  const found: PersonName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (isNamedAfter(tokens, i)) continue;
    const name =
      readFamilyFirst(tokens, i) ??
      readInitialsFirst(tokens, i) ??
      readFullName(tokens, i) ??
      readFamilyOnly(tokens, i);
    if (!name) continue;
    found.push(name);
    i = name.to - 1;
  }
  return found;
}

/** «СОШ им. Пушкина А.С.» */
const isNamedAfter = (tokens: readonly PartyToken[], i: number): boolean =>
  tokens
    .slice(Math.max(0, i - namedWithin), i)
    .some(({ fold }) => words.namedAfter.has(fold));

/** Words and marks between «им.» and the family name: «им. К.К. Котова». */
const namedWithin = 6;

/** «Иванова И.И.», «Иванова ИИ», «ИВАНОВА И. И.», «Петрова-Водкина А.». */
function readFamilyFirst(
  tokens: readonly PartyToken[],
  from: number,
): PersonName | null {
  const family = readFamily(tokens, from);
  if (!family) return null;
  const given = readInitials(tokens, family.to);
  if (!given || !(given.dotted || familyName.test(family.name))) return null;
  return { from, to: given.to, family: family.name, initials: given.letters };
}

function readInitialsFirst(
  tokens: readonly PartyToken[],
  from: number,
): PersonName | null {
  const given = readInitials(tokens, from);
  if (!given?.dotted) return null;
  const family = readFamily(tokens, given.to);
  if (!family) return null;
  return { from, to: family.to, family: family.name, initials: given.letters };
}

/** «Иванова Ирина Ивановна», «Ирина Ивановна Иванова», «Ирина Ивановна». */
function readFullName(
  tokens: readonly PartyToken[],
  from: number,
): PersonName | null {
  const first = readFamily(tokens, from);
  const second = first && readFamily(tokens, first.to);
  if (!second) return null;
  const third = readFamily(tokens, second.to);
  const letter = (word: string): string => word.charAt(0);
  if (third && patronymic.test(third.name))
    return {
      from,
      to: third.to,
      family: first.name,
      initials: letter(second.name) + letter(third.name),
    };
  if (patronymic.test(second.name)) {
    const family = third && familyName.test(third.name) ? third : null;
    return {
      from,
      to: family?.to ?? second.to,
      family: family?.name ?? "",
      initials: letter(first.name) + letter(second.name),
    };
  }
  return familyName.test(first.name) && second.to === tokens.length
    ? {
        from,
        to: second.to,
        family: first.name,
        initials: letter(second.name),
      }
    : null;
}

/** A lone family name ends the run: «главный специалист Петрова». */
function readFamilyOnly(
  tokens: readonly PartyToken[],
  from: number,
): PersonName | null {
  const family = readFamily(tokens, from);
  return family &&
    family.to === tokens.length &&
    familyName.test(family.name) &&
    (from === 0 || readPhrase(tokens).noun?.kind === "post")
    ? { from, to: family.to, family: family.name, initials: "" }
    : null;
}

interface Family {
  readonly name: string;
  readonly to: number;
}

/** A capitalised word, or two tied by a hyphen, that is no word of the trade. */
function readFamily(tokens: readonly PartyToken[], at: number): Family | null {
  const word = tokens[at];
  if (!word || word.inside === "quotes" || !isNameLike(word)) return null;
  const other = tokens[at + 2];
  const tied =
    tokens[at + 1]?.text === "-" && other?.gap === "" && isNameLike(other);
  return tied
    ? { name: `${word.fold}-${other.fold}`, to: at + 3 }
    : { name: word.fold, to: at + 1 };
}

const isNameLike = (token: PartyToken): boolean =>
  (capitalised.test(token.text) ||
    (allCapitals.test(token.text) && familyName.test(token.fold))) &&
  !nounForms.has(token.fold) &&
  !shortenedWords.has(token.fold) &&
  !nounStems.has(stem(token.fold));

interface Initials {
  readonly letters: string;
  readonly to: number;
  readonly dotted: boolean;
}

/** «И.И.», «И. И.», «И.», «ИИ»; null where there are none. */
function readInitials(
  tokens: readonly PartyToken[],
  at: number,
): Initials | null {
  const pair = tokens[at];
  if (pair && twoInitials.test(pair.text))
    return {
      letters: pair.fold,
      to: tokens[at + 1]?.text === "." ? at + 2 : at + 1,
      dotted: false,
    };
  let letters = "";
  let to = at;
  let dotted = false;
  while (letters.length < 2) {
    const letter = tokens[to];
    if (!letter || !initial.test(letter.text)) break;
    letters += letter.fold;
    to++;
    if (tokens[to]?.text === ".") {
      dotted = true;
      to++;
    }
  }
  return letters === "" ? null : { letters, to, dotted };
}
