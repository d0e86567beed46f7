import type { Table } from "../../grid/Grid";
import { isPlanTitle } from "../heading/readTitle";
import {
  type HeaderPlace,
  isHeaderRow,
  ownCells,
  repeatsHeader,
} from "./findHeader";

/**
 * The row position where the next plan of a table or sheet begins: its title above a header of its own, or, after blank
 * rows of a sheet, another header. The table's length where the plan goes on to its end.
 */
export function nextPlan(table: Table, header: HeaderPlace): number {
  const first = table.rows[header.from];
  let title: number | null = null;
  for (let place = header.to; place < table.rows.length; place++) {
    const row = table.rows[place];
    const above = table.rows[place - 1];
    if (!row || !first) break;
    const [only, ...others] = ownCells(row);
    if (!only) continue;
    const gap = above !== undefined && row.index - above.index > 1;
    if (others.length === 0) {
      if (isPlanTitle(only.text)) title ??= place;
      else if (gap) title = null;
      continue;
    }
    if (title !== null && isHeaderRow(row)) return title;
    if (gap && isHeaderRow(row) && !repeatsHeader(row, first)) return place;
    title = null;
  }
  return table.rows.length;
}
