import {
  lastPart,
  type NumberedItem,
  type NumberSequence,
} from "./NumberSequence";

/** A header row repeated between measures parts them less than any heading does. */
export const headerLevel = 100;

/**
 * Items whose numbers have one part («1», «2», …), all of one kind. They may be counted through the whole plan or
 * anew after each heading of some level; which, the numbers themselves tell.
 */
export class FlatFamily {
  private readonly members: { item: NumberedItem; boundary: number }[] = [];
  private boundary = Infinity;
  private lastNumber = 0;
  private readonly level: number;

  /** `level` of the headings counted here; measures are below every heading. */
  constructor(level = Infinity) {
    this.level = level;
  }

  add(item: NumberedItem): void {
    this.members.push({ item, boundary: this.boundary });
    this.boundary = Infinity;
    if (item.number) this.lastNumber = lastPart(item.number);
  }

  /** A heading, or a header row, stands before the next item. */
  pass(level: number): void {
    if (level < this.level) this.boundary = Math.min(this.boundary, level);
  }

  /** The number of the last item that has one; 0 where none has. */
  get last(): number {
    return this.lastNumber;
  }

  /** The items in the runs in which they are counted. */
  sequences(): NumberSequence[] {
    const restarts = this.restartLevels();
    const sequences: NumberSequence[] = [];
    for (const { item, boundary } of this.members) {
      const current = sequences.at(-1);
      if (current && !restarts.has(boundary)) current.items.push(item);
      else sequences.push({ owner: null, prefix: [], items: [item] });
    }
    return sequences;
  }

  /** The levels of headings after which the count mostly begins anew. */
  private restartLevels(): ReadonlySet<number> {
    const votes = new Map<number, number>();
    let previous = 0;
    for (const { item, boundary } of this.members) {
      if (!item.number) continue;
      const number = lastPart(item.number);
      if (boundary < Infinity && previous > 0)
        votes.set(boundary, (votes.get(boundary) ?? 0) + (number > 1 ? -1 : 1));
      previous = number;
    }
    return new Set([...votes].filter(([, sum]) => sum > 0).map(([key]) => key));
  }
}
