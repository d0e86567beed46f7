import type { Severity, Suggestion } from "../checks/check";
import type { Anchor } from "../grid/Anchor";
import type { Edit } from "../grid/Edit";
import type { ColumnRole } from "../plan/Plan";

/** A defect found, in words for the user and with its place: the whole interface between checks and views. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  /** What is wrong here, in Russian, placeholders filled. */
  readonly message: string;
  readonly at: Anchor | null;
  readonly table: number | null;
  readonly row: number | null;
  readonly column: ColumnRole | null;
  readonly paragraph: number | null;
  /** The measure's number as written; null for the table or the document. */
  readonly number: string | null;
  readonly quote: string | null;
  /** `safe` where `edits` may be applied in bulk, `suggested` where the user must choose. */
  readonly fix: "safe" | "suggested" | null;
  readonly edits: readonly Edit[];
  readonly suggestions: readonly Suggestion[];
  /** The same as long as the text it stands in stays the same, wherever the row moves. */
  readonly fingerprint: string;
}
