import { fold, normalise } from "../../text/normalise";
import { fixedPhrases } from "./abbreviation/lexicon";
import { settleCase } from "./tokenCase";

/** A word, number or mark of a cell. Offsets are in the cell's text. */
export interface PartyToken {
  readonly kind: "word" | "number" | "mark";
  /** Normalised, in its own letters' case unless the cell's case says nothing. */
  readonly text: string;
  /** In small letters, «ё» as «е». */
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing, spaces, or a line's end or tab. */
  readonly gap: "" | " " | "\n";
  /** In quotes or brackets, or in a name that is never cut: no separator is looked for here. */
  readonly inside: false | "quotes" | "brackets" | "name";
}

const piece =
  /<\/?[a-zA-Z][^<>\n]{0,30}>|\p{L}+|\p{N}+(?:\p{L}(?!\p{L}))?|[^\s\p{L}\p{N}]/gu;
const digitFirst = /^\p{N}/u;
const wordy = /^[\p{L}\p{N}]/u;
const opening = "([{«";
const closing = ")]}»";
const brackets = ")]}";
const eitherWay = '"“”„';

/** The words and marks of a name that is never cut, in small letters. */
export type FixedPhrase = readonly string[];

/** The cell's words and marks in order; leftover tags («<p>») count as line ends. */
export function partyTokens(
  text: string,
  ownPhrases: readonly FixedPhrase[] = [],
): readonly PartyToken[] {
  const plain = normalise(text);
  const tokens: Writable[] = [];
  let after = 0;
  let tag = false;
  const tabs = text.includes("\t");
  for (const { 0: found, index } of plain.text.matchAll(piece)) {
    const between = plain.text.slice(after, index);
    after = index + found.length;
    if (found.length > 1 && found.startsWith("<")) {
      tag = true;
      continue;
    }
    tokens.push({
      kind: digitFirst.test(found)
        ? "number"
        : wordy.test(found)
          ? "word"
          : "mark",
      text: found,
      fold: fold(found),
      start: plain.at(index),
      end: plain.at(after - 1) + 1,
      gap:
        tag ||
        between.includes("\n") ||
        (tabs && text.slice(tokens.at(-1)?.end, plain.at(index)).includes("\t"))
          ? "\n"
          : between === ""
            ? ""
            : " ",
      inside: false,
    });
    tag = false;
  }
  settleCase(tokens);
  markPairs(tokens);
  markPhrases(tokens, fixed);
  markPhrases(tokens, ownPhrases);
  return tokens;
}

/** How many marks without a fellow may stand between two fellows. */
const nesting = 3;

type Writable = { -readonly [K in keyof PartyToken]: PartyToken[K] };

/** Everything between a bracket or quote and its fellow; one without a fellow is an ordinary mark. */
function markPairs(tokens: Writable[]): void {
  const open: { at: number; closedBy: string }[] = [];
  let last = -1;
  const spans: [number, number, "quotes" | "brackets"][] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== "mark") return;
    const bracket = opening.indexOf(token.text);
    const quote = eitherWay.includes(token.text);
    if (bracket >= 0 || (quote && opens(tokens, i)))
      open.push({ at: i, closedBy: closing.charAt(bracket) || eitherWay });
    else if (quote || closing.includes(token.text)) {
      const fellow = open
        .slice(-nesting)
        .findLast(({ closedBy }) => closedBy.includes(token.text));
      if (!fellow) return;
      while (open.pop() !== fellow);
      spans.push([
        fellow.at,
        i,
        brackets.includes(token.text) ? "brackets" : "quotes",
      ]);
    }
  });
  for (const [from, to, what] of spans.sort((a, b) => a[0] - b[0])) {
    for (let i = Math.max(from, last) + 1; i <= to; i++)
      inside(tokens, i, what);
    last = Math.max(last, to);
  }
}

/** A quote mark that can do both opens before a word and not right after one. */
function opens(tokens: readonly PartyToken[], i: number): boolean {
  const next = tokens[i + 1];
  const previous = tokens[i - 1];
  return (
    next?.gap === "" &&
    (next.kind !== "mark" || eitherWay.includes(next.text)) &&
    (tokens[i]?.gap !== "" || previous?.kind !== "word")
  );
}

const fixed: readonly FixedPhrase[] = fixedPhrases.map((phrase) =>
  fold(phrase).split(" "),
);

function markPhrases(
  tokens: Writable[],
  phrases: readonly FixedPhrase[],
): void {
  if (phrases.length === 0) return;
  for (let i = 0; i < tokens.length; i++)
    for (const phrase of phrases)
      if (phrase.every((word, k) => tokens[i + k]?.fold === word))
        for (let k = 1; k < phrase.length; k++) inside(tokens, i + k, "name");
}

function inside(
  tokens: Writable[],
  i: number,
  what: PartyToken["inside"],
): void {
  const token = tokens[i];
  if (token) token.inside = what;
}
