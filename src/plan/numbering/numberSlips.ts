import type { Plan, PlanNumber } from "../Plan";
import {
  lastPart,
  type NumberedItem,
  type NumberSequence,
} from "./NumberSequence";

type WithNumber = NumberedItem & { readonly number: PlanNumber };

/** One thing wrong with the numbers of a plan, told at the place where it begins. */
export type NumberSlip = { readonly sequence: NumberSequence } & (
  | { readonly kind: "missing"; readonly item: NumberedItem }
  | {
      readonly kind: "duplicate";
      readonly item: WithNumber;
      readonly first: WithNumber;
    }
  /** `after` is the number before it; null at the beginning. */
  | {
      readonly kind: "gap";
      readonly item: WithNumber;
      readonly after: PlanNumber | null;
      readonly expected: string;
    }
  | {
      readonly kind: "wrong-parent";
      readonly item: WithNumber;
      readonly parent: string;
    }
  /** A sheet's 1.1 where 1.10 was meant. */
  | {
      readonly kind: "decimal";
      readonly item: WithNumber;
      readonly meant: string;
    }
);

/** From so many on, stray numbers that are the greater part of a plan's numbers are one fault, not many. */
const manyStrays = 5;

/** What is wrong with the numbers of a plan's sequences; one slip is told once, whatever follows from it. */
export function numberSlips(
  { measures }: Plan,
  sequences: readonly NumberSequence[],
): readonly NumberSlip[] {
  const numbered = measures.filter(({ number }) => number !== null).length;
  const slips = sequences.flatMap((sequence) => [...walk(sequence)]);
  const strays = slips.filter(({ kind }) => kind === "wrong-parent");
  const oneFault = strays.length > manyStrays && strays.length * 2 > numbered;
  return slips.filter(
    (slip) =>
      !(slip.kind === "missing" && numbered === 0) &&
      !(slip.kind === "wrong-parent" && oneFault && slip !== strays[0]),
  );
}

function* walk(sequence: NumberSequence): Iterable<NumberSlip> {
  const { items } = sequence;
  const seen = new Map<number, WithNumber>();
  let last = 0;
  let before: PlanNumber | null = null;
  /** Places since the last good number whose own numbers are missing or wrong: the count may have gone on over them. */
  let slack = 0;
  /** Numbers that came too early; the count goes on over them. */
  const early = new Set<number>();
  for (const [index, item] of items.entries()) {
    if (!hasNumber(item)) {
      yield { kind: "missing", sequence, item };
      slack++;
      continue;
    }
    if (item.strayFrom) {
      const parent = item.strayFrom.join(".");
      yield { kind: "wrong-parent", sequence, item, parent };
      slack++;
      continue;
    }
    const own = lastPart(item.number);
    const expected = last + 1;
    const first = seen.get(own);
    const meant = decimalMeant(item.number, expected);
    if (meant) {
      yield { kind: "decimal", sequence, item, meant };
      last = expected;
      slack = 0;
      before = item.number;
      continue;
    }
    let furthest = expected + slack;
    while (early.has(furthest)) furthest++;
    const fits =
      (own >= expected && own <= furthest) || (own === 0 && index === 0);
    const goesOn = continues(items, index, expected, slack);
    if (!fits && first) {
      yield { kind: "duplicate", sequence, item, first };
      slack = 1;
      if (!goesOn) last = own;
    } else if (!fits) {
      yield {
        kind: "gap",
        sequence,
        item,
        after: before,
        expected: withLast(item.number, expected),
      };
      slack = goesOn ? slack + 1 : 0;
      if (goesOn) early.add(own);
      else last = own;
    } else {
      last = own;
      slack = 0;
    }
    if (fits || !goesOn) {
      before = item.number;
      if (!first) seen.set(own, item);
    }
  }
}

/** Whether the next number carries on the count as if the one at `index` were only mistyped. */
function continues(
  items: readonly NumberedItem[],
  index: number,
  expected: number,
  slack: number,
): boolean {
  const here = items[index]?.number;
  const next = items[index + 1];
  if (!here || !next?.number || next.strayFrom) return false;
  const number = lastPart(next.number);
  return (
    number >= expected &&
    number <= expected + slack + 1 &&
    number !== lastPart(here) + 1
  );
}

function decimalMeant(number: PlanNumber, expected: number): string | null {
  const whole = `${expected}`;
  return number.decimal &&
    whole.endsWith("0") &&
    whole.replace(/0+$/, "") === `${lastPart(number)}`
    ? withLast(number, expected)
    : null;
}

const withLast = ({ parts }: PlanNumber, last: number): string =>
  [...parts.slice(0, -1), last].join(".");

const hasNumber = (item: NumberedItem): item is WithNumber =>
  item.number !== null;
