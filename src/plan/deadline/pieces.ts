import type { Link } from "./Draft";
import { begins } from "./forms/freeText";
import { isClass, isMark, numberAt, type Reading } from "./Reading";
import { castsDoubt, isPlain } from "./remarks";

/** More words than this before a dash or colon are no label of a date. */
const longestLabel = 8;

/** What a separator makes of the link to the next part; undefined where none stands. */
export function linkOf(
  reading: Reading,
  at: number,
  fresh: boolean,
): Link | "kept" | undefined {
  if (isMark(reading, at, "(", "[")) return "bracket";
  if (isMark(reading, at, ";", ".", "+", "•")) return "break";
  if (isMark(reading, at, ",")) return "loose";
  if (isMark(reading, at, "-", ":")) return fresh ? "kept" : "loose";
  if (isMark(reading, at, ")", "]")) return "kept";
  return isClass(reading, at, "and", "also")
    ? fresh
      ? "kept"
      : "loose"
    : undefined;
}

/** «1)», «2. Март»: the number of an item in a list. */
export const isItemNumber = (reading: Reading, at: number): boolean =>
  numberAt(reading, at) !== undefined &&
  (isMark(reading, at + 1, ")") ||
    (isMark(reading, at + 1, ".") &&
      reading.tokens[at + 2]?.gap === true &&
      reading.tokens[at + 2]?.capital === true));

/** Past a few plain words and a colon or dash before a date: «школьный этап – октябрь». */
export function pastLabel(
  reading: Reading,
  from: number,
  filled: number,
): number | undefined {
  const most = Math.min(reading.tokens.length, filled + longestLabel);
  for (let i = filled; i < most; i++)
    if (isMark(reading, i, ":", "-") && isBreak(reading, i))
      return i > from && isRemark(reading, filled, i) ? i + 1 : undefined;
    else if (isMark(reading, i, ",", ";", "(")) return undefined;
  return undefined;
}

/** Plain words that neither speak of time nor cast doubt. */
const isRemark = (reading: Reading, from: number, to: number): boolean =>
  isPlain(reading, from, to) && !castsDoubt(reading, from, to);

const isBreak = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.text === ":" ||
  tokens[at]?.gap === true ||
  tokens[at + 1]?.gap === true;

/** Whether a piece between separators ends before this token. */
export const isPieceEnd = (reading: Reading, at: number): boolean => {
  const { tokens } = reading;
  return (
    tokens[at] === undefined ||
    isMark(reading, at, ",", ";", "(", ")", "[", "]", ".", "•", "+") ||
    tokens[at].line ||
    isClass(reading, at, "and") ||
    (isClass(reading, at, "in") && isClass(reading, at + 1, "further")) ||
    isClass(reading, at, "further") ||
    isMark(reading, at - 1, ".")
  );
};

/** The token after the part where its piece ends there, past a plain label («ноябрь – муниципальный этап»). */
export function pastTail(reading: Reading, at: number): number | undefined {
  if (isPieceEnd(reading, at)) return at;
  if (!isMark(reading, at, "-", ":")) return undefined;
  if (isBreak(reading, at) && begins(reading, at + 1)) return at;
  const to = pieceEnd(reading, at + 1);
  return to - at <= longestLabel && isRemark(reading, at + 1, to)
    ? to
    : undefined;
}

/** A stop after a whole word, and not «г.» or «01.03.», before a capital or the end. */
const endsSentence = ({ tokens }: Reading, at: number): boolean => {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    next === undefined ||
    (next.gap &&
      next.capital &&
      before?.kind === "word" &&
      before.text.length > 3)
  );
};

/** Where the piece that goes on at `at` ends. */
export function pieceEnd(reading: Reading, at: number): number {
  const { tokens } = reading;
  let end = at + 1;
  while (
    end < tokens.length &&
    !isMark(reading, end, ",", ";", "(", ")", "[", "]") &&
    !tokens[end]?.line &&
    !(isMark(reading, end, ".") && endsSentence(reading, end))
  )
    end++;
  return Math.min(end, tokens.length);
}
