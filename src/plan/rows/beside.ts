import type { CellAnchor } from "../../grid/Anchor";
import type { RowCells } from "../Plan";
import { type HeadingDraft, readHeadings } from "./headings";
import { nothingWritten } from "./lexicon";
import type { RowView } from "./RowView";

/** The heading in a column beside the measures, for as long as no other is written there. */
export interface Beside {
  readonly at: CellAnchor;
  readonly heading: HeadingDraft;
}

/** The heading that a row's direction cell gives, or the one above it where the cell is empty. */
export function readBeside(
  view: RowView,
  others: RowCells["others"],
  above: Beside | null,
): Beside | null {
  const cell = others.find(({ column }) => column.other === "direction");
  if (!cell || nothingWritten.test(cell.at.quote)) return above;
  if (above?.at.row === cell.at.row && above.at.table === view.table.index)
    return above;
  const heading = readHeadings(cell.at, null)[0];
  return heading ? { at: cell.at, heading } : above;
}
