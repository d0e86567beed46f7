import { normalise } from "../../../text/normalise";
import { hereafter } from "./lexicon";
import {
  type SpelledWord,
  spelledFrom,
  spelledWords,
  spellingsOf,
} from "./spells";
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
    const words = spelledWords(plain);
    readBrackets(plain, words, keep);
    readGlossary(plain, words, keep);
  }
  return found;
}

/** Asks for the words only of what is not explained yet. */
type Keep = (abbreviation: string, words: () => string) => void;

const outerQuotes = /^[\s"«»“”„]+|(?<![\s"«»“”„])[\s"«»“”„]+$/g;
const spaces = /\s+/g;
const bracket = /\(([^()]{2,200})\)/g;

/** Characters around an abbreviation among which its expansion is looked for. */
const around = 300;

type Words = readonly SpelledWord[];

/** «… (далее – КОО)», «… (ВПР)». */
function readBrackets(text: string, words: Words, keep: Keep): void {
  let next = 0;
  for (const { 1: inner = "", index } of text.matchAll(bracket)) {
    while ((words[next]?.start ?? Infinity) < index) next++;
    const last = next;
    const told = inner.replace(hereafter, "");
    const names = usedAbbreviations(told);
    if (names.length === 0) continue;
    const explicit = told.length < inner.length;
    const whole = isOnly(names, told);
    if (!explicit && !whole) continue;
    const meant = names.map(({ text: name }) => name);
    for (const name of whole ? [meant.join(" ")] : meant)
      keep(name, () => {
        const start = startBefore(name, words, last, index - around);
        if (start !== null) return text.slice(start, index);
        return explicit
          ? clauseAtEnd(text.slice(Math.max(0, index - around), index))
          : "";
      });
  }
}

/** «КОО – комитет общего образования», «КОО (комитет общего образования)». */
function readGlossary(text: string, words: Words, keep: Keep): void {
  let next = 0;
  for (const { text: name, end } of usedAbbreviations(text)) {
    meaning.lastIndex = end;
    if (!meaning.test(text)) continue;
    const start = meaning.lastIndex;
    while ((words[next]?.start ?? Infinity) < start) next++;
    const first = next;
    keep(name, () => {
      const count = spelledFrom(
        spellingsOf(name),
        words,
        first,
        Math.min(words.length, first + farthest),
      );
      const last = words[first + count - 1];
      return count > 0 && last
        ? text.slice(start, last.start + last.text.length)
        : "";
    });
  }
}

const meaning = /["»”]?\s*(?:[-=:]\s*|\()["«“]?/y;

/** Nothing but abbreviations, maybe in quotes. */
const isOnly = (names: readonly UsedAbbreviation[], told: string): boolean =>
  names.reduce((length, { text }) => length + text.length, 0) ===
  told.replace(spaces, "").replace(quotes, "").length;

const quotes = /["«»“”„]/g;

/** Where the words begin that the abbreviation spells right before word `to`, from offset `least` on; null where it spells none. */
function startBefore(
  abbreviation: string,
  words: Words,
  to: number,
  least: number,
): number | null {
  const spellings = spellingsOf(abbreviation);
  for (let count = 2; count <= farthest; count++) {
    const first = words[to - count];
    if (!first || first.start < least) return null;
    if (spelledFrom(spellings, words, to - count, to) === count)
      return first.start;
  }
  return null;
}

/** Words beside an abbreviation among which its expansion stands. */
const farthest = 20;

/** All that was said since the last stop. */
function clauseAtEnd(lead: string): string {
  const starts = stops.map((stop) => {
    const at = lead.lastIndexOf(stop);
    return at < 0 ? 0 : at + stop.length;
  });
  return lead.slice(Math.max(...starts));
}

const stops = [". ", ";", ":", "(", ")", "\n", ", "];
