import { stem } from "../../text/stem";
import { capitalised, russianCapital } from "./grammar/lexicon";
import { withoutRemarks } from "./partyKey";
import { partyTokens, type PartyToken } from "./partyTokens";
import { isCapitals } from "./wordShape";
import { nounForms, nounStems, shortenedWords } from "./vocabulary";

/**
 * How a party is written, apart from what is no matter of writing: capitals, endings of words in full, quotes,
 * remarks. «Зам.директора» and «зам. директора» differ, «директор» and «Директора» do not.
 */
export function partyWay(text: string): string {
  const tokens = withoutRemarks(partyTokens(text));
  const last = tokens.findLastIndex(({ text: mark }) => mark !== ".");
  let way = "";
  let glued = true;
  for (const token of tokens.slice(0, last + 1)) {
    if (token.kind === "mark" && !written.includes(token.text)) {
      glued ||= token.text === numero || token.gap === "";
      continue;
    }
    if (token.gap !== "" && !glued) way += " ";
    way += writtenWord(token);
    glued = false;
  }
  return way;
}

/** Marks that make a way of writing: «зам.директора», «учителя - предметники». */
const written = ".-,/";
const numero = "№";

const writtenWord = (token: PartyToken): string =>
  token.kind !== "word" || isCapitals(token) || isShort(token)
    ? token.fold
    : stem(token.fold);

const isShort = ({ fold }: PartyToken): boolean =>
  shortenedWords.has(fold) && !nounForms.has(fold);

/** The party's words on one line, without remarks after them. */
export function plainName(text: string): string {
  const end = withoutRemarks(partyTokens(text)).at(-1)?.end;
  return onOneLine(text.slice(0, end));
}

const brokenAtHyphen = /-\s*\n\s*/g;
const spaces = /\s+/g;

/** Line breaks and runs of spaces as one space; a word broken at its hyphen is whole again. */
export const onOneLine = (text: string): string =>
  text.replace(brokenAtHyphen, "-").replace(spaces, " ").trim();

/** The name with a capital where `like` begins with one; else as it stands in the middle of a list. */
export function withInitialOf(name: string, like: string): string {
  if (russianCapital.test(like))
    return name.charAt(0).toUpperCase() + name.slice(1);
  const [first] = partyTokens(name);
  return first && capitalised.test(first.text)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/**
 * New words for a party's place, with the first letter and the remarks of the old ones; null where a remark stands
 * inside the old words.
 */
export function respelled(old: string, name: string): string | null {
  const tokens = partyTokens(old);
  const kept = withoutRemarks(tokens);
  if (kept.some((token, i) => token !== tokens[i])) return null;
  return withInitialOf(name, old) + old.slice(kept.at(-1)?.end);
}

/** Whether the first noun that names the party is one or many; «зам.» does not tell, another case is `oblique`. */
export function headNumber(
  text: string,
): "one" | "many" | "untold" | "oblique" {
  for (const token of partyTokens(text)) {
    const noun = nounForms.get(token.fold);
    if (noun && !shortenedWords.has(token.fold))
      return noun.many ? "many" : "one";
    const full = shortenedWords.get(token.fold);
    if (full !== undefined && nounForms.has(full)) return "untold";
    if (nounStems.has(stem(token.fold))) return "oblique";
  }
  return "untold";
}
