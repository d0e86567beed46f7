import type { Column } from "../Plan";
import type { PlanPart } from "../PlanPart";
import { classifyRows } from "./classifyRows";
import { entriesOf, type Entry } from "./entriesOf";
import { type Grammars, oncePerText } from "./readCells";
import { RowReader, type RowsRead } from "./RowReader";

/** Every row of a plan in document order, in steps. `columns` are the plan's, by slot; `planMonth` is that of a plan for one month. */
export function* readRowsSteps(
  parts: readonly PlanPart[],
  columns: readonly Column[],
  grammars: Grammars,
  planMonth: number | null,
): Generator<void, RowsRead> {
  const reader = new RowReader(columns, oncePerText(grammars), planMonth);
  const entries: Entry[] = [];
  for (const entry of entriesOf(parts)) {
    entries.push(entry);
    yield;
  }
  const kinds = classifyRows(entries.flatMap(({ facts }) => facts ?? []));
  let next = 0;
  for (const { part, row, facts } of entries) {
    yield;
    reader.enter(part);
    if (facts) reader.read(facts, kinds[next++] ?? "blank");
    else reader.header(part, row);
  }
  return reader.end();
}
