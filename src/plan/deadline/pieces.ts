import type { Link } from "./Draft";
import { readAtoms } from "./forms/atoms";
import { begins } from "./forms/freeText";
import { readSpan } from "./forms/span";
import { isClass, isMark, numberAt, past, skip, type Reading } from "./Reading";
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
  if (isMark(reading, at, ",") || isSlash(reading, at)) return "loose";
  if (isMark(reading, at, "-", ":")) return fresh ? "kept" : "loose";
  if (isMark(reading, at, ")", "]")) return "kept";
  return isClass(reading, at, "and", "also")
    ? fresh
      ? "kept"
      : "loose"
    : undefined;
}

/** «октябрь / март»: without a space beside it a slash may stand for «or» or within a number. */
const isSlash = (reading: Reading, at: number): boolean =>
  isMark(reading, at, "/") && isBreak(reading, at);

/** «1)», «2. Март»: the number of an item in a list. */
export const isItemNumber = (reading: Reading, at: number): boolean =>
  numberAt(reading, at) !== undefined &&
  (isMark(reading, at + 1, ")") ||
    (isMark(reading, at + 1, ".") &&
      reading.tokens[at + 2]?.gap === true &&
      reading.tokens[at + 2]?.capital === true));

/** Past a few plain words before a date: «школьный этап – октябрь», «приём заявок до 1 мая», «за год – до 15 января». */
export function pastLabel(
  reading: Reading,
  from: number,
  filled: number,
): number | undefined {
  const most = Math.min(reading.tokens.length, filled + longestLabel);
  for (let i = filled; i < most; i++)
    if (isMark(reading, i, ":", "-") && isBreak(reading, i)) {
      const words = beforeReported(reading, filled, i);
      return i > from && isRemark(reading, filled, words)
        ? words === i || isBounded(reading, i + 1)
          ? i + 1
          : undefined
        : undefined;
    } else if (isMark(reading, i, ",", ";", "(")) return undefined;
    else if (i > from && isBounded(reading, i))
      return isRemark(reading, filled, i) && !isReported(reading, filled, i)
        ? i
        : undefined;
  return undefined;
}

/** «до 15 октября», «с 1 по 10 октября»: whose words no name of a work ends with. */
function isBounded(reading: Reading, at: number): boolean {
  if (!isClass(reading, at, "until", "since", "not")) return false;
  const kind = readSpan(reading, at)?.values[0]?.value.kind;
  return kind === "until" || kind === "period";
}

/** «за период с 1 по 30 марта» is what is reported on. */
const isReported = ({ tokens }: Reading, from: number, at: number): boolean =>
  tokens[at]?.is === "since" &&
  tokens.slice(from, at).some(({ is }) => is === "for");

/** «отчёт за I полугодие – …»: where the stretch reported on begins; the label's end where it names none. */
function beforeReported(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (isClass(reading, i, "for")) {
      const next =
        readAtoms(reading, i + 1)?.next ??
        past(reading, skip(reading, i + 1, "school"), reportedUnits);
      return next === to ? i : to;
    }
  return to;
}

const reportedUnits = ["year", "halfYear", "quarter", "monthUnit"] as const;

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
    isSlash(reading, at) ||
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
    !isSlash(reading, end) &&
    !tokens[end]?.line &&
    !(isMark(reading, end, ".") && endsSentence(reading, end))
  )
    end++;
  return Math.min(end, tokens.length);
}
