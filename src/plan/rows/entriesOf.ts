import type { Row } from "../../grid/Grid";
import { isNumberRow, repeatsHeader } from "../columns/findHeader";
import type { PlanPart } from "../PlanPart";
import { factsOf, roleSlots, type RowFacts, typedNumbersOf } from "./RowFacts";
import type { RowNumber } from "./rowNumber";
import { viewRow } from "./RowView";

/** A grid row of a plan; `facts` is null for the rows of a header. */
export interface Entry {
  readonly part: PlanPart;
  readonly row: Row;
  readonly facts: RowFacts | null;
}

/** The rows of a plan's tables in order, headers and their repetitions among them. */
export function entriesOf(parts: readonly PlanPart[]): Entry[] {
  const first = parts.find(({ header }) => header !== null);
  const top = first?.header && first.table.rows[first.header.from];
  return parts.flatMap((part, place) => {
    const { table, header, opening, body, slots, inSheet } = part;
    const roles = roleSlots(part.columns);
    const headers = header ? table.rows.slice(header.from, header.to) : [];
    const repeated = new Set(
      body.filter(
        (row) => (top && repeatsHeader(row, top)) || isNumberRow(row),
      ),
    );
    const viewed = (row: Row) => viewRow(table, row, slots, inSheet);
    const views = body.map(viewed);
    const typed = typedNumbersOf(views, roles);
    let starts = place > 0;
    let above: RowNumber | null = null;
    return [
      ...opening.map((row) => ({
        part,
        row,
        facts: factsOf(viewed(row), part.columns, roles, typed, false, null),
      })),
      ...headers.map((row) => ({ part, row, facts: null })),
      ...views.map((view) => {
        if (repeated.has(view.row)) {
          starts = true;
          return { part, row: view.row, facts: null };
        }
        const facts = factsOf(view, part.columns, roles, typed, starts, above);
        starts = false;
        above = facts.number ?? above;
        return { part, row: view.row, facts };
      }),
    ];
  });
}
