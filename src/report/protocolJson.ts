import { findingJson, reviewJson } from "../review/findingJson";
import { isoDate } from "../text/calendarDate";
import type { ReviewedDocument } from "./ReviewedDocument";

/** The protocol for tools: what `--json` gives, and besides the date, the plans, the checks run and what was set aside. */
export function protocolJson({ source, review, date }: ReviewedDocument) {
  const found = new Map<string, number>();
  for (const { check } of review.findings)
    found.set(check, (found.get(check) ?? 0) + 1);
  return {
    ...reviewJson(review, source),
    date: isoDate(date),
    plans: review.reading.plans.map(({ title, period, measures }) => ({
      title: title?.value ?? null,
      period: period
        ? {
            start: isoDate(period.start),
            end: isoDate(period.end),
            kind: period.kind,
          }
        : null,
      measures: measures.length,
    })),
    checks: review.checks.map(({ id, title, severity }) => ({
      id,
      title,
      severity,
      found: found.get(id) ?? 0,
    })),
    dismissed: review.dismissed.map(({ finding, dismissal }) => ({
      ...findingJson(finding),
      reason: dismissal.reason,
      date: isoDate(dismissal.date),
    })),
  };
}
