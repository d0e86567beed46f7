import type { Edge, Span, WrittenYear } from "../Draft";

/** A stretch of the calendar named by one expression: the ends of every range and «до …» are made of these. */
export interface Atom extends Span {
  /** `day`: one day; `whole`: a month or more; `part`: days of a month («вторая неделя»). */
  readonly grain: "day" | "part" | "whole";
  readonly from: number;
  readonly to: number;
}

/** One or several atoms that share their last words («15, 16 и 22 марта»), and the token after them. */
export interface Atoms {
  readonly atoms: readonly Atom[];
  readonly next: number;
}

/** An edge; `year` only where it is written. */
export const edge = (month: number, day: number, year?: WrittenYear): Edge =>
  year === undefined ? { month, day } : { month, day, year };

/** From the first day of a month to the last day of a month, in a written year or none. */
export function monthSpan(
  first: number,
  last: number,
  year?: WrittenYear,
): Span {
  return yearSpan({ month: first, day: 1 }, { month: last, day: -1 }, year);
}

/** Two days sharing a written year; two years («2023–2024») go to one end each. */
export function yearSpan(first: Edge, last: Edge, year?: WrittenYear): Span {
  return year?.kind === "pair"
    ? {
        first: edge(first.month, first.day, {
          kind: "calendar",
          year: year.year,
        }),
        last: edge(last.month, last.day, { kind: "calendar", year: year.last }),
      }
    : {
        first: edge(first.month, first.day, year),
        last: edge(last.month, last.day, year),
      };
}
