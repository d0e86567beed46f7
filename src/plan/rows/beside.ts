import type { CellAnchor } from "../../grid/Anchor";
import { keptFor } from "../../text/keptFor";
import { type HeadingDraft, readHeadings } from "./headings";
import { nothingWritten } from "./lexicon";
import type { RowFacts } from "./RowFacts";
import type { RowSetting } from "./RowSetting";
import { cellAnchor } from "./RowView";

/** The heading in a column beside the measures, for as long as no other is written there. */
export interface Beside {
  readonly at: CellAnchor;
  readonly heading: HeadingDraft;
}

/** The heading that a row's direction cell gives, or the one above it where the cell is empty. */
export function readBeside(
  facts: RowFacts,
  { columns }: RowSetting,
  above: Beside | null,
): Beside | null {
  const at = directionCell(facts, columns);
  if (!at || nothingWritten.test(at.quote)) return above;
  if (above?.at.row === at.row && above.at.table === at.table) return above;
  const known = knownBeside.get(facts);
  if (known?.at.column === at.column) return known;
  const heading = readHeadings(at, null)[0];
  if (!heading) return above;
  const beside = { at, heading };
  knownBeside.set(facts, beside);
  return beside;
}

const knownBeside = new WeakMap<RowFacts, Beside>();

function directionCell(
  { view }: RowFacts,
  columns: RowSetting["columns"],
): CellAnchor | null {
  for (const slot of directionSlots(columns)) {
    const seen = view.seen[slot];
    if (seen) return cellAnchor(view, seen);
  }
  return null;
}

const directionSlots = keptFor((columns: RowSetting["columns"]) =>
  columns.flatMap(({ role, other }, slot) =>
    role === "other" && other === "direction" ? slot : [],
  ),
);
