import { cutCell } from "./cutCell";
import { nobody } from "./grammar/lexicon";
import { joinPieces } from "./joinPieces";
import { looseRuns } from "./looseRuns";
import type { Party } from "./Party";
import { type Abbreviations, partyKey, personKey } from "./partyKey";
import { partyKind } from "./partyKind";
import { ownParty, type PartyLexicon, plainLexicon } from "./PartyLexicon";
import { partyTokens, type PartyToken } from "./partyTokens";
import { endsOnly } from "./wordShape";

/** What the surroundings say of the words in a cell. */
export interface PartyContext {
  /** Abbreviations with the expansions found in the document. */
  readonly abbreviations?: ReadonlyMap<string, string>;
  readonly lexicon?: PartyLexicon;
}

/** The same for contexts in which all cells read alike. */
export const contextKey = ({
  abbreviations,
  lexicon = plainLexicon,
}: PartyContext): string =>
  JSON.stringify([[...(abbreviations ?? [])], idOf(lexicon)]);

const ids = new WeakMap<PartyLexicon, number>();
let lexicons = 0;

function idOf(lexicon: PartyLexicon): number {
  const id = ids.get(lexicon) ?? lexicons++;
  ids.set(lexicon, id);
  return id;
}

/**
 * The parties a cell names, in order of writing; none where it says that there is nobody («—», «не требуется»).
 * What names no party that is known comes as `unrecognised`, so no words are lost.
 */
export function readParties(
  text: string,
  context: PartyContext = {},
): readonly Party[] {
  const lexicon = context.lexicon ?? plainLexicon;
  const tokens = partyTokens(text, lexicon.fixed);
  if (saysNobody(tokens)) return [];
  const pieces = cutCell(tokens).flatMap(looseRuns);
  if (tokens.every(({ kind }) => kind === "mark"))
    return [wholeCell(text, tokens)];
  const abbreviations: Abbreviations = {
    get: (word) =>
      context.abbreviations?.get(word) ?? lexicon.abbreviations.get(word),
  };
  return joinPieces(pieces).map((draft) => {
    const { start, end } = spanOf(draft.tokens);
    const party = {
      kind: partyKind(draft, abbreviations),
      text: text.slice(start, end),
      key: draft.name
        ? personKey(draft.name)
        : partyKey(draft.tokens, { abbreviations }),
      start,
      end,
    };
    return ownParty(party, lexicon);
  });
}

/** «—», «нет», «не требуется», or nothing at all. «-//-» is somebody: the one above. */
function saysNobody(tokens: readonly PartyToken[]): boolean {
  if (tokens.every(({ kind }) => kind === "mark"))
    return tokens.every(({ text }) => dashes.includes(text));
  return (
    tokens.length <= nobodyWithin &&
    nobody.test(
      tokens
        .filter(({ kind }) => kind !== "mark")
        .map(({ fold }) => fold)
        .join(" "),
    )
  );
}

const dashes = "-_.,;•*xX";
const nobodyWithin = 5;

function wholeCell(text: string, tokens: readonly PartyToken[]): Party {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const words = text.slice(start, end);
  return { kind: "unrecognised", text: words, key: words, start, end };
}

/** First to last character, without a full stop that only ends the sentence. */
function spanOf(tokens: readonly PartyToken[]): { start: number; end: number } {
  let last = tokens.length - 1;
  while (last > 0 && isIdle(tokens, last)) last--;
  return { start: tokens[0]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function isIdle(tokens: readonly PartyToken[], i: number): boolean {
  const mark = tokens[i];
  return (
    mark?.kind === "mark" &&
    !mark.inside &&
    (mark.text === "." ? endsOnly(tokens, i) : idle.includes(mark.text))
  );
}

const idle = "-:*";
