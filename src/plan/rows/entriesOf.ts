import type { Row } from "../../grid/Grid";
import { isNumberRow, repeatsHeader } from "../columns/findHeader";
import type { PlanPart } from "../PlanPart";
import { rememberedFacts } from "./rememberedFacts";
import type { RowFacts } from "./RowFacts";
import type { RowNumber } from "./rowNumber";

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
    const { table, header, opening, body } = part;
    const headers = header ? table.rows.slice(header.from, header.to) : [];
    const repeated = new Set(
      body.filter(
        (row) => (top && repeatsHeader(row, top)) || isNumberRow(row),
      ),
    );
    const readFacts = rememberedFacts(part);
    let starts = place > 0;
    let above: RowNumber | null = null;
    return [
      ...opening.map((row) => ({
        part,
        row,
        facts: readFacts(row, false, null),
      })),
      ...headers.map((row) => ({ part, row, facts: null })),
      ...body.map((row) => {
        if (repeated.has(row)) {
          starts = true;
          return { part, row, facts: null };
        }
        const facts = readFacts(row, starts, above);
        starts = false;
        above = facts.number ?? above;
        return { part, row, facts };
      }),
    ];
  });
}
