import type { Level, StandardMeasure } from "../catalogue/StandardMeasure";
import type { Grid } from "../grid/Grid";
import { explainingTexts } from "../plan/explainingTexts";
import type { Plan } from "../plan/Plan";
import { readAbbreviations } from "../plan/responsible/abbreviation/readAbbreviations";
import { ownResponsible } from "../plan/responsible/ownResponsible";
import type { Party, Responsible } from "../plan/responsible/Party";
import { plainName, withInitialOf } from "../plan/responsible/partyWay";
import type { PartyLexicon } from "../plan/responsible/PartyLexicon";
import {
  type PartyContext,
  readParties,
} from "../plan/responsible/readParties";
import { readPartyStyle, writeParties } from "../plan/responsible/writeParties";
import { fold } from "../text/normalise";
import { leaders, partyClasses } from "./lexicon";

/** A party as a plan names it, with how often it does. */
interface OwnParty {
  readonly party: Party;
  readonly times: number;
}

/**
 * Writes the usual parties of measures in one plan's own words: a party that the plan names keeps the plan's name for
 * it, and the separators are the plan's.
 */
export function partyDrafter(
  grid: Grid,
  plan: Plan,
  level: Level,
  lexicon?: PartyLexicon,
): (measure: StandardMeasure) => string {
  const context: PartyContext = {
    abbreviations: readAbbreviations(explainingTexts(grid)),
    ...(lexicon && { lexicon }),
  };
  const cells = Array.from(
    ownResponsible(plan),
    ({ responsible }) => responsible,
  );
  const style = readPartyStyle(cells);
  const own = ownParties(cells.flatMap(({ parties }) => parties));
  const withoutCapital = isMostlySmall(cells);
  return ({ parties }) => {
    const usual = (parties[level] ?? leaders[level]).flatMap((name) =>
      readParties(name, context),
    );
    const named = unlike(
      usual.map((party) => ownName(party, own, level) ?? party),
    );
    const everybody = named.every(({ kind }) => kind === "collective");
    const whole = everybody
      ? unlike([...leading(own), ...named, ...usual]).slice(0, named.length + 1)
      : named;
    const listed = whole.map((party, i) =>
      i > 0 &&
      (party.kind === "post"
        ? withoutCapital.inList
        : withoutCapital.common && usual.includes(party))
        ? { ...party, text: withInitialOf(party.text, "") }
        : party,
    );
    const written = writeParties(listed, style, context);
    const [leader] = whole;
    const isSmall =
      withoutCapital.first &&
      (leader?.kind === "post" || /^\p{Ll}/u.test(leader?.text ?? ""));
    return isSmall ? withInitialOf(written, "") : written;
  };
}

/**
 * Whether most cells begin with a small letter, and of what is not the first of a cell most posts, and most other names
 * that are no abbreviations.
 */
function isMostlySmall(cells: readonly Responsible[]): {
  readonly first: boolean;
  readonly inList: boolean;
  readonly common: boolean;
} {
  const small = (text: string): number => (/^\s*\p{Ll}/u.test(text) ? 1 : -1);
  let first = 0;
  let inList = 0;
  let common = 0;
  for (const { text, parties } of cells) {
    first += small(text);
    for (const party of parties.slice(1))
      if (party.kind === "post") inList += small(party.text);
      else if (!abbreviated.test(party.text)) common += small(party.text);
  }
  return { first: first > 0, inList: inList >= 0, common: common >= 0 };
}

const abbreviated = /^\s*\p{Lu}(?!\p{Ll})/u;

/** Each party once, in its most frequent words, the most frequent first. */
function ownParties(parties: readonly Party[]): readonly OwnParty[] {
  const byKey = new Map<string, Map<string, { party: Party; times: number }>>();
  for (const party of parties) {
    if (
      party.kind === "unrecognised" ||
      party.kind === "person" ||
      party.key === ""
    )
      continue;
    const text = plainName(party.text);
    const ways = byKey.get(party.key) ?? new Map<string, never>();
    byKey.set(party.key, ways);
    const way = ways.get(text) ?? { party: { ...party, text }, times: 0 };
    way.times++;
    ways.set(text, way);
  }
  return Array.from(byKey.values(), (ways) => {
    const sorted = [...ways.values()].sort((a, b) => b.times - a.times);
    const times = sorted.reduce((sum, way) => sum + way.times, 0);
    return sorted[0] ? [{ party: sorted[0].party, times }] : [];
  })
    .flat()
    .sort((a, b) => b.times - a.times);
}

/** The plan's name for the same party, or for one of the same class; null where the plan names none. */
function ownName(
  party: Party,
  own: readonly OwnParty[],
  level: Level,
): Party | null {
  const same = own.find((one) => one.party.key === party.key);
  if (same) return same.party;
  const of = classOf(party.text, level);
  return of < 0
    ? null
    : (own.find((one) => classOf(one.party.text, level) === of)?.party ?? null);
}

const classOf = (text: string, level: Level): number => {
  const small = fold(text);
  return partyClasses.findIndex(
    ({ sign, levels }) => levels.includes(level) && sign.test(small),
  );
};

const unlike = (parties: readonly Party[]): readonly Party[] =>
  parties.filter(
    ({ key }, i) => parties.findIndex((other) => other.key === key) === i,
  );

/** Whom a plan mostly asks, apart from everybody at once. */
const leading = (own: readonly OwnParty[]): readonly Party[] =>
  own
    .flatMap(({ party }) => (party.kind === "collective" ? [] : [party]))
    .slice(0, 1);
