import { fold } from "../../text/normalise";
import { recalled } from "../../text/recalled";
import { remembered } from "../../text/remembered";
import type { Party } from "./Party";
import { partyKey } from "./partyKey";
import { partyTokens } from "./partyTokens";
import { headNumber, partyWay, plainName, withInitialOf } from "./partyWay";
import { isLegalForm } from "./vocabulary";

/** A party as some place of the plan names it. */
export interface PartyUse<Place> {
  readonly party: Party;
  readonly place: Place;
}

/** One way in which a party is written. */
interface PartyWay<Place> {
  /** As it is written most often, with line breaks as spaces. */
  readonly text: string;
  readonly uses: readonly PartyUse<Place>[];
}

/** A party written in several ways. */
export interface PartyVariant<Place> {
  readonly key: string;
  /** The way to keep: one without a hyphen set apart, of these the one met most often, of equals the one in full. */
  readonly preferred: PartyWay<Place>;
  /** All ways, the preferred one first. */
  readonly ways: readonly PartyWay<Place>[];
  /** The lexicon is sure that it is one party and that only the writing differs. */
  readonly sure: boolean;
}

/**
 * Posts, bodies and organisations that a plan writes in several ways. A capital at the beginning, another number or case («директор»,
 * «директора»), a remark in brackets and the look of quotes and spaces make no other way.
 */
export function partyVariants<Place>(
  uses: Iterable<PartyUse<Place>>,
): readonly PartyVariant<Place>[] {
  const byKey = new Map<string, Map<string, PartyUse<Place>[]>>();
  for (const use of uses) {
    const { kind, key } = use.party;
    if (kind === "unrecognised" || kind === "person" || key === "") continue;
    const ways = entry(byKey, key, () => new Map<string, PartyUse<Place>[]>());
    entry(ways, wayOf(use.party.text), () => []).push(use);
  }
  joinWithoutLegalForm(byKey);
  return [...byKey].flatMap(([key, ways]) =>
    ways.size > 1 ? [variant(key, [...ways.values()])] : [],
  );
}

const wayOf = recalled(partyWay);

function variant<Place>(
  key: string,
  found: readonly PartyUse<Place>[][],
): PartyVariant<Place> {
  const ways = found
    .map((uses) => ({ text: commonText(uses), uses }))
    .sort(
      (a, b) =>
        Number(looseHyphen.test(a.text)) - Number(looseHyphen.test(b.text)) ||
        b.uses.length - a.uses.length ||
        b.text.length - a.text.length,
    );
  const [preferred] = ways;
  if (!preferred) throw new RangeError("a party without a way of writing");
  return { key, preferred, ways, sure: isSure(ways) };
}

/** «педагог - психолог»: nobody's way to keep where the same is written without spaces. */
const looseHyphen = /\p{L}(?:\s[-–—]|[-–—]\s)\s?\p{L}/u;

/** The name without remarks as most uses have it, whatever its first letter. */
function commonText<Place>(uses: readonly PartyUse<Place>[]): string {
  const inList = remembered((text: string) =>
    withInitialOf(plainName(text), ""),
  );
  const counts = new Map<string, number>();
  for (const { party } of uses) {
    const text = inList(party.text);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? "";
}

/**
 * One key even without what is only likely, no doubt whether one or many are meant, and no choice of endings
 * («заведующий», «заведующая») in the way to keep.
 */
function isSure<Place>(ways: readonly PartyWay<Place>[]): boolean {
  const [kept, ...others] = ways.map(
    ({ uses }) => new Set(uses.map(({ party }) => party.text)),
  );
  const names = new Set(
    Array.from(kept ?? [], (text) => fold(plainName(text))),
  );
  const texts = [kept ?? [], ...others].flatMap((written) => [...written]);
  const numbers = new Set(texts.map(headNumber));
  const keys = new Set(
    texts.map((text) => partyKey(partyTokens(text), { sure: true })),
  );
  return (
    names.size === 1 &&
    keys.size === 1 &&
    (numbers.size === 1 ||
      (numbers.size === 2 && numbers.has("one") && numbers.has("untold")))
  );
}

/** «МУ «Управление образования»» and «Управление образования» are likely one, where only one such name has a legal form. */
function joinWithoutLegalForm<Use>(
  byKey: Map<string, Map<string, Use[]>>,
): void {
  const withForm = new Map<string, string[]>();
  for (const key of byKey.keys()) {
    const [form = "", ...name] = key.split(" ");
    if (isLegalForm(form.toUpperCase()) && byKey.has(name.join(" ")))
      entry(withForm, name.join(" "), () => []).push(key);
  }
  for (const [name, keys] of withForm) {
    const [key] = keys;
    if (key === undefined || keys.length > 1) continue;
    const ways = entry(byKey, key, () => new Map<string, Use[]>());
    for (const [way, uses] of byKey.get(name) ?? [])
      entry(ways, way, () => []).push(...uses);
    byKey.delete(name);
  }
}

function entry<Key, Value>(
  map: Map<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
