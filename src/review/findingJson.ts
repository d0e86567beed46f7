import type { Finding } from "./Finding";
import type { Review } from "./review";

/** A finding as tools get it; a paragraph's finding has no table, row or column. */
export const findingJson = (finding: Finding) => ({
  check: finding.check,
  severity: finding.severity,
  message: finding.message,
  table: finding.table,
  row: finding.row,
  column: finding.column,
  paragraph: finding.paragraph,
  number: finding.number,
  quote: finding.quote,
  fix: finding.fix,
});

/** A review as tools get it; `source` is the file's name as it was given. */
export const reviewJson = (review: Review, source: string) => ({
  schema: 1,
  source,
  verdict: review.verdict,
  counts: review.counts,
  findings: review.findings.map(findingJson),
});
