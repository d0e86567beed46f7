import type { Finding } from "../review/Finding";
import type { Review } from "../review/review";

/** Why a finding matters; null where the finding right before it has told the same. */
export function reasonTeller({
  checks,
}: Review): (finding: Finding, before: Finding | undefined) => string | null {
  const reasons = new Map(checks.map(({ id, rationale }) => [id, rationale]));
  return ({ check }, before) =>
    before?.check === check ? null : (reasons.get(check) ?? null);
}
