import type { Edit } from "../grid/Edit";
import {
  isArabic,
  lastPart,
  type NumberedItem,
  type NumberSequence,
} from "../plan/numbering/NumberSequence";
import { planNumbering } from "../plan/numbering/planNumbering";
import type { Measure, Plan, PlanNumber } from "../plan/Plan";
import { type NumberChange, renumbered } from "../plan/renumber";
import type { PlanSection } from "./sections";

/** New rows that stand together. */
export interface NewRows {
  /** The section they go into; null in a plan without sections. */
  readonly section: PlanSection | null;
  /** The measures before them that they are counted with. */
  readonly siblings: readonly Measure[];
  /** A section that is new itself, with the parts of its number where it has one; null where they go into an old one. */
  readonly made: { readonly number: readonly number[] | null } | null;
  /** The measure after which they stand, in the plan's order; null where none stands before them. */
  readonly previous: Measure | null;
  readonly count: number;
}

/** The numbers of new rows and what they change of the others. */
export interface RowNumbers {
  /** By group, the parts of each new number; null where the rows are to have none written. */
  readonly numbers: readonly (readonly (readonly number[])[] | null)[];
  /** Later numbers that have to move on. */
  readonly changes: readonly NumberChange[];
  readonly edits: readonly Edit[];
  /** A later number that would have to change cannot be written anew. */
  readonly stuck: boolean;
}

/** How a plan goes on with its numbers at some place. */
interface Counter {
  readonly prefix: readonly number[];
  /** The number of the row before, its last part. */
  readonly last: number;
  readonly sequence: NumberSequence | null;
  /** Items of the sequence up to and with the row before. */
  readonly passed: number;
}

/** Numbers new rows in the plan's own way. Groups are in the order of the plan. */
export function numberRows(plan: Plan, groups: readonly NewRows[]): RowNumbers {
  const { sequences } = planNumbering(plan);
  const added = new Map<NumberSequence, { at: number; count: number }[]>();
  const numbers = groups.map((group) => {
    const counter = counterAt(plan, sequences, group);
    if (!counter) return null;
    const { prefix, last, sequence, passed } = counter;
    const before = sequence ? (added.get(sequence) ?? []) : [];
    const start = last + before.reduce((sum, { count }) => sum + count, 0);
    if (sequence)
      added.set(sequence, [...before, { at: passed, count: group.count }]);
    return Array.from({ length: group.count }, (_, i) => [
      ...prefix,
      start + 1 + i,
    ]);
  });
  return { numbers, ...shifted(sequences, added) };
}

/** Where the count stands before the group; null where rows there have no number of their own to be written. */
function counterAt(
  plan: Plan,
  sequences: readonly NumberSequence[],
  { section, siblings, made, previous }: NewRows,
): Counter | null {
  const { measures } = plan;
  const numbered = measures.filter(({ number }) => number !== null);
  const hasColumn = plan.columns.some(({ role }) => role === "number");
  if (numbered.length === 0 && (measures.length > 0 || !hasColumn)) return null;
  const base =
    siblings.length > 0
      ? counterAfter(plan, sequences, siblings)
      : made
        ? null
        : counterBefore(sequences, section?.measures ?? measures);
  if (base !== null) return base === "none" ? null : base;
  const parent = made ? made.number : (section?.heading.number?.parts ?? null);
  const isDeep =
    numbered.length === 0 ||
    numbered.filter(({ number }) => (number?.parts.length ?? 0) > 1).length *
      2 >
      numbered.length;
  if (parent && isDeep)
    return { prefix: parent, last: 0, sequence: null, passed: 0 };
  const before = previous && counterAfter(plan, sequences, [previous]);
  if (before === "none") return null;
  const goesOn =
    before !== null &&
    before.prefix.length === 0 &&
    before.sequence !== null &&
    countsThrough(before.sequence);
  return goesOn ? before : { prefix: [], last: 0, sequence: null, passed: 0 };
}

/** The count before the first of the measures, which is to move on. */
function counterBefore(
  sequences: readonly NumberSequence[],
  [first]: readonly Measure[],
): Counter | "none" | null {
  for (const sequence of sequences) {
    const passed = sequence.items.findIndex(({ row }) => row === first);
    const number = sequence.items[passed]?.number;
    if (passed < 0 || !number) continue;
    if (number.automatic || !isArabic(number)) return "none";
    return {
      prefix: number.parts.slice(0, -1),
      last: lastPart(number) - 1,
      sequence,
      passed,
    };
  }
  return null;
}

/** Whether a count of plain numbers does not begin anew in each section. */
function countsThrough({ items }: NumberSequence): boolean {
  const headings = new Set(
    items.flatMap(({ row }) =>
      row?.kind === "measure" ? [row.path[0]?.title ?? ""] : [],
    ),
  );
  return headings.size > 1;
}

/** The count after the last of the measures that is counted with its siblings and not below one of them. */
function counterAfter(
  plan: Plan,
  sequences: readonly NumberSequence[],
  measures: readonly Measure[],
): Counter | "none" | null {
  const own = new Set<unknown>(measures);
  let found: { sequence: NumberSequence; index: number; order: number } | null =
    null;
  for (const sequence of sequences) {
    if (sequence.owner?.kind === "measure") continue;
    const index = sequence.items.findLastIndex(({ row }) => own.has(row));
    const row = sequence.items[index]?.row;
    const order = row?.kind === "measure" ? plan.measures.indexOf(row) : -1;
    if (order >= 0 && (!found || order > found.order))
      found = { sequence, index, order };
  }
  if (!found) return measures.some(({ number }) => number) ? "none" : null;
  const { sequence, index } = found;
  const items = sequence.items.slice(0, index + 1);
  const lastNumbered = items.findLastIndex(
    ({ number, strayFrom, row }) =>
      number !== null && !strayFrom && own.has(row),
  );
  const model = items[lastNumbered];
  if (!model?.number) {
    const { owner, prefix } = sequence;
    if (!owner?.number) return null;
    return {
      prefix: [...owner.number.parts, ...prefix],
      last: items.length,
      sequence,
      passed: index + 1,
    };
  }
  if (model.number.automatic) return "none";
  if (!isArabic(model.number)) return "none";
  return {
    prefix: model.number.parts.slice(0, -1),
    last: meant(plan, model) + (items.length - 1 - lastNumbered),
    sequence,
    passed: index + 1,
  };
}

/** The last part of a number, also where a sheet shows 1.1 for 1.10. */
function meant(plan: Plan, item: NumberedItem): number {
  for (const slip of planNumbering(plan).slips)
    if (slip.kind === "decimal" && slip.item === item)
      return Number(slip.meant.split(".").at(-1));
  return item.number ? lastPart(item.number) : 0;
}

/** What the rows put into sequences change of the numbers behind them, and of all that is numbered below those. */
function shifted(
  sequences: readonly NumberSequence[],
  added: ReadonlyMap<NumberSequence, readonly { at: number; count: number }[]>,
): Omit<RowNumbers, "numbers"> {
  const changes: NumberChange[] = [];
  const edits: Edit[] = [];
  let stuck = false;
  const move = (item: NumberedItem, parts: readonly number[]): void => {
    const { number, at } = item;
    if (!number || number.automatic) return;
    if (!at || !isArabic(number)) {
      stuck = true;
      return;
    }
    const { change, edit } = renumbered(number, at, parts);
    changes.push(change);
    edits.push(edit);
    for (const { owner, prefix, items } of sequences)
      if (owner === item)
        for (const below of items)
          if (below.number && !below.strayFrom)
            move(below, [...parts, ...prefix, lastPart(below.number)]);
  };
  for (const [{ items }, insertions] of added)
    for (const [place, item] of items.entries()) {
      const by = insertions
        .filter(({ at }) => at <= place)
        .reduce((sum, { count }) => sum + count, 0);
      const { number } = item;
      if (by > 0 && number && !item.strayFrom)
        move(item, [...number.parts.slice(0, -1), lastPart(number) + by]);
    }
  return { changes, edits, stuck };
}

/** How most measures with as many parts end their number: «.», «)» or nothing. */
export function usualSuffix(plan: Plan, parts: number): string {
  const counts = new Map<string, number>();
  const count = (number: PlanNumber | null): void => {
    if (number && !number.automatic)
      counts.set(number.suffix, (counts.get(number.suffix) ?? 0) + 1);
  };
  for (const { number } of plan.measures)
    if (number?.parts.length === parts) count(number);
  if (counts.size === 0) for (const { number } of plan.measures) count(number);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}
