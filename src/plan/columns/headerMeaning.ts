import { fold, normalise } from "../../text/normalise";
import { wordsOf } from "../../text/words";
import {
  bracketed,
  foreignDate,
  type HeaderMeaning,
  headerPhrases,
  headerWords,
  numberBefore,
  numberHeader,
  phraseBreak,
  scheduleHeader,
} from "./lexicon";

/** What a header says its column holds. */
export interface HeaderReading {
  readonly meaning: HeaderMeaning;
  /** What it may be where another column has more right to `meaning`. */
  readonly otherwise: HeaderMeaning | null;
  /** 10 where a word says it plainly, less where it only hints, 0 where nothing is known. */
  readonly weight: number;
  /** The other half of a combined column («Сроки, ответственные»). */
  readonly also: "deadline" | "responsible" | null;
  /** Told by the cells below, not by the header. */
  readonly seen?: true;
}

/** Far longer than any header; a text of such length is prose. */
const LONGEST_HEADER = 160;

const UNKNOWN: HeaderReading = {
  meaning: "unknown",
  otherwise: null,
  weight: 0,
  also: null,
};

const core: ReadonlySet<HeaderMeaning> = new Set([
  "number",
  "measure",
  "deadline",
  "responsible",
  "result",
] as const);

interface Sense {
  readonly meaning: HeaderMeaning;
  readonly otherwise: HeaderMeaning | null;
  readonly weight: number;
}

/** Reads one header text; `unknown` where no word of it is known. */
export function readHeaderMeaning(header: string): HeaderReading {
  if (header.length > LONGEST_HEADER) return UNKNOWN;
  const plain = plainHeader(header);
  const read = readPlain(plain);
  if (read.weight === 10 || plain.search(brokenWord) < 0) return read;
  const whole = readPlain(plain.replace(brokenWord, "$1"));
  return whole.weight > read.weight ? whole : read;
}

/** «Меро-приятия»: broken where a line ended once. */
const brokenWord = /(\p{L}{2})-(?=\p{L}{3})/gu;

function readPlain(plain: string): HeaderReading {
  if (plain === "") return UNKNOWN;
  if (numberHeader.test(plain)) return sure("number");
  if (scheduleHeader.test(plain)) return sure("schedule");
  if (foreignDate.test(plain)) return sure("detail");
  const outside = plain.replace(bracketed, " ").trim();
  const phrases = (outside === "" ? plain : outside)
    .replace(numberBefore, "")
    .split(phraseBreak);
  return combine(phrases.flatMap((phrase) => senseOf(phrase.trim()) ?? []));
}

/** Small letters, hyphenation undone, letter-spacing closed, one space between words, no mark at the end. */
export function plainHeader(header: string): string {
  const joined = fold(normalise(header).text)
    .replace(/(\p{L})-\n\s*(?=\p{L})/gu, "$1")
    .replace(/<[^<>]{1,20}>/g, " ");
  const spaced = /^(?:\s*\p{L}\s){4,}/u.test(`${joined} `)
    ? joined.replace(/(\p{L})\s(?=\p{L}(?:\s|$))/gu, "$1")
    : joined;
  return spaced
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s:*,;.]+$/, "");
}

const sure = (meaning: HeaderMeaning): HeaderReading => ({
  meaning,
  otherwise: null,
  weight: 10,
  also: null,
});

/** The first word that says it plainly, else the one that hints most. */
function senseOf(phrase: string): Sense | null {
  for (const { pattern, meaning, otherwise, weight } of headerPhrases)
    if (pattern.test(phrase))
      return { meaning, otherwise: otherwise ?? null, weight: weight ?? 10 };
  let best: Sense | null = null;
  for (const { text } of wordsOf(phrase)) {
    const sense = senses.get(text) ?? prefixSense(text);
    if (sense && sense.weight > (best?.weight ?? 0)) best = sense;
    if (best?.weight === 10) break;
  }
  return best;
}

const senses = new Map<string, Sense>();
const prefixes = new Map<string, Sense>();
for (const { stems, meaning, otherwise, weight } of headerWords)
  for (const stem of stems)
    (stem.length > 3 ? prefixes : senses).set(stem, {
      meaning,
      otherwise: otherwise ?? null,
      weight: weight ?? 10,
    });

function prefixSense(word: string): Sense | null {
  for (let length = Math.min(word.length, 14); length > 3; length--) {
    const sense = prefixes.get(word.slice(0, length));
    if (sense) return sense;
  }
  return null;
}

/** A phrase with a role of the plan's own outweighs the others; a deadline and a party together make two roles. */
function combine(found: readonly Sense[]): HeaderReading {
  const first = found[0];
  if (!first) return UNKNOWN;
  const roles = found.filter(({ meaning }) => core.has(meaning));
  const plain = roles.filter(({ weight }) => weight === 10);
  const heaviest = roles.reduce<Sense | null>(
    (best, sense) => (sense.weight > (best?.weight ?? 0) ? sense : best),
    null,
  );
  const chosen = plain[0] ?? heaviest ?? first;
  const second = plain.find(
    ({ meaning }) =>
      (meaning === "deadline" || meaning === "responsible") &&
      meaning !== chosen.meaning,
  )?.meaning;
  const combined =
    chosen.meaning === "deadline" || chosen.meaning === "responsible";
  const spare =
    chosen.otherwise ??
    found.find(({ meaning }) => !core.has(meaning))?.meaning ??
    null;
  return {
    meaning: chosen.meaning,
    otherwise: spare,
    weight: chosen.weight,
    also:
      combined && (second === "deadline" || second === "responsible")
        ? second
        : null,
  };
}
