import type { CalendarDate } from "../text/calendarDate";
import type { Finding } from "./Finding";
import type { DismissedFinding } from "./review";

/** The user's decision that a finding is no defect. It holds while the text of the row (or paragraph) stays the same. */
export interface Dismissal {
  readonly check: string;
  /** `Finding.fingerprint` of what was dismissed. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly date: CalendarDate;
}

/** The finding as set aside for a reason on a day; known later by its fingerprint. */
export const dismiss = (
  finding: Finding,
  reason: string,
  date: CalendarDate,
): Dismissal => ({
  check: finding.check,
  fingerprint: finding.fingerprint,
  reason,
  date,
});

/** The dismissals but for those of this finding. */
export const withoutDismissal = (
  dismissals: readonly Dismissal[],
  finding: Finding,
): readonly Dismissal[] =>
  dismissals.filter((entry) => keyOf(entry) !== keyOf(finding));

const keyOf = ({ check, fingerprint }: Dismissal | Finding): string =>
  `${check} ${fingerprint}`;

/** Findings parted into those still open and those dismissed; of two dismissals of one finding the later counts. */
export function setAside(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): { open: readonly Finding[]; dismissed: readonly DismissedFinding[] } {
  const byKey = new Map(dismissals.map((entry) => [keyOf(entry), entry]));
  const open: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of findings) {
    const dismissal = byKey.get(keyOf(finding));
    if (dismissal) dismissed.push({ finding, dismissal });
    else open.push(finding);
  }
  return { open, dismissed };
}
