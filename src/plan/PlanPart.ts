import type { Row, Table } from "../grid/Grid";
import type { AssignedRole } from "./columns/assignRoles";
import type { HeaderPlace } from "./columns/findHeader";
import type { Slot } from "./columns/slots";
import type { HeadingDraft } from "./rows/headings";

/** One table, or the piece of a table or sheet, that belongs to a plan. */
export interface PlanPart {
  readonly table: Table;
  readonly inSheet: boolean;
  /** Null where the table has no header of its own. */
  readonly header: HeaderPlace | null;
  readonly slots: readonly Slot[];
  readonly columns: readonly AssignedRole[];
  /** Rows right above the header that open its first section. */
  readonly opening: readonly Row[];
  /** Rows below the header. */
  readonly body: readonly Row[];
  /** Headings in the paragraphs between the table above and this one («ЯНВАРЬ»). */
  readonly leading: readonly HeadingDraft[];
}
