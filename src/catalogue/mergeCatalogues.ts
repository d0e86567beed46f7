import type { StandardMeasure } from "./StandardMeasure";

/** A measure that stands in both catalogues under one id, and says different things. */
export interface ChangedMeasure {
  readonly before: StandardMeasure;
  readonly after: StandardMeasure;
  /** What differs, in the order of the sheet's columns. */
  readonly fields: readonly (keyof StandardMeasure)[];
}

/** What another catalogue would change in one's own, by id. */
export interface CatalogueDifference {
  readonly added: readonly StandardMeasure[];
  readonly changed: readonly ChangedMeasure[];
  readonly same: readonly StandardMeasure[];
  /** What only one's own has. */
  readonly kept: readonly StandardMeasure[];
}

const compared: readonly (keyof StandardMeasure)[] = [
  "direction",
  "levels",
  "wording",
  "deadline",
  "parties",
  "result",
  "proof",
  "basis",
  "synonyms",
  "review",
];

/** How the measures of another catalogue stand to one's own. */
export function compareCatalogues(
  own: readonly StandardMeasure[],
  other: readonly StandardMeasure[],
): CatalogueDifference {
  const known = new Map(own.map((measure) => [measure.id, measure]));
  const met = new Set(other.map(({ id }) => id));
  const added: StandardMeasure[] = [];
  const changed: ChangedMeasure[] = [];
  const same: StandardMeasure[] = [];
  for (const after of other) {
    const before = known.get(after.id);
    if (!before) {
      added.push(after);
      continue;
    }
    const fields = compared.filter(
      (field) => !alike(before[field], after[field]),
    );
    if (fields.length === 0) same.push(before);
    else changed.push({ before, after, fields });
  }
  const kept = own.filter(({ id }) => !met.has(id));
  return { added, changed, same, kept };
}

/** One's own catalogue with what is new in the other, and with the changed measures whose ids are accepted; the order of one's own stays. */
export function mergeCatalogues(
  own: readonly StandardMeasure[],
  { added, changed }: CatalogueDifference,
  accepted: ReadonlySet<string>,
): readonly StandardMeasure[] {
  const news = new Map(
    changed
      .filter(({ after }) => accepted.has(after.id))
      .map(({ after }) => [after.id, after]),
  );
  return [...own.map((measure) => news.get(measure.id) ?? measure), ...added];
}

/** Whether two values of one field say the same, whatever the order of an object's keys. */
export function alike(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || !a || !b)
    return a === b;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && alike(value, right.get(key)))
  );
}
