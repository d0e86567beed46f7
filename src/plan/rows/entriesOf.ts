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
export function* entriesOf(parts: readonly PlanPart[]): Iterable<Entry> {
  const first = parts.find(({ header }) => header !== null);
  const model = first?.header
    ? first.table.rows.slice(first.header.from, first.header.to)
    : [];
  for (const [place, part] of parts.entries()) {
    const { table, header, opening, body } = part;
    const headers = header ? table.rows.slice(header.from, header.to) : [];
    const readFacts = rememberedFacts(part);
    let starts = place > 0;
    let repeated = 0;
    let above: RowNumber | null = null;
    for (const row of opening)
      yield { part, row, facts: readFacts(row, false, null) };
    for (const row of headers) yield { part, row, facts: null };
    for (const row of body) {
      repeated = repeatedRows(row, model, repeated);
      if (repeated > 0 || isNumberRow(row)) {
        starts = true;
        yield { part, row, facts: null };
        continue;
      }
      const facts = readFacts(row, starts, above);
      starts = false;
      above = facts.number ?? above;
      yield { part, row, facts };
    }
  }
}

/** How many rows of the header stand repeated from above down to this row; 0 where it is none of them. */
function repeatedRows(
  row: Row,
  [top, ...lower]: readonly Row[],
  above: number,
): number {
  const next = above > 0 ? lower[above - 1] : undefined;
  if (next && repeatsHeader(row, next)) return above + 1;
  return top && repeatsHeader(row, top) ? 1 : 0;
}
