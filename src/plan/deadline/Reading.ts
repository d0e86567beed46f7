import type { DeadlineContext } from "./Deadline";
import type { WordClass } from "./lexicon";
import type { Series } from "./forms/series";
import type { Token } from "./tokens";

/** The words of a cell with what is known of its surroundings: the argument of every form. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly context: DeadlineContext;
  /** The plan's period runs from September into the next year. */
  readonly schoolPlan: boolean;
  /** Numbers in a row already read here, by their first token: several forms begin with them. */
  readonly series: Map<number, Series | undefined>;
}

/** Whether the word at a place is of one of these classes. */
export const isClass = (
  { tokens }: Reading,
  at: number,
  ...classes: readonly WordClass[]
): boolean => {
  const is = tokens[at]?.is;
  return is !== undefined && classes.includes(is);
};

/** Whether one of these marks stands at a place. */
export const isMark = (
  { tokens }: Reading,
  at: number,
  ...marks: readonly string[]
): boolean => {
  const token = tokens[at];
  return token?.kind === "mark" && marks.includes(token.text);
};

/** A number of as many digits as asked, up to `most`; undefined where there is none. */
export const numberAt = (
  { tokens }: Reading,
  at: number,
  least = 1,
  most = 2,
): number | undefined => {
  const token = tokens[at];
  return token?.kind === "number" &&
    token.text.length >= least &&
    token.text.length <= most
    ? token.value
    : undefined;
};

/** Past the stop of a cut word or a date, where one is glued to it. */
export const pastStop = (reading: Reading, at: number): number =>
  isMark(reading, at, ".") && reading.tokens[at]?.gap === false ? at + 1 : at;

/** Past the words of the classes given, in that order; undefined where one is missing. */
export function past(
  reading: Reading,
  at: number,
  ...classes: readonly (WordClass | readonly WordClass[])[]
): number | undefined {
  let next = at;
  for (const wanted of classes) {
    if (
      !isClass(
        reading,
        next,
        ...(Array.isArray(wanted)
          ? (wanted as readonly WordClass[])
          : [wanted as WordClass]),
      )
    )
      return undefined;
    next = pastStop(reading, next + 1);
  }
  return next;
}

/** Past an optional word. */
export const skip = (
  reading: Reading,
  at: number,
  ...classes: readonly WordClass[]
): number =>
  isClass(reading, at, ...classes) ? pastStop(reading, at + 1) : at;
