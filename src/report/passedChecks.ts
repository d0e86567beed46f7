import type { Review } from "../review/review";

/** The checks that were run and found nothing, dismissed findings counted. */
export function passedChecks(review: Review): Review["checks"] {
  const found = new Set([
    ...review.findings.map(({ check }) => check),
    ...review.dismissed.map(({ finding }) => finding.check),
  ]);
  return review.checks.filter(({ id }) => !found.has(id));
}
