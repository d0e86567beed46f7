import { interned } from "../../text/interned";
import type { Column } from "../Plan";
import type { PlanPart } from "../PlanPart";
import type { Grammars } from "./readCells";
import type { ScheduleColumn } from "./readSchedule";
import { type RoleSlots, roleSlots } from "./RowFacts";

/** All that rows of one table are read with besides what stands in them and above. */
export interface RowSetting {
  readonly roles: RoleSlots;
  readonly columns: readonly Column[];
  readonly schedule: readonly ScheduleColumn[];
  readonly grammars: Grammars;
  /** The sheet's name, which may be a month. */
  readonly name: string | null;
  readonly planMonth: number | null;
  /** The same object for settings that read alike. */
  readonly key: object;
}

const keys = interned<object>(200);

/** `columns` are the plan's, `planMonth` that of a plan for one month. */
export function rowSetting(
  { table, columns: assigned }: PlanPart,
  columns: readonly Column[],
  grammars: Grammars,
  planMonth: number | null,
): RowSetting {
  return {
    roles: roleSlots(assigned),
    columns,
    schedule: assigned.flatMap(({ mark }, slot) =>
      mark === null ? [] : [{ slot, header: mark }],
    ),
    grammars,
    name: table.name,
    planMonth,
    key: keys([assigned, columns, grammars.key, table.name, planMonth]),
  };
}
