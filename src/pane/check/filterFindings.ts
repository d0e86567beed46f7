import type { Finding } from "../../review/Finding";

export interface FindingFilter {
  /** Severities shown; empty shows all. */
  readonly severities: ReadonlySet<Finding["severity"]>;
  readonly search: string;
}

export const noFilter: FindingFilter = { severities: new Set(), search: "" };

/** Keeps the findings of the chosen severities whose message, words or number hold the searched text. */
export function filterFindings(
  findings: readonly Finding[],
  { severities, search }: FindingFilter,
): readonly Finding[] {
  const wanted = search.trim().toLocaleLowerCase("ru");
  return findings.filter(
    (finding) =>
      (severities.size === 0 || severities.has(finding.severity)) &&
      (wanted === "" ||
        `${finding.number ?? ""} ${finding.message} ${finding.quote ?? ""}`
          .toLocaleLowerCase("ru")
          .includes(wanted)),
  );
}
