import { type CellAnchor, wholeCell } from "../../grid/Anchor";
import { blankCell } from "../../grid/blankCell";
import {
  type Cell,
  findCell,
  type Row,
  rowAt,
  type Table,
} from "../../grid/Grid";
import { placeCells, type Slot } from "../columns/slots";

/** A cell as it is seen in a row, also through a vertical merge. */
export interface SeenCell {
  readonly cell: Cell;
  /** `index` of the row that owns it. */
  readonly row: number;
  /** A merge from above covers this row. */
  readonly covered: boolean;
  /** Slots it fills, `first` to `last`. */
  readonly first: number;
  readonly last: number;
}

/**
 * A row by slots; null where a cell to the left reaches over the slot, or a row of a text document has none there. A
 * sheet has every cell, though its file keeps only those with content or a look of their own (ECMA-376 part 1, 18.3.1.4).
 */
export interface RowView {
  /** Position in the document. */
  readonly table: number;
  readonly row: Row;
  readonly seen: readonly (SeenCell | null)[];
}

/** A row as its table's columns show it, merged cells from above among them. */
export function viewRow(
  table: Table,
  row: Row,
  slots: readonly Slot[],
  inSheet: boolean,
): RowView {
  const seen: (SeenCell | null)[] = slots.map(() => null);
  for (const { cell, first, last } of placeCells(row, slots, inSheet)) {
    const owner =
      cell.mergedInto === null ? row : rowAt(table, cell.mergedInto);
    const own =
      owner === row || !owner ? cell : (findCell(owner, cell.column) ?? cell);
    seen[first] = {
      cell: own,
      row: owner?.index ?? row.index,
      covered: cell.mergedInto !== null,
      first,
      last,
    };
  }
  if (inSheet) addBlanks(seen, row, slots);
  return { table: table.index, row, seen };
}

function addBlanks(
  seen: (SeenCell | null)[],
  { index: row }: Row,
  slots: readonly Slot[],
): void {
  let free = 0;
  for (const [slot, { start }] of slots.entries()) {
    const found = seen[slot];
    if (found) free = found.last + 1;
    else if (slot >= free)
      seen[slot] = {
        cell: blankCell(start),
        row,
        covered: false,
        first: slot,
        last: slot,
      };
  }
}

/** The cell's own text in this row, «» where there is none or a merge covers it. */
export function ownText(view: RowView, slot: number | undefined): string {
  const seen = slot === undefined ? null : view.seen[slot];
  return seen && !seen.covered ? seen.cell.text : "";
}

/** The whole cell as an anchor. */
export const cellAnchor = (view: RowView, seen: SeenCell): CellAnchor =>
  wholeCell(view.table, seen.row, seen.cell);
