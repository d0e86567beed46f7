import type { Outcome } from "../grid/DocumentHost";
import type { Edit } from "../grid/Edit";
import { fingerprint } from "../text/fingerprint";
import { chooseEdits } from "./chooseEdits";
import type { Finding } from "./Finding";
import type { Review } from "./review";

export interface FixReport {
  /** The review after the last pass. */
  readonly review: Review;
  /** What was mended, in order of mending. */
  readonly mended: readonly Finding[];
  readonly passes: number;
  /** `stuck`: the same edits came back or the passes ran out; what is left stays as it is. */
  readonly end: "done" | "stuck";
}

const mostPasses = 10;

/**
 * Applies the safe edits of a review's findings, reviews again, and goes on until nothing is left to mend.
 * `apply` writes one pass and answers with the review of what came out; its failure ends the work.
 */
export async function fixInPasses(
  start: Review,
  apply: (edits: readonly Edit[]) => Promise<Outcome<Review>>,
  wanted: (finding: Finding) => boolean = () => true,
): Promise<Outcome<FixReport>> {
  const mended: Finding[] = [];
  const seen = new Set<string>();
  let review = start;
  for (let passes = 0; ; passes++) {
    const { edits, taken } = chooseEdits(review.findings.filter(wanted));
    const mark = fingerprint(JSON.stringify(edits));
    const done = edits.length === 0;
    if (done || passes === mostPasses || seen.has(mark))
      return {
        ok: true,
        value: { review, mended, passes, end: done ? "done" : "stuck" },
      };
    seen.add(mark);
    const outcome = await apply(edits);
    if (!outcome.ok) return outcome;
    review = outcome.value;
    mended.push(...taken);
  }
}
