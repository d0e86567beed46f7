import { normalise } from "../../../text/normalise";
import { hereafter } from "./lexicon";
import { spelledFrom, spelledWords } from "./spells";
import { type UsedAbbreviation, usedAbbreviations } from "./usedAbbreviations";

/**
 * Abbreviations that a document explains, each with its words: «Комитет образования (далее – КОО)»,
 * «КОО – комитет общего образования», «проверочные работы (ВПР)». The first explanation of each is kept.
 */
export function readAbbreviations(
  texts: Iterable<string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const keep: Keep = (abbreviation, words) => {
    const told = [abbreviation, ...abbreviation.split(" ")].filter(
      (part) => !found.has(part),
    );
    if (told.length === 0) return;
    const plain = words().replace(spaces, " ").replace(outerQuotes, "");
    if (plain !== "") for (const part of told) found.set(part, plain);
  };
  for (const text of texts) {
    const plain = normalise(text).text;
    readBrackets(plain, keep);
    readGlossary(plain, keep);
  }
  return found;
}

/** Asks for the words only of what is not explained yet. */
type Keep = (abbreviation: string, words: () => string) => void;

const outerQuotes = /^[\s"«»“”„]+|(?<![\s"«»“”„])[\s"«»“”„]+$/g;
const spaces = /\s+/g;
const bracket = /\(([^()]{2,200})\)/g;

/** Characters around an abbreviation among which its expansion is looked for. */
const before = 300;

/** «… (далее – КОО)», «… (ВПР)». */
function readBrackets(text: string, keep: Keep): void {
  for (const { 1: inner = "", index } of text.matchAll(bracket)) {
    const told = inner.replace(hereafter, "");
    const names = usedAbbreviations(told);
    if (names.length === 0) continue;
    const lead = text.slice(Math.max(0, index - before), index);
    const explicit = told.length < inner.length;
    const whole = isOnly(names, told);
    if (!explicit && !whole) continue;
    const meant = names.map(({ text: name }) => name);
    for (const name of whole ? [meant.join(" ")] : meant)
      keep(
        name,
        () => wordsBefore(name, lead) ?? (explicit ? clauseBefore(lead) : ""),
      );
  }
}

/** «КОО – комитет общего образования», «КОО (комитет общего образования)». */
function readGlossary(text: string, keep: Keep): void {
  for (const { text: name, end } of usedAbbreviations(text)) {
    const after = text.slice(end, end + before);
    const words = after.replace(meaning, "");
    if (words !== after) keep(name, () => wordsAfter(name, words));
  }
}

/** The words that the abbreviation spells at the beginning of `tail`; «» where it spells none. */
function wordsAfter(abbreviation: string, tail: string): string {
  const words = spelledWords(tail);
  const last = words[spelledFrom(abbreviation, words) - 1];
  return last ? tail.slice(0, last.start + last.text.length) : "";
}

const meaning = /^["»”]?\s*(?:[-=:]\s*|\()["«“]?/;

/** Nothing but abbreviations, maybe in quotes. */
const isOnly = (names: readonly UsedAbbreviation[], told: string): boolean =>
  names.reduce((length, { text }) => length + text.length, 0) ===
  told.replace(spaces, "").replace(quotes, "").length;

const quotes = /["«»“”„]/g;

/** The words right before, as many as the abbreviation spells; null where it spells none. */
function wordsBefore(abbreviation: string, lead: string): string | null {
  const words = spelledWords(lead);
  for (let count = 2; count <= Math.min(words.length, farthest); count++) {
    const tail = words.slice(-count);
    if (spelledFrom(abbreviation, tail) === count)
      return lead.slice(tail[0]?.start);
  }
  return null;
}

/** Words before a bracket among which an expansion may begin. */
const farthest = 20;

/** All that was said since the last stop. */
function clauseBefore(lead: string): string {
  const starts = stops.map((stop) => {
    const at = lead.lastIndexOf(stop);
    return at < 0 ? 0 : at + stop.length;
  });
  return lead.slice(Math.max(...starts));
}

const stops = [". ", ";", ":", "(", ")", "\n", ", "];
