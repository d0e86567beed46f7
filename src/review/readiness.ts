import type { Finding } from "./Finding";
import type { Review, Verdict } from "./review";

/** Whether a draft may go for signature, and what is to be done before. */
export interface Readiness {
  readonly verdict: Verdict;
  /** What blocks signature, in the order an official would mend it. */
  readonly obstacles: readonly Obstacle[];
  /** What needs a look before signature but does not block it, in the same order. */
  readonly concerns: readonly Obstacle[];
  /** What may be left as it is, in the same order. */
  readonly advice: readonly Obstacle[];
}

/** All findings of one check that weigh the same. */
export interface Obstacle {
  readonly check: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/**
 * First what changes how the table is read, then the rows, then what stands in them; the document's own details come
 * last. By the first words of a check's id; the wording stands where the empty word does.
 */
const mendingOrder = [
  "header",
  "column",
  "row",
  "measure",
  "section",
  "number",
  "period",
  "deadline",
  "responsible",
  "result",
  "policy",
  "direction",
  "",
  "title",
  "appendix",
  "approval",
];

/** What stands between the plan and its signature, kind by kind. */
export function readiness({ verdict, checks, findings }: Review): Readiness {
  const titles = new Map(checks.map(({ id, title }) => [id, title]));
  const ofSeverity = (severity: Finding["severity"]): Obstacle[] => {
    const byCheck = new Map<string, Finding[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const known = byCheck.get(finding.check);
      if (known) known.push(finding);
      else byCheck.set(finding.check, [finding]);
    }
    return [...byCheck]
      .map(([check, list]) => ({
        check,
        title: titles.get(check) ?? check,
        findings: list,
      }))
      .sort((a, b) => mendingRank(a.check) - mendingRank(b.check));
  };
  return {
    verdict,
    obstacles: ofSeverity("error"),
    concerns: ofSeverity("warning"),
    advice: ofSeverity("info"),
  };
}

function mendingRank(check: string): number {
  const rank = mendingOrder.indexOf(check.split("-", 1)[0] ?? "");
  return rank < 0 ? mendingOrder.indexOf("") : rank;
}
