import { type Anchor, inSameText } from "../grid/Anchor";
import type { HostFailure, Outcome } from "../grid/DocumentHost";
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
  /** Why the host left some places as they were; null where it left none. */
  readonly refusal: HostFailure | null;
}

const mostPasses = 10;

/**
 * Applies the safe edits of a review's findings, reviews again, and goes on until nothing is left to mend.
 * `apply` writes one pass, which mends the findings `taken`, and answers with the review of what came out; its failure ends the work,
 * unless it names the places that must stay: these are left out.
 */
export async function fixInPasses(
  start: Review,
  apply: (
    edits: readonly Edit[],
    taken: readonly Finding[],
  ) => Promise<Outcome<Review>>,
  wanted: (finding: Finding) => boolean = () => true,
): Promise<Outcome<FixReport>> {
  const mended: Finding[] = [];
  const seen = new Set<string>();
  let review = start;
  let barred: readonly Anchor[] = [];
  let refusal: HostFailure | null = null;
  for (let passes = 0; ; passes++) {
    const { edits, taken } = chooseEdits(
      review.findings.filter((one) => wanted(one) && !isBarred(one, barred)),
    );
    const mark = fingerprint(JSON.stringify(edits));
    const done = edits.length === 0;
    const end = done && !refusal ? "done" : "stuck";
    if (done || passes === mostPasses || seen.has(mark))
      return {
        ok: true,
        value: { review, mended, passes, end, refusal },
      };
    seen.add(mark);
    const outcome = await apply(edits, taken);
    if (outcome.ok) {
      review = outcome.value;
      mended.push(...taken);
      // Rows may have moved: what is refused is asked for again.
      barred = [];
      continue;
    }
    const { failure } = outcome;
    const places = failure.kind === "unsupported" ? (failure.places ?? []) : [];
    if (!taken.some((one) => isBarred(one, places))) return outcome;
    barred = [...barred, ...places];
    refusal = failure;
    passes--;
  }
}

/** Whether the finding's edits change one of these texts. */
const isBarred = ({ edits }: Finding, places: readonly Anchor[]): boolean =>
  edits.some(
    (edit) =>
      edit.kind === "replace-text" &&
      places.some((place) => inSameText(place, edit.at)),
  );
