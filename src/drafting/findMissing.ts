import { directions } from "../catalogue/data/directions";
import type { MeasureIndex } from "../catalogue/matchMeasure";
import type { Level, StandardMeasure } from "../catalogue/StandardMeasure";
import type { Plan, PlanRow, Reading } from "../plan/Plan";
import { fold } from "../text/normalise";
import { likelyLevel, planLevel } from "./planLevel";
import { coveredMeasures, planMatches } from "./planMatches";

/** A standard direction with what of it a plan lacks. */
export interface MissingDirection {
  readonly direction: string;
  readonly title: string;
  /** No measure of the plan belongs to it. */
  readonly isUncovered: boolean;
  /** How many of its standard measures for the level the plan has. */
  readonly has: number;
  /** The standard measures of the level that the plan has neither surely nor likely. */
  readonly missing: readonly StandardMeasure[];
}

/**
 * What a plan does not cover of the standard directions and measures of its level, direction by direction; of every
 * level where neither the user nor the document says which it is. A likely counterpart counts as covering.
 */
export function findMissing(
  {
    reading,
    index,
  }: { readonly reading: Reading; readonly index: MeasureIndex },
  plan: Plan,
  told: Level | null = null,
): readonly MissingDirection[] {
  const level = told ?? planLevel(reading, plan) ?? likelyLevel(plan);
  const matches = planMatches(plan, index, level);
  const covered = coveredMeasures(matches);
  const text = fold(plan.rows.map(wordsOf).join("\n"));
  return directions.flatMap(({ id, title, ofSchool, signs }) => {
    if (level === "school" && !ofSchool) return [];
    const own = index.measures.filter(
      ({ direction, levels }) =>
        direction === id && (level === null || levels.includes(level)),
    );
    const missing = own.filter((measure) => !covered.has(measure.id));
    const isUncovered = missing.length === own.length && !signs.test(text);
    return own.length === 0
      ? []
      : [
          {
            direction: id,
            title,
            isUncovered,
            has: own.length - missing.length,
            missing,
          },
        ];
  });
}

function wordsOf(row: PlanRow): string {
  if (row.kind === "section")
    return row.headings.map(({ title }) => title).join("\n");
  return row.kind === "measure"
    ? row.wholeText
    : row.kind === "subitem"
      ? row.measure.value
      : "";
}
