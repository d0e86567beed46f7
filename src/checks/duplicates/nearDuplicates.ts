import { lastOf } from "../../plan/lastOf";
import { keptFor } from "../../text/keptFor";
import { recalled } from "../../text/recalled";
import { Rarity } from "./Rarity";
import { sameButForLight } from "./sameButForLight";
import { type WordingWord, wordingWords } from "./wordingWords";

export interface Duplicate {
  /** Position of the later text, and of the earlier one that it repeats. */
  readonly later: number;
  readonly earlier: number;
  readonly exact: boolean;
}

const lettersTogether = /[\p{L}\p{N}]+/gu;

/** Under this likeness (cosine of word weights) texts are not compared word by word. */
const leastLikeness = 0.85;
/** Shorter wordings are too alike to call them nearly the same. */
const fewestWords = 3;
/** Among wordings that differ only in light words, this many are compared with each new one. */
const mostCompared = 24;
/** Texts looked at in one step. */
const STEP = 16;

/**
 * Texts that say the same, or nearly the same, as an earlier one of the same group, each reported once against the
 * earliest. Linear in the number of texts: equal wordings are met once, others only where all but light words agree.
 */
export const nearDuplicates = (texts: readonly Text[]): readonly Duplicate[] =>
  lastOf(duplicateSteps(texts));

interface Text {
  readonly text: string;
  readonly group: string;
}

/** The same in steps. */
export function* duplicateSteps(
  texts: readonly Text[],
): Generator<null, readonly Duplicate[]> {
  const duplicates: Duplicate[] = [];
  const firsts = new Map<string, number>();
  const spoken = new Map<string, number>();
  const distinct: Wording[] = [];
  for (const [index, { text, group }] of texts.entries()) {
    if (index % STEP === 0) yield null;
    const parts = partsOf(text);
    const first = claim(firsts, `${group} ${parts.letters}`, index);
    if (first !== index) {
      duplicates.push({ later: index, earlier: first, exact: true });
      continue;
    }
    if (parts.keys.length < fewestWords) continue;
    const same = claim(spoken, `${group} ${parts.spokenKeys}`, index);
    if (same === index) distinct.push({ index, group, parts });
    else duplicates.push({ later: index, earlier: same, exact: false });
  }
  for (const like of likeEarlier(distinct))
    if (like) duplicates.push(like);
    else yield null;
  return duplicates.sort((a, b) => a.later - b.later);
}

interface Parts {
  readonly letters: string;
  readonly words: readonly WordingWord[];
  /** Of the words that may be light. */
  readonly light: readonly string[];
  /** Sorted. */
  readonly keys: readonly string[];
  readonly spokenKeys: string;
}

const partsOf = recalled((text): Parts => {
  const words = wordingWords(text);
  const keys = words.map(({ key }) => key).sort();
  const light = words.flatMap((word) => (word.light ? word.key : []));
  const letters = text.match(lettersTogether)?.join(" ").toLowerCase() ?? "";
  return { letters, words, light, keys, spokenKeys: keys.join(" ") };
});

interface Wording {
  readonly index: number;
  readonly group: string;
  readonly parts: Parts;
}

const claim = (
  owners: Map<string, number>,
  key: string,
  index: number,
): number => {
  const owner = owners.get(key) ?? index;
  if (owner === index) owners.set(key, index);
  return owner;
};

function* likeEarlier(
  wordings: readonly Wording[],
): Iterable<Duplicate | null> {
  const light = lightWords(wordings);
  const familyOf = familiesBy(light);
  const families = new Map<string, Wording[]>();
  let rarity: Rarity | null = null;
  for (const [place, wording] of wordings.entries()) {
    if (place % STEP === 0) yield null;
    const { group, parts } = wording;
    const family = group + familyOf(parts);
    const met = families.get(family) ?? [];
    families.set(family, met);
    if (met.length > 0)
      rarity ??= new Rarity(wordings.map(({ parts: { keys } }) => keys));
    const like = met.find(
      ({ parts: other }) =>
        (rarity?.likeness(other.keys, parts.keys) ?? 0) >= leastLikeness &&
        sameButForLight(other.words, parts.words, light),
    );
    if (like) yield { later: wording.index, earlier: like.index, exact: false };
    if (met.length < mostCompared) met.push(wording);
  }
}

/** «Предметной» may be a noun for all one sees; where «предметных» stands elsewhere, the word is light in all its forms. */
function lightWords(wordings: readonly Wording[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { parts } of wordings)
    for (const key of parts.light) found.add(key);
  const same =
    found.size === lastLight.size &&
    [...found].every((key) => lastLight.has(key));
  if (!same) lastLight = found;
  return lastLight;
}

/** From one review to the next they mostly stay the same, and what was worked out by them with them. */
let lastLight: ReadonlySet<string> = new Set();

/** What wordings must share word for word before they can be nearly the same. */
const familiesBy = keptFor((light: ReadonlySet<string>) =>
  keptFor(({ words }: Parts): string => {
    let family = "";
    for (const { key } of words) if (!light.has(key)) family += ` ${key}`;
    return family;
  }),
);
