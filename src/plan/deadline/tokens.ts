import { fold, normalise } from "../../text/normalise";
import { hyphened, ordinalEndings, parted, type WordClass } from "./lexicon";
import { inRussian, meaningOf } from "./meaningOf";

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

const pieces =
  /\d+|\p{L}+|[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]+|<\/?[a-zA-Z]{1,8}\s{0,4}\/?>|\.{2,}|-{2,}|[^\s\d\p{L}]/gu;
const compound = /\p{L}{1,2}[-/]\p{L}{1,6}/uy;
const quotes = /^["«»„“”'`*]$/;
const tag = /^</;
const superscript = /^[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]/;
const caseTurn = /(?<=\p{Ll})(?=\p{Lu})|(?<=[IV])(?=\p{Script=Cyrillic})/u;
const capital = /^\p{Lu}/u;
const digit = /^\d/;
const letter = /^\p{L}/u;
const ending = /^(?:-?| ?- ?)(\p{L}{1,3})(?!\p{L})/u;

/** A token before its place in the original is known. Offsets are in the normalised text. */
interface Piece {
  readonly kind: Token["kind"];
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly capital?: boolean;
}

/** The words, numbers and marks of a text; quotation marks, tags and characters nobody sees are left out. */
export function tokensOf(original: string): readonly Token[] {
  const { text, at } = normalise(original);
  const tokens: Token[] = [];
  let last = 0;
  let gap = true;
  let line = false;
  for (let next = 0; ;) {
    pieces.lastIndex = next;
    const found = pieces.exec(text);
    if (!found) return withBullets(tokens);
    const from = found.index;
    gap ||= from > last;
    line ||= text.slice(last, from).includes("\n");
    const read = piecesOf(text, from, found[0], tokens.at(-1)?.kind);
    last = next = read.next;
    if (read.pieces.length === 0 && found[0].length > 1) gap = true;
    for (const piece of read.pieces) {
      tokens.push(asToken(piece, at, gap, line && tokens.length > 0));
      gap = line = false;
    }
  }
}

function asToken(
  { kind, text, from, to, capital = false }: Piece,
  at: (offset: number) => number,
  gap: boolean,
  line: boolean,
): Token {
  const meaning = kind === "word" ? meaningOf(text) : undefined;
  return {
    kind,
    text: meaning ? inRussian(text) : text,
    start: at(from),
    end: at(to - 1) + 1,
    gap,
    line,
    capital,
    ...(meaning && { is: meaning.is }),
    value: kind === "number" ? Number(text) : (meaning?.value ?? 0),
  };
}

/** The pieces that a run of characters of one sort makes, and where the next run begins. */
function piecesOf(
  text: string,
  from: number,
  run: string,
  before: Token["kind"] | undefined,
): { pieces: readonly Piece[]; next: number } {
  const to = from + run.length;
  if (quotes.test(run) || (run.length > 1 && tag.test(run)))
    return { pieces: [], next: to };
  if (digit.test(run))
    return {
      pieces: [{ kind: "number", text: run, from, to }],
      next: to + endingAt(text, to),
    };
  // «15⁰⁰» is a time of day.
  if (superscript.test(run))
    return {
      pieces:
        before === "number"
          ? [
              { kind: "mark", text: ":", from, to },
              { kind: "number", text: "00", from, to },
            ]
          : [],
      next: to,
    };
  if (!letter.test(run))
    return {
      pieces: [{ kind: "mark", text: markOf(run), from, to }],
      next: to,
    };
  compound.lastIndex = from;
  const whole = compound.exec(text)?.[0] ?? "";
  const full = hyphened[fold(whole)];
  return full === undefined
    ? { pieces: wordsOf(run, from), next: to }
    : {
        pieces: full.split(" ").map((word) => ({
          kind: "word",
          text: word,
          from,
          to: from + whole.length,
        })),
        next: from + whole.length,
      };
}

/** «--» is a dash, «..» a stop after a stop («2026 г..»), three stops and more leave something out. */
const markOf = (run: string): string =>
  run.startsWith(".") && run.length > 2 ? "…" : run.charAt(0);

/** The words of a run of letters: parted where small letters turn into capitals («плануОО») and where known to be two. */
function wordsOf(run: string, from: number): readonly Piece[] {
  let start = from;
  return run.split(caseTurn).flatMap((part) => {
    const place = { from: start, to: start + part.length };
    start = place.to;
    const small = fold(part);
    return (parted[small] ?? small).split(" ").map((text) => ({
      kind: "word" as const,
      text,
      ...place,
      capital: capital.test(part),
    }));
  });
}

/** The length of the ending tied to a number («-й», «го», « - е»); 0 where there is none. */
function endingAt(text: string, at: number): number {
  const found = ending.exec(text.slice(at, at + 7));
  return found && ordinalEndings.test(fold(found[1] ?? ""))
    ? found[0].length
    : 0;
}

/** Dashes at the beginning of two lines and more open the items of a list; one alone may stand in a range. */
function withBullets(tokens: readonly Token[]): readonly Token[] {
  const isBullet = ({ text, line }: Token, i: number): boolean =>
    text === "-" && (line || i === 0);
  return tokens.filter(isBullet).length > 1
    ? tokens.map((token, i) =>
        isBullet(token, i) ? { ...token, text: "•" } : token,
      )
    : tokens;
}
