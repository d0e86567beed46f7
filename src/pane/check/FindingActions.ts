import type { Edit } from "../../grid/Edit";
import type { Grid } from "../../grid/Grid";
import type { Finding } from "../../review/Finding";

/** What can be done about a finding; each change is one step of the session. */
export interface FindingActions {
  /** The document that the findings are of. */
  readonly grid: Grid;
  /** Selects the finding and brings its place before the eyes. */
  readonly show: (finding: Finding) => void;
  readonly apply: (
    finding: Finding,
    title: string,
    edits: readonly Edit[],
  ) => void;
  /** Applies all safe fixes. */
  readonly mendAll: () => void;
  /** Applies all safe fixes of the check. */
  readonly mendKind: (check: string) => void;
  readonly dismiss: (finding: Finding, reason: string) => void;
}

/** Where something is unfolded: under the finding with this key. */
export interface Opened {
  readonly key: string;
  readonly panel: Panel;
}

/** What is unfolded under a finding; a number is the place of a suggestion in its list. */
export type Panel = "fix" | "fill" | "dismiss" | "why" | number;
