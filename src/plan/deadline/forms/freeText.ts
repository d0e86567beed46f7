import type { Found, Meaning } from "../Draft";
import { isClass, isMark, skip, type Reading } from "../Reading";
import { pastFurther } from "./further";
import { readHead } from "./head";
import {
  agreement,
  belongs,
  dayInWords,
  happening,
  ofMonth,
  unsureStem,
  wantsMore,
} from "./lexicon";
import { startsStrong } from "./strong";

/** Events and vague terms: known by their first words, the rest is text up to where another part begins. */
export function readFreeText(reading: Reading, at: number): Found | undefined {
  const head = readHead(reading, at);
  if (!head) return undefined;
  if (
    dayInWords.test(reading.tokens[head.next]?.text ?? "") &&
    isClass(reading, head.next + 1, "month")
  )
    return undefined;
  const end = head.closed
    ? head.next
    : freeEnd(reading, head.next, head.kind !== "event");
  if (head.needsMore && end === head.next) return undefined;
  const says = (words: RegExp): boolean =>
    reading.tokens.slice(at, end).some(({ text }) => words.test(text));
  const named = reading.tokens
    .slice(head.next, end)
    .some(({ text }) => happening.test(text));
  const value: Meaning =
    head.kind === "event" || (head.kind === "paper" && named)
      ? { kind: "event", ...(head.offset && { offset: head.offset }) }
      : {
          kind: "vague",
          ...(head.kind === "manner" && { manner: true }),
          ...(says(agreement) && { open: true }),
        };
  return { values: [{ value, from: at, to: end }], next: end };
}

/**
 * Free text goes on over commas and lines until a semicolon, a sentence's end, or another part.
 * After a vague term («по плану») a date ends it too, unless a preposition ties the date to the paper.
 */
function freeEnd(reading: Reading, from: number, open: boolean): number {
  const { tokens } = reading;
  let doubt = false;
  let i = from;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || isMark(reading, i, ";", ")", "]")) return i;
    if (isMark(reading, i, ".") && endsSentence(reading, i)) return i;
    // «по возможности, кроме мая»: after a word of doubt no date is a part of its own.
    doubt ||= unsureStem.test(token.text);
    if (!doubt && endsBefore(reading, i, from, open)) return i;
    if (isMark(reading, i, "(", "[")) i = closing(reading, i) - 1;
  }
  return Math.min(i, tokens.length);
}

/** Whether another part begins here or after the separator that stands here. */
function endsBefore(
  reading: Reading,
  at: number,
  from: number,
  open: boolean,
): boolean {
  const token = reading.tokens[at];
  const before = reading.tokens[at - 1]?.text ?? "";
  if (token?.line && !wantsMore.test(before) && begins(reading, at))
    return true;
  if (isMark(reading, at, ","))
    return (
      !(isNumber(reading, at - 1) && isNumber(reading, at + 1)) &&
      begins(reading, skip(reading, at + 1, "and"))
    );
  if (isMark(reading, at, "(", "[")) return begins(reading, at + 1);
  if (isMark(reading, at, "-", ":", "/"))
    return isBreak(reading, at) && begins(reading, at + 1);
  if (isClass(reading, at, "and"))
    return at > from && startsDated(reading, at + 1);
  return (
    (open || isClass(reading, at, "until")) &&
    token?.gap === true &&
    !belongs.test(before) &&
    !isMonthOfDay(reading, at) &&
    startsDated(reading, at)
  );
}

/** «от 5 марта»: the day before it belongs to the text already. */
const isMonthOfDay = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.is === "month" &&
  tokens[at - 1]?.kind === "number" &&
  ofMonth.test(tokens[at].text);

/** A dash, colon or slash with a space beside it. */
const isBreak = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.gap === true ||
  (tokens[at]?.text !== "-" && tokens[at + 1]?.gap === true);

export const begins = (reading: Reading, at: number): boolean =>
  startsStrong(reading, at) ||
  readHead(reading, at) !== undefined ||
  pastFurther(reading, at) !== undefined;

/** A month or number that begins a date, or «в течение», «ежемесячно»: what a paper's name does not hold. */
const startsDated = (reading: Reading, at: number): boolean =>
  (reading.tokens[at]?.kind === "number" ||
    isClass(
      reading,
      at,
      "month",
      "in",
      "daily",
      "permanently",
      "until",
      "since",
      "not",
      "ordinal",
    )) &&
  startsStrong(reading, at);

/** «по итогам 1, 2 четверти»: the comma stands in a list of numbers. */
const isNumber = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind === "number" || isClass(reading, at, "ordinal");

const endsSentence = ({ tokens }: Reading, at: number): boolean => {
  const next = tokens[at + 1];
  return next === undefined || (next.gap && next.capital) || next.line;
};

/** Past the bracket that closes the one at `at`; past that one alone where none does nearby. */
function closing(reading: Reading, at: number): number {
  const most = Math.min(reading.tokens.length, at + 60);
  for (let i = at + 1; i < most; i++)
    if (isMark(reading, i, ")", "]")) return i + 1;
  return at + 1;
}
