import type { Heading, Measure, Plan, PlanNumber, SectionRow } from "../Plan";
import { FlatFamily, headerLevel } from "./FlatFamily";
import {
  headingKey,
  type NumberingFacts,
  numberingFacts,
} from "./numberingFacts";
import {
  isArabic,
  lastPart,
  type NumberedItem,
  type NumberSequence,
  startsWith,
} from "./NumberSequence";

/** Every number of a plan, headings' too, in the sequences in which they are counted. */
export function numberSequences(plan: Plan): readonly NumberSequence[] {
  const builder = new SequenceBuilder(numberingFacts(plan));
  for (const row of plan.rows)
    if (row.kind === "section")
      for (const heading of row.headings) builder.addHeading(heading, row);
    else if (row.kind === "header") builder.passHeader();
    else if (row.kind === "measure") builder.addMeasure(row);
  return builder.finish();
}

interface OpenHeading {
  readonly item: NumberedItem;
  readonly level: number;
  /** What the numbers below it should begin with; null where it has no number. */
  readonly parts: readonly number[] | null;
}

type NumberedHeading = OpenHeading & { readonly parts: readonly number[] };

class SequenceBuilder {
  private readonly facts: NumberingFacts;
  private readonly sequences = new Map<string, NumberSequence>();
  private readonly families = new Map<string, FlatFamily>();
  private readonly measures = new FlatFamily();
  private readonly ids = new Map<NumberedItem, number>();
  private readonly seenHeadings = new Set<string>();
  /** Measures by number since the last heading, for numbers that begin with theirs. */
  private readonly byNumber = new Map<string, NumberedItem>();
  private open: OpenHeading[] = [];
  private current: { add(item: NumberedItem): void } | null = null;
  /** The headings above the last measure: they have been seen. */
  private path: readonly Heading[] = [];

  constructor(facts: NumberingFacts) {
    this.facts = facts;
  }

  passHeader(): void {
    this.measures.pass(headerLevel);
  }

  addHeading(heading: Heading, row: SectionRow | null): void {
    const key = headingKey(heading);
    if (this.seenHeadings.has(key)) return;
    this.seenHeadings.add(key);
    const { level, number } = heading;
    this.open = this.open.filter((above) => above.level < level);
    const { item, parts } = number
      ? this.placeHeading(heading, number, row)
      : { item: newItem("heading", null, heading.numberAt, row), parts: null };
    this.measures.pass(level);
    for (const family of this.families.values()) family.pass(level);
    this.open.push({ item, level, parts });
    this.byNumber.clear();
    this.current = null;
  }

  addMeasure(measure: Measure): void {
    if (measure.path !== this.path)
      for (const heading of measure.path) this.addHeading(heading, null);
    this.path = measure.path;
    const { number, numberAt, cells } = measure;
    const at = numberAt ?? cells.number ?? null;
    const covered = at !== null && at.row !== measure.row;
    if (covered || (number && !isArabic(number))) return;
    const item = newItem("measure", number, at, measure);
    if (!number) this.addUnnumbered(item);
    else if (number.parts.length > 1) this.addDeep(item, number, measure);
    else this.addFlat(item, number, measure);
  }

  finish(): readonly NumberSequence[] {
    return [...this.families.values(), this.measures]
      .flatMap((family) => family.sequences())
      .concat(...this.sequences.values());
  }

  private placeHeading(
    heading: Heading,
    number: PlanNumber,
    row: SectionRow | null,
  ): { item: NumberedItem; parts: readonly number[] } {
    const { parts } = number;
    const below = this.facts.below(heading);
    const parent = this.numbered().at(-1);
    const place = (strayFrom: readonly number[] | null) =>
      newItem("heading", number, heading.numberAt, row, strayFrom);
    if (parts.length === 1) {
      const family = this.familyOf(heading.level, number);
      const next = family.last + 1;
      const item = place(null);
      family.add(item);
      return { item, parts: below?.[0] === next ? below : parts };
    }
    const prefix = parts.slice(0, -1);
    const stray = parent && !startsWith(prefix, parent.parts);
    const item = place(stray ? parent.parts : null);
    const sequence = !parent
      ? this.sequence(null, prefix)
      : this.sequence(
          parent.item,
          stray ? [] : prefix.slice(parent.parts.length),
        );
    const previous = sequence.items.at(-1)?.number;
    const next = (previous ? lastPart(previous) : 0) + 1;
    sequence.items.push(item);
    const fits = below && parent && startsWith(below, parent.parts);
    return { item, parts: fits && below.at(-1) === next ? below : parts };
  }

  private addDeep(
    item: NumberedItem,
    number: PlanNumber,
    measure: Measure,
  ): void {
    const prefix = number.parts.slice(0, -1);
    const above = this.numbered();
    const nearest = above.at(-1);
    const holder = nearest
      ? startsWith(prefix, nearest.parts)
        ? nearest
        : above.findLast(({ parts }) => parts.join(".") === prefix.join("."))
      : null;
    if (nearest && !holder) {
      this.addStray(item, nearest.item, nearest.parts, []);
      return;
    }
    const parent = this.byNumber.get(prefix.join("."));
    this.byNumber.set(number.parts.join("."), item);
    if (parent) this.put(item, this.sequence(parent, []));
    else if (holder)
      this.put(
        item,
        this.sequence(holder.item, prefix.slice(holder.parts.length)),
      );
    else {
      const meant = this.firstPartMeant(measure);
      if (meant === null || meant === prefix[0])
        this.put(item, this.sequence(null, prefix));
      else this.addStray(item, null, [meant], [meant]);
    }
  }

  private addFlat(
    item: NumberedItem,
    number: PlanNumber,
    { path }: Measure,
  ): void {
    this.byNumber.set(number.parts.join("."), item);
    const nearest = this.numbered().at(-1);
    const root = this.families.get(familyKey(1, number));
    if (!this.facts.deep || !root || path.length === 0) {
      this.measures.add(item);
      this.current = this.measures;
    } else if (nearest && lastPart(number) !== root.last + 1)
      this.addStray(item, nearest.item, nearest.parts, []);
    else root.add(item);
  }

  private addUnnumbered(item: NumberedItem): void {
    const nearest = this.numbered().at(-1);
    if (this.current) this.current.add(item);
    else if (this.facts.deep && nearest)
      this.put(item, this.sequence(nearest.item, []));
    else this.measures.add(item);
  }

  /** A number that begins as it should not still takes its place in the count. */
  private addStray(
    { number, at, row }: NumberedItem,
    owner: NumberedItem | null,
    parent: readonly number[],
    prefix: readonly number[],
  ): void {
    this.put(
      newItem("measure", number, at, row, parent),
      this.sequence(owner, prefix),
    );
  }

  private put(item: NumberedItem, { items }: NumberSequence): void {
    items.push(item);
    this.current = { add: (next) => items.push(next) };
  }

  private firstPartMeant(measure: Measure): number | null {
    const [outermost] = measure.path;
    return outermost
      ? this.facts.common(outermost)
      : this.facts.around(measure);
  }

  private numbered(): readonly NumberedHeading[] {
    return this.open.filter(
      (heading): heading is NumberedHeading => heading.parts !== null,
    );
  }

  private familyOf(level: number, number: PlanNumber): FlatFamily {
    const key = familyKey(level, number);
    let family = this.families.get(key);
    if (!family) this.families.set(key, (family = new FlatFamily(level)));
    return family;
  }

  private sequence(
    owner: NumberedItem | null,
    prefix: readonly number[],
  ): NumberSequence {
    if (owner && !this.ids.has(owner)) this.ids.set(owner, this.ids.size + 1);
    const key = `${owner ? (this.ids.get(owner) ?? 0) : 0}:${prefix.join(".")}`;
    let sequence = this.sequences.get(key);
    if (!sequence)
      this.sequences.set(key, (sequence = { owner, prefix, items: [] }));
    return sequence;
  }
}

const familyKey = (level: number, number: PlanNumber): string =>
  `${level}:${isArabic(number) ? "arabic" : "other"}`;

const newItem = (
  kind: NumberedItem["kind"],
  number: PlanNumber | null,
  at: NumberedItem["at"],
  row: NumberedItem["row"],
  strayFrom: NumberedItem["strayFrom"] = null,
): NumberedItem => ({ kind, number, at, row, strayFrom });
