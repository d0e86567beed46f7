import type { Edge, Span, WrittenYear } from "../Draft";

/** A stretch of the calendar named by one expression: the ends of every range and «до …» are made of these. */
export interface Atom extends Span {
  /** What it is a stretch of: a range joins like with like. `days` are a part of a month without a number. */
  readonly unit: AtomUnit;
  readonly from: number;
  readonly to: number;
}

export type AtomUnit =
  | "day"
  | "days"
  | "week"
  | "decade"
  | "half"
  | "holidays"
  | "month"
  | "quarter"
  | "schoolQuarter"
  | "halfYear"
  | "season"
  | "year";

const withinMonth: readonly AtomUnit[] = [
  "day",
  "days",
  "week",
  "decade",
  "half",
  "holidays",
];
const mixed: readonly AtomUnit[] = ["day", "days", "month"];

/** Whether the atom is a month or more. */
export const isWhole = ({ unit }: Atom): boolean => !withinMonth.includes(unit);

/** Whether the two can be the ends of one range: «март – 15 апреля», but not «I полугодие – декабрь». */
export const areAlike = (a: Atom, b: Atom): boolean =>
  a.unit === b.unit || (mixed.includes(a.unit) && mixed.includes(b.unit));

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
