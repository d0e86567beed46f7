import { readGrid } from "../../src/entries/cli/readGrid";
import { review } from "../../src/review/review";

/** A file's bytes → how many rows of its plans were read and what was found. */
export function readAndCheck(bytes: Uint8Array) {
  const grid = readGrid(bytes);
  if (!grid.ok) throw new Error(`unreadable: ${grid.failure.kind}`);
  const { reading, findings } = review(grid.value, {
    today: { year: 2026, month: 9, day: 1 },
  });
  return {
    measures: reading.plans.reduce(
      (count, plan) => count + plan.measures.length,
      0,
    ),
    findings: findings.length,
  };
}
