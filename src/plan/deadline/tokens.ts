import { fold, normalise } from "../../text/normalise";
import { lookAlikes } from "../../text/lexicon";
import {
  hyphened,
  months,
  ordinalEndings,
  parted,
  plain,
  valued,
  type WordClass,
} from "./lexicon";

/** A word, number or mark of a deadline. Offsets are in the cell's text as it was given. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** In small Russian letters; digits or the mark as they are. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A space or a line break stands before it. */
  readonly gap: boolean;
  /** A line break stands before it. */
  readonly line: boolean;
  /** A word that begins with a capital. */
  readonly capital: boolean;
  /** What a word may mean; absent for marks and unknown words. */
  readonly is?: WordClass;
  /** A number's value, or which of its class a word is. */
  readonly value: number;
}

interface Meaning {
  readonly is: WordClass;
  readonly value: number;
}

const meanings = new Map<string, Meaning>();
for (const [is, value, words] of valued)
  for (const word of words.split(" ")) meanings.set(word, { is, value });
for (const [is, words] of Object.entries(plain))
  for (const word of words.split(" "))
    meanings.set(word, { is: is as WordClass, value: 0 });

const twins = new Map<string, string>();
for (let i = 0; i < lookAlikes.length; i += 2)
  twins.set(
    fold(lookAlikes.charAt(i)),
    twins.get(fold(lookAlikes.charAt(i))) ?? fold(lookAlikes.charAt(i + 1)),
  );

/** Long month names, against which a mistyped word is held. */
const longMonths = months.flatMap((words, i) =>
  words
    .split(" ")
    .filter((word) => word.length > 5)
    .map((word) => ({ word, month: i + 1 })),
);

const pieces =
  /\d+|\p{L}+|[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]+|<\/?[a-z]{1,8}\s{0,4}\/?>|\.{2,}|[^\s\d\p{L}]/giu;
const compound = /\p{L}{1,2}[-/]\p{L}{1,6}/uy;
const quotes = /^["«»„“”'`*]$/;
const tag = /^</;
const superscript = /^[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]/;
const caseTurn = /(?<=\p{Ll})(?=\p{Lu})|(?<=[IV])(?=\p{Script=Cyrillic})/u;
const startsWithCapital = /^\p{Lu}/u;

/** The words, numbers and marks of a text; quotation marks, tags and characters nobody sees are left out. */
export function tokensOf(original: string): readonly Token[] {
  const { text, at } = normalise(original);
  const tokens: Token[] = [];
  let last = 0;
  let gap = true;
  let line = false;
  const add = (
    kind: Token["kind"],
    word: string,
    from: number,
    to: number,
    capital = false,
  ): void => {
    const meaning = kind === "word" ? meaningOf(word) : undefined;
    tokens.push({
      kind,
      text: word,
      start: at(from),
      end: at(to - 1) + 1,
      gap,
      line: line && tokens.length > 0,
      capital,
      ...(meaning && { is: meaning.is }),
      value: kind === "number" ? Number(word) : (meaning?.value ?? 0),
    });
    gap = false;
    line = false;
  };
  pieces.lastIndex = 0;
  for (let found = pieces.exec(text); found; found = pieces.exec(text)) {
    const from = found.index;
    let piece = found[0];
    let to = from + piece.length;
    for (let i = last; i < from; i++) if (text[i] === "\n") line = true;
    if (from > last) gap = true;
    last = to;
    if (quotes.test(piece)) continue;
    if (piece.length > 1 && tag.test(piece)) {
      gap = true;
      continue;
    }
    compound.lastIndex = from;
    const whole = compound.exec(text)?.[0];
    const one = whole === undefined ? undefined : hyphened[fold(whole)];
    if (whole !== undefined && one !== undefined) {
      to = from + whole.length;
      pieces.lastIndex = last = to;
      for (const word of one.split(" ")) add("word", word, from, to);
      continue;
    }
    const previous = tokens.at(-1);
    if (/^\d/.test(piece)) {
      const ending = /^-?(\p{L}{1,3})(?!\p{L})/u.exec(text.slice(to, to + 5));
      if (ending && ordinalEndings.test(fold(ending[1] ?? ""))) {
        add("number", piece, from, to);
        pieces.lastIndex = last = to + ending[0].length;
      } else add("number", piece, from, to);
    } else if (superscript.test(piece)) {
      if (previous?.kind === "number") {
        add("mark", ":", from, to);
        add("number", "00", from, to);
      }
    } else if (/^\p{L}/u.test(piece)) {
      let offset = from;
      for (const part of piece.split(caseTurn)) {
        const folded = fold(part);
        for (const word of (parted[folded] ?? folded).split(" "))
          add(
            "word",
            word,
            offset,
            offset + part.length,
            startsWithCapital.test(part),
          );
        offset += part.length;
      }
    } else {
      piece = piece.length > 1 ? "…" : piece;
      add("mark", piece, from, to);
    }
  }
  return tokens;
}

/** The meaning of a word; of a long one mistyped in one place, the month it is nearest to. */
function meaningOf(word: string): Meaning | undefined {
  const known =
    meanings.get(word) ??
    meanings.get(
      word.replace(/[a-z]/g, (letter) => twins.get(letter) ?? letter),
    );
  if (known || word.length < 5 || word.length > 9) return known;
  const near = longMonths.find(({ word: name }) => oneSlip(word, name));
  return near && { is: "month", value: near.month };
}

/** One letter added, lost, changed or two neighbours swapped; the first letter holds. */
function oneSlip(word: string, name: string): boolean {
  if (word[0] !== name[0] || Math.abs(word.length - name.length) > 1)
    return false;
  let i = 0;
  while (i < word.length && word[i] === name[i]) i++;
  const after = (a: number, b: number): boolean =>
    word.slice(i + a) === name.slice(i + b);
  return (
    after(1, 0) ||
    after(0, 1) ||
    after(1, 1) ||
    (word[i] === name[i + 1] && word[i + 1] === name[i] && after(2, 2))
  );
}
