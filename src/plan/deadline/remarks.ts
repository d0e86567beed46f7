import { monthLike, openDay, unsureStem } from "./forms/lexicon";
import { isMark, type Reading } from "./Reading";

/** Whether the words from `from` to `to` cast doubt on the dates beside them: «кроме», «ориентировочно», «?». */
export function castsDoubt(
  reading: Reading,
  from: number,
  to: number,
): boolean {
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i];
    if (
      isMark(reading, i, "?", "…", "~") ||
      (token?.kind === "word" && unsureStem.test(token.text))
    )
      return true;
  }
  return false;
}

/** «дата уточняется»: beside a month, the month itself stands. */
export const leavesDayOpen = (
  { tokens }: Reading,
  from: number,
  to: number,
): boolean =>
  openDay.test(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(" "),
  );

/** Whether the words are plain: none of them speaks of time, and no number is among them but after «№» and the like. */
export function isPlain(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (
      token.kind === "number" &&
      !isMark(reading, i - 1, "№") &&
      !isCounted(reading, i + 1) &&
      !(isMark(reading, i + 1, ")") && isPlainWord(reading, i - 1))
    )
      return false;
    if (token.kind === "mark" && !harmless.test(token.text)) return false;
    if (token.kind !== "word") continue;
    if (token.is === "ordinal" && isCounted(reading, i + 1)) continue;
    if (
      token.is === undefined
        ? monthLike.test(token.text)
        : !harmlessClasses.has(token.is)
    )
      return false;
  }
  return true;
}

/** A plain word after a number: «1 смена», «3 этап». */
const isCounted = (reading: Reading, at: number): boolean =>
  isPlainWord(reading, at) || reading.tokens[at]?.is === "grade";

/** A word nobody knows that is no cut or mistyped month; «(заседание 2)». */
const isPlainWord = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.kind === "word" &&
  tokens[at].is === undefined &&
  !monthLike.test(tokens[at].text);

const harmless = /^[-,.:()[\]№/%]$/;
const harmlessClasses = new Set([
  "school",
  "place",
  "grade",
  "and",
  "on",
  "in",
  "through",
  "for",
  "by",
  "since",
  "of",
  "plan",
  "term",
  "working",
  "day",
  "weekday",
  "span",
]);
