import type { Anchor } from "./Anchor";
import { cellAt, type Grid, rowAt, type Table } from "./Grid";

/** Gives, for any anchor of a grid, the whole text of its cell or paragraph; «» where there is none. */
export function textReader(grid: Grid): (at: Anchor) => string {
  const paragraphs = new Map<number, string>();
  const tables = new Map<number, Table>();
  for (const block of grid.blocks)
    if (block.kind === "paragraph") paragraphs.set(block.index, block.text);
    else tables.set(block.index, block);
  return (at) => {
    if (at.kind === "paragraph") return paragraphs.get(at.paragraph) ?? "";
    const table = tables.get(at.table);
    const row = table && rowAt(table, at.row);
    return (row && cellAt(table, row, at.column)?.text) ?? "";
  };
}
