import type { Grid, Row } from "../../src/grid/Grid";
import { openPackage } from "../../src/host/openxml/openPackage";
import { readWord } from "../../src/host/openxml/word/readWord";
import { toGrid } from "../../src/host/openxml/word/toGrid";

/** The grid of a .docx that must be readable. */
export function gridOf(bytes: Uint8Array): Grid {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const read = readWord(opened.value);
  if (!read.ok) throw new Error(read.failure.kind);
  return toGrid(read.value);
}

/**
 * A grid as lines: a paragraph is its text, a row its cells between bars. `→2` and `↓2` are spans, `^0` is merged
 * into row 0, `{1.}` an automatic number, `+1|` cells that begin one column later than the last ended.
 */
export const showGrid = (grid: Grid): string[] =>
  grid.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [(block.label === null ? "" : `{${block.label}} `) + block.text]
      : block.rows.map(showRow),
  );

function showRow({ cells, repeatsAsHeader, hidden }: Row): string {
  let line = "|";
  let column = 0;
  for (const cell of cells) {
    if (cell.column !== column) line += `+${cell.column - column}|`;
    column = cell.column + cell.columnSpan;
    let text = "";
    let at = 0;
    for (const label of cell.labels) {
      text += `${cell.text.slice(at, label.start)}{${label.text}} `;
      at = label.start;
    }
    text += cell.text.slice(at);
    if (cell.mergedInto !== null) text = `^${cell.mergedInto}`;
    line += ` ${text}${cell.columnSpan > 1 ? `→${cell.columnSpan}` : ""}${cell.rowSpan > 1 ? `↓${cell.rowSpan}` : ""} |`;
  }
  return line + (repeatsAsHeader ? " header" : "") + (hidden ? " hidden" : "");
}
