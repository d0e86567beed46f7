import type { Continuation, Measure, Plan, PlanRow, SubItem } from "../Plan";
import type { Responsible } from "./Party";

/** A cell of responsible parties with the row it stands in. */
export interface OwnResponsible {
  readonly row: Measure | SubItem | Continuation;
  readonly responsible: Responsible;
}

/** Every cell of responsible parties once, in document order: one merged over several rows comes with the first. */
export function* ownResponsible({ rows }: Plan): Iterable<OwnResponsible> {
  for (const row of rows) {
    const own = responsibleOfRow(row);
    if (own) yield own;
  }
}

/** The cell of responsible parties that begins in the row; null where none does. */
export function responsibleOfRow(row: PlanRow): OwnResponsible | null {
  if (row.kind === "header" || row.kind === "section") return null;
  const { responsible } = row;
  return responsible?.at.row === row.row && responsible.at.table === row.table
    ? { row, responsible }
    : null;
}
