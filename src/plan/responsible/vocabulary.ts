import { fold } from "../../text/normalise";
import { stem } from "../../text/stem";
import {
  abbreviationKinds,
  common,
  directions,
  legalForms,
  likelyExpansions,
  neverSmall,
  ordinaryWords,
  sureExpansions,
  topics,
} from "./abbreviation/lexicon";
import {
  actingPrefixes,
  conjunctions,
  directing,
  everyone,
  dependentWords,
  determiners,
  genitiveLikeMany,
  namedAfter,
  openers,
  softOne,
} from "./grammar/lexicon";
import {
  bodyAdjectives,
  compounds,
  management,
  nouns,
  posts,
  sameMeaning,
  shortened,
} from "./lexicon";
import type { PartyKind } from "./Party";

/** What a noun that names a party says of it. */
export interface Noun {
  readonly kind: PartyKind;
  readonly stem: string;
  readonly many: boolean;
  /** The same form is the genitive of one: «директора», «школы». */
  readonly doubtful: boolean;
}

const split = (list: string): readonly string[] => list.split(/[\s,]+/);
const stems = (list: string): ReadonlySet<string> =>
  new Set(split(list).map(stem));

/** Nouns by their nominative forms, one and many. */
export const nounForms: ReadonlyMap<string, Noun> = readNouns();

/** Nouns by stem, for their other cases. */
export const nounStems: ReadonlyMap<string, Noun> = new Map(
  [...nounForms.values()].reverse().map((noun) => [noun.stem, noun]),
);

/** Shortened words with what they stand for. */
export const shortenedWords: ReadonlyMap<string, string> = new Map(
  Object.entries(shortened),
);

export const words = {
  dependent: new Set(split(dependentWords)),
  conjunction: new Set(split(conjunctions)),
  directing,
  acting: new Set(split(actingPrefixes)),
  namedAfter: new Set(split(namedAfter)),
  also: split(openers),
  everyone: new Set(split(everyone)),
  determiner: new Set(split(fold(determiners))),
} as const;

export const stemsOf = {
  ofPerson: stems(posts.ofPerson),
  sharing: stems(posts.sharing),
  listing: stems(posts.listing),
  answering: stems(posts.answering),
  wanting: stems(posts.wanting),
  modifying: stems(posts.modifying),
  doubling: stems(posts.doubling),
  deputy: stems(posts.deputy),
  bodyAdjectives: stems(bodyAdjectives),
  managed: stems(management.of),
  administration: stem(management.noun),
} as const;

const stemList = (text: string): readonly string[] => split(text).map(stem);

/** Parts of words run together, by the stem of the whole: «педсовет». */
export const compoundStems: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(compounds).map(([whole, parts]) => [
    stem(whole),
    stemList(parts),
  ]),
);

/** Runs of stems with the run that is said instead. */
export const sameMeaningStems = sameMeaning.map(
  ([from, to]) => [stemList(from), stemList(to)] as const,
);

const subjects = new Set(split(topics));
const forms = new Set(split(legalForms));
const kinds = new Map<string, PartyKind>(
  (["collective", "body", "post", "organisation"] as const).flatMap((kind) =>
    split(abbreviationKinds[kind]).map((word) => [word, kind] as const),
  ),
);

/** «МБОУ», «СОШ»: the name or number of one institution comes after it. */
export const isLegalForm = (abbreviation: string): boolean =>
  forms.has(abbreviation);

/** Whether the abbreviation names a line of work («УВР»). */
export const isDirection = (abbreviation: string): boolean =>
  Object.hasOwn(directions, abbreviation);

/** «ВПР», «ГИА»: what measures are about, never who answers for them. */
export const isTopic = (abbreviation: string): boolean =>
  subjects.has(abbreviation);

/** The kind of party an abbreviation stands for; null where the lexicon does not know it. */
export const abbreviationKind = (abbreviation: string): PartyKind | null =>
  kinds.get(abbreviation.toUpperCase()) ?? null;

const familiar: ReadonlySet<string> = new Set([
  ...split(common),
  ...kinds.keys(),
  ...forms,
  ...subjects,
  ...Object.keys(sureExpansions),
  ...Object.keys(likelyExpansions),
]);

/** An abbreviation in capitals that some list of the lexicon holds. */
export const isFamiliar = (abbreviation: string): boolean =>
  familiar.has(abbreviation);

/** A word in small letters that is surely no abbreviation: a noun of the trade, a shortened word, «по». */
export const isOrdinary = (word: string): boolean =>
  nounForms.has(word) ||
  nounStems.has(stem(word)) ||
  shortenedWords.has(word) ||
  words.dependent.has(word) ||
  words.conjunction.has(word) ||
  words.determiner.has(word) ||
  words.acting.has(word) ||
  ordinary.has(word);

const ordinary = new Set(split(fold(ordinaryWords.toLowerCase())));

/** Abbreviations that mean nothing else when typed in small letters («увр», «шмо»), in capitals. */
export const smallWritten: ReadonlyMap<string, string> = new Map(
  [...kinds.keys(), ...forms, ...familiar]
    .filter((word) => !isOrdinary(fold(word)) && !neverSmall.test(word))
    .map((word) => [fold(word), word]),
);

function readNouns(): Map<string, Noun> {
  const found = new Map<string, Noun>();
  const add = (form: string, noun: Noun): void => {
    if (!found.has(form)) found.set(form, noun);
  };
  for (const kind of ["post", "collective", "body", "organisation"] as const)
    for (const pair of nouns[kind].split(",")) {
      const [one, many] = pair.trim().split(/\s+/);
      if (!one) continue;
      const noun = { kind, stem: stem(one) };
      add(one, { ...noun, many: false, doubtful: false });
      if (many)
        add(many, {
          kind: kind === "organisation" ? "collective" : kind,
          stem: noun.stem,
          many: true,
          doubtful: bornByGenitive(one, many),
        });
    }
  return found;
}

/** Whether the nominative of many is also the genitive of one. */
function bornByGenitive(one: string, many: string): boolean {
  return genitiveLikeMany.test(many) || softOne.test(one);
}
