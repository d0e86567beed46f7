import type { Finding } from "../../review/Finding";
import { fold } from "../../text/normalise";

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
  const wanted = fold(search.trim());
  return findings.filter(
    ({ severity, number, message, quote }) =>
      (severities.size === 0 || severities.has(severity)) &&
      (wanted === "" ||
        fold(`${number ?? ""} ${message} ${quote ?? ""}`).includes(wanted)),
  );
}
