import { lastOf } from "../../plan/lastOf";
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
    yield null;
    const { letters, words, keys, spokenKeys } = partsOf(text);
    const first = claim(firsts, `${group} ${letters}`, index);
    if (first !== index) {
      duplicates.push({ later: index, earlier: first, exact: true });
      continue;
    }
    if (keys.length < fewestWords) continue;
    const same = claim(spoken, `${group} ${spokenKeys}`, index);
    if (same === index) distinct.push({ index, group, words, keys });
    else duplicates.push({ later: index, earlier: same, exact: false });
  }
  for (const like of likeEarlier(distinct))
    if (like) duplicates.push(like);
    else yield null;
  return duplicates.sort((a, b) => a.later - b.later);
}

const partsOf = recalled((text) => {
  const words = wordingWords(text);
  const keys = words.map(({ key }) => key).sort();
  const letters = text.match(lettersTogether)?.join(" ").toLowerCase() ?? "";
  return { letters, words, keys, spokenKeys: keys.join(" ") };
});

interface Wording {
  readonly index: number;
  readonly group: string;
  readonly words: readonly WordingWord[];
  /** Sorted. */
  readonly keys: readonly string[];
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
  const rarity = new Rarity(wordings.map(({ keys }) => keys));
  const light = lightWords(wordings);
  const families = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const family = familyOf(wording, light);
    const met = families.get(family) ?? [];
    families.set(family, met);
    const like = met.find(
      (other) =>
        rarity.likeness(other.keys, wording.keys) >= leastLikeness &&
        sameButForLight(other.words, wording.words, light),
    );
    yield like
      ? { later: wording.index, earlier: like.index, exact: false }
      : null;
    if (met.length < mostCompared) met.push(wording);
  }
}

/** «Предметной» may be a noun for all one sees; where «предметных» stands elsewhere, the word is light in all its forms. */
function lightWords(wordings: readonly Wording[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words } of wordings)
    for (const { key, light } of words) if (light) found.add(key);
  return found;
}

/** What wordings must share word for word before they can be nearly the same. */
const familyOf = (
  { group, words }: Wording,
  light: ReadonlySet<string>,
): string => {
  let family = group;
  for (const { key } of words) if (!light.has(key)) family += ` ${key}`;
  return family;
};
