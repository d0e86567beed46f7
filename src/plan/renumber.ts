import type { Anchor } from "../grid/Anchor";
import type { Edit } from "../grid/Edit";
import {
  isArabic,
  lastPart,
  startsWith,
  type NumberedItem,
  type NumberSequence,
} from "./numbering/NumberSequence";
import { planNumbering } from "./numbering/planNumbering";
import { readLeadingNumber, readNumberCell } from "./numbering/planNumber";
import type { Plan, PlanNumber } from "./Plan";

/** The numbers of one sequence, and of all that is numbered below it, put right. */
export interface Renumbering {
  readonly changes: readonly NumberChange[];
  readonly edits: readonly Edit[];
}

export interface NumberChange {
  /** As written; null where there was none. */
  readonly from: PlanNumber | null;
  readonly to: string;
}

/**
 * How to number a sequence anew, in order and without gaps. Null where a number that would have to change is counted
 * by Word itself, is not in Arabic digits, has no cell to stand in or begins the numbers of sub-items.
 */
export function renumberer(
  plan: Plan,
): (sequence: NumberSequence) => Renumbering | null {
  const { sequences } = planNumbering(plan);
  const below = new Map<NumberedItem, NumberSequence[]>();
  for (const sequence of sequences)
    if (sequence.owner) {
      const known = below.get(sequence.owner);
      if (known) known.push(sequence);
      else below.set(sequence.owner, [sequence]);
    }
  const targets = targetNumbers(sequences);
  const done = new Map<NumberSequence, Renumbering | null>();
  return (sequence) => {
    let renumbering = done.get(sequence);
    if (renumbering === undefined) {
      renumbering = renumber(withAllBelow(sequence, below), targets);
      done.set(sequence, renumbering);
    }
    return renumbering;
  };
}

function* withAllBelow(
  sequence: NumberSequence,
  below: ReadonlyMap<NumberedItem, readonly NumberSequence[]>,
): Iterable<NumberSequence> {
  yield sequence;
  for (const item of sequence.items)
    for (const deeper of below.get(item) ?? [])
      yield* withAllBelow(deeper, below);
}

function renumber(
  sequences: Iterable<NumberSequence>,
  targets: ReadonlyMap<NumberedItem, readonly number[]>,
): Renumbering | null {
  const changes: NumberChange[] = [];
  const edits: Edit[] = [];
  for (const { items } of sequences) {
    const model = items.find(({ number }) => number !== null)?.number ?? null;
    for (const item of items) {
      const { number, at } = item;
      const target = targets.get(item) ?? [];
      if (number?.parts.join(".") === target.join(".")) continue;
      if (!at || number?.automatic || (number && !isArabic(number)))
        return null;
      if (number && hasNumberedSubItems(item, number)) return null;
      const change = renumbered(number, at, target, model);
      changes.push(change.change);
      edits.push(change.edit);
    }
  }
  return { changes, edits };
}

const hasNumberedSubItems = (
  { row }: NumberedItem,
  { parts }: PlanNumber,
): boolean =>
  row?.kind === "measure" &&
  row.subItems.some(({ cells, measure }) => {
    const found =
      readNumberCell(cells.number?.quote ?? "") ??
      readLeadingNumber(measure.value, true);
    const own = found?.number.parts ?? [];
    return own.length > parts.length && startsWith(own, parts);
  });

/** A number given other parts where it stands; one that is missing is written like `model`. */
export function renumbered(
  number: PlanNumber | null,
  at: Anchor,
  parts: readonly number[],
  model: PlanNumber | null = number,
): { readonly change: NumberChange; readonly edit: Edit } {
  const style = number ?? model;
  const to = parts.join(style?.text.includes(",") ? "," : ".");
  const text =
    number && at.quote.includes(number.text)
      ? at.quote.replace(number.text, to)
      : to + (style?.suffix ?? "");
  return {
    change: { from: number, to },
    edit: { kind: "replace-text", at, text },
  };
}

/** What every number should be. */
function targetNumbers(
  sequences: readonly NumberSequence[],
): ReadonlyMap<NumberedItem, readonly number[]> {
  const homes = new Map<NumberedItem, { of: NumberSequence; place: number }>();
  for (const of of sequences) {
    const start = firstPlace(of);
    for (const [index, item] of of.items.entries())
      homes.set(item, { of, place: start + index });
  }
  const targets = new Map<NumberedItem, readonly number[]>();
  const targetOf = (item: NumberedItem): readonly number[] => {
    const home = homes.get(item);
    const known = targets.get(item);
    if (known || !home) return known ?? item.number?.parts ?? [];
    const { owner, prefix } = home.of;
    const target = [...(owner ? targetOf(owner) : []), ...prefix, home.place];
    targets.set(item, target);
    return target;
  };
  for (const item of homes.keys()) targetOf(item);
  return targets;
}

/** Where a count begins: a plan may go on with the numbers of another document, its sections may not. */
function firstPlace({ owner, prefix, items }: NumberSequence): number {
  const first = items[0]?.number;
  const written = first ? lastPart(first) : 1;
  const isWhole = owner === null && prefix.length === 0;
  return isWhole || written === 0 ? written : 1;
}
