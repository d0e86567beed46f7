import type { Measure, Plan, SubItem, Continuation } from "../Plan";
import type { Responsible } from "./Party";

/** A cell of responsible parties with the row it stands in. */
export interface OwnResponsible {
  readonly row: Measure | SubItem | Continuation;
  readonly responsible: Responsible;
}

/** Every cell of responsible parties once, in document order: one merged over several rows comes with the first. */
export function* ownResponsible(plan: Plan): Iterable<OwnResponsible> {
  for (const row of plan.rows) {
    if (row.kind === "header" || row.kind === "section") continue;
    const { responsible } = row;
    if (responsible?.at.row === row.row && responsible.at.table === row.table)
      yield { row, responsible };
  }
}
