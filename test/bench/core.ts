import { openOffice } from "../../src/host/openOffice";
import { review } from "../../src/review/review";

/** A file's bytes → how many rows of its plans were read and what was found. */
export function readAndCheck(bytes: Uint8Array) {
  const opened = openOffice(bytes);
  if (!opened.ok) throw new Error(`unreadable: ${opened.failure.kind}`);
  const { reading, findings } = review(opened.value.grid, {
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
