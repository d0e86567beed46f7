import type { Party, PartyKind } from "./Party";
import { type Abbreviations, partyKey } from "./partyKey";
import { type FixedPhrase, partyTokens } from "./partyTokens";

/** What a department adds to the words the product knows. */
export interface PartyExtension {
  /** Its own parties, of the kind their words say where none is given; `variants` are other ways of writing the same one. */
  readonly parties?: readonly {
    readonly name: string;
    readonly kind?: PartyKind;
    readonly variants?: readonly string[];
  }[];
  /** Abbreviation → its words. */
  readonly abbreviations?: Readonly<Record<string, string>>;
}

interface OwnParty {
  readonly kind: PartyKind | null;
  readonly key: string;
}

/** A department's parties and abbreviations, made ready for reading. */
export interface PartyLexicon {
  readonly abbreviations: Abbreviations;
  /** By the key its words would give, the party that is meant. */
  readonly own: ReadonlyMap<string, OwnParty>;
  /** Names that are never cut. */
  readonly fixed: readonly FixedPhrase[];
}

export const plainLexicon: PartyLexicon = partyLexicon({});

export function partyLexicon(extension: PartyExtension): PartyLexicon {
  const abbreviations = new Map(Object.entries(extension.abbreviations ?? {}));
  const own = new Map<string, OwnParty>();
  const fixed: FixedPhrase[] = [];
  for (const { name, kind = null, variants = [] } of extension.parties ?? []) {
    const key = partyKey(partyTokens(name), { abbreviations });
    for (const way of [name, ...variants]) {
      const tokens = partyTokens(way);
      own.set(partyKey(tokens, { abbreviations }), { kind, key });
      if (tokens.length > 1) fixed.push(tokens.map(({ fold }) => fold));
    }
  }
  return { abbreviations, own, fixed };
}

/** The party as the department knows it, where its words are the department's. */
export function ownParty(party: Party, lexicon: PartyLexicon): Party {
  const own = lexicon.own.get(party.key);
  if (!own) return party;
  const read = party.kind === "unrecognised" ? "organisation" : party.kind;
  return { ...party, key: own.key, kind: own.kind ?? read };
}
