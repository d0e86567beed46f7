import { Rarity } from "./Rarity";
import { sameButForLight } from "./sameButForLight";
import { type WordingWord, wordingWords } from "./wordingWords";

export interface Duplicate {
  /** Position of the later text, and of the earlier one that it repeats. */
  readonly later: number;
  readonly earlier: number;
  readonly exact: boolean;
}

/** Under this likeness (cosine of word weights) texts are not compared word by word. */
const leastLikeness = 0.85;
/** Shorter wordings are too alike to call them nearly the same. */
const fewestWords = 3;
/** How many of the rarest words of a text lead to those it may repeat, alone or in pairs. */
const rareWords = 4;
/** A word or a pair that stands in more texts than this leads to the earliest of them only. */
const mostCandidates = 24;

/**
 * Texts that say the same, or nearly the same, as an earlier one of the same group, each reported once against the
 * earliest. Linear in the number of texts: equal wordings are compared once, others only where they share rare words.
 */
export function nearDuplicates(
  texts: readonly { readonly text: string; readonly group: string }[],
): readonly Duplicate[] {
  const duplicates: Duplicate[] = [];
  const firsts = new Map<string, number>();
  const spoken = new Map<string, number>();
  const distinct: Wording[] = [];
  for (const [index, { text, group }] of texts.entries()) {
    const words = wordingWords(text);
    const letters =
      text
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(" ")
        .toLowerCase() ?? "";
    const first = claim(firsts, `${group} ${letters}`, index);
    if (first !== index) {
      duplicates.push({ later: index, earlier: first, exact: true });
      continue;
    }
    const keys = words.map(({ key }) => key).sort();
    if (keys.length < fewestWords) continue;
    const same = claim(spoken, `${group} ${keys.join(" ")}`, index);
    if (same === index) distinct.push({ index, group, words, keys });
    else duplicates.push({ later: index, earlier: same, exact: false });
  }
  return [...duplicates, ...likeEarlier(distinct)].sort(
    (a, b) => a.later - b.later,
  );
}

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

function* likeEarlier(wordings: readonly Wording[]): Iterable<Duplicate> {
  const rarity = new Rarity(wordings.map(({ keys }) => keys));
  const leads = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const met = new Set<Wording>();
    let earliest: Wording | null = null;
    for (const lead of leadsOf(wording, rarity)) {
      const candidates = leads.get(lead) ?? [];
      for (const candidate of candidates) {
        if (met.has(candidate)) continue;
        met.add(candidate);
        if (
          (!earliest || candidate.index < earliest.index) &&
          rarity.likeness(candidate.keys, wording.keys) >= leastLikeness &&
          sameButForLight(candidate.words, wording.words)
        )
          earliest = candidate;
      }
      if (candidates.length < mostCandidates) {
        candidates.push(wording);
        leads.set(lead, candidates);
      }
    }
    if (earliest)
      yield { later: wording.index, earlier: earliest.index, exact: false };
  }
}

/** What leads from a wording to those like it: its numbers with its rarest shared words, alone and in pairs. */
function leadsOf({ keys, group }: Wording, rarity: Rarity): string[] {
  const numbers = keys.filter((key) => /^\d/.test(key)).join(" ");
  const rare = rarity.rarestShared(keys, rareWords);
  return rare.flatMap((word, index) =>
    [word, ...rare.slice(index + 1).map((other) => `${word} ${other}`)].map(
      (lead) => `${group}|${numbers}|${lead}`,
    ),
  );
}
