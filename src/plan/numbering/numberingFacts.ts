import { keptFor } from "../../text/keptFor";
import type { Heading, Measure, Plan } from "../Plan";
import { isArabic } from "./NumberSequence";

/** What a plan's numbers say as a whole, before they are looked at one by one. */
export interface NumberingFacts {
  /** Most measures are numbered «1.1» rather than «1». */
  readonly deep: boolean;
  /** Measures have numbers at all. */
  readonly numbered: boolean;
  /** What the numbers of the measures right under a numbered heading mostly begin with, as long as its own number. */
  readonly below: (heading: Heading) => readonly number[] | null;
  /** The first part that most numbers under a heading without a number share; null where they do not. */
  readonly common: (heading: Heading) => number | null;
  /** The first part that the numbers before and after a measure share while its own differs; null where they do not. */
  readonly around: (measure: Measure) => number | null;
}

/** How the plan's measures are numbered on the whole. */
export function numberingFacts({ measures }: Plan): NumberingFacts {
  const below = new Tally();
  const common = new Tally();
  const deepMeasures: { measure: Measure; first: number }[] = [];
  let flat = 0;
  for (const measure of measures) {
    if (!measure.number || !isArabic(measure.number)) continue;
    const { parts } = measure.number;
    const first = parts[0] ?? 0;
    if (parts.length < 2) {
      flat++;
      continue;
    }
    deepMeasures.push({ measure, first });
    const nearest = measure.path.findLast(({ number }) => number !== null);
    const outermost = measure.path[0];
    if (nearest?.number)
      below.count(nearest, parts.slice(0, nearest.number.parts.length));
    else if (outermost) common.count(outermost, [first]);
  }
  const around = new Map<Measure, number>();
  for (const [index, { measure, first }] of deepMeasures.entries()) {
    const before = deepMeasures[index - 1]?.first;
    if (
      before !== undefined &&
      before !== first &&
      before === deepMeasures[index + 1]?.first
    )
      around.set(measure, before);
  }
  return {
    deep: deepMeasures.length > flat,
    numbered: measures.some(({ number }) => number !== null),
    below: (heading) => below.most(heading)?.parts ?? null,
    common: (heading) => {
      const most = common.most(heading);
      return most && most.count > 1 && most.count * 2 > most.all
        ? (most.parts[0] ?? null)
        : null;
    },
    around: (measure) => around.get(measure) ?? null,
  };
}

/** A heading is known by its place: a row and the measures below it may hold copies of it. */
export const headingKey = keptFor(({ at }: Heading): string =>
  at.kind === "cell"
    ? `${at.table}:${at.row}:${at.column}:${at.start}`
    : `${at.paragraph}:${at.start}`,
);

class Tally {
  private readonly counts = new Map<
    string,
    Map<string, { readonly parts: readonly number[]; count: number }>
  >();

  count(heading: Heading, parts: readonly number[]): void {
    const key = headingKey(heading);
    const own = this.counts.get(key) ?? new Map<string, never>();
    this.counts.set(key, own);
    const entry = own.get(parts.join(".")) ?? { parts, count: 0 };
    entry.count++;
    own.set(parts.join("."), entry);
  }

  most(heading: Heading) {
    const entries = [...(this.counts.get(headingKey(heading))?.values() ?? [])];
    const [first] = entries;
    if (!first) return null;
    const most = entries.reduce((a, b) => (b.count > a.count ? b : a), first);
    return { ...most, all: entries.reduce((sum, { count }) => sum + count, 0) };
  }
}
