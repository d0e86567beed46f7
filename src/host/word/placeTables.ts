/** A stretch of the body's paragraphs. */
export type Stretch =
  | { readonly kind: "paragraph"; readonly paragraph: number }
  /** One or more tables that follow each other, with the paragraphs from `start` up to `end`. */
  | { readonly kind: "tables"; readonly start: number; readonly end: number };

/** Cuts the body's paragraphs, of which only the nesting levels in tables matter, into single ones and tables. */
export function stretches(levels: readonly number[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = -1;
  const close = (end: number): void => {
    if (start >= 0) found.push({ kind: "tables", start, end });
    start = -1;
  };
  for (const [paragraph, level] of levels.entries())
    if (level > 0) {
      if (start < 0) start = paragraph;
    } else {
      close(paragraph);
      found.push({ kind: "paragraph", paragraph });
    }
  close(levels.length);
  return found;
}

/**
 * How many tables stand in each stretch. `sizes` tells, for each way of counting, how many paragraphs each table has
 * (null: not known); without a way that fits, each stretch has one and the last takes the rest.
 */
export function tablesInStretches(
  lengths: readonly number[],
  sizes: readonly (readonly (number | null)[])[],
  tables: number,
): readonly number[] {
  if (lengths.length !== tables)
    for (const way of sizes) {
      const counts = fitted(lengths, way);
      if (counts) return counts;
    }
  return lengths.map((_, index) => {
    if (index < lengths.length - 1) return index < tables ? 1 : 0;
    return Math.max(0, tables - index);
  });
}

function fitted(
  lengths: readonly number[],
  sizes: readonly (number | null)[],
): readonly number[] | null {
  let table = 0;
  const counts = lengths.map((length) => {
    const first = table;
    let left = length;
    while (left > 0 && table < sizes.length) left -= sizes[table++] ?? Infinity;
    return left === 0 ? table - first : -1;
  });
  return table === sizes.length && !counts.includes(-1) ? counts : null;
}
