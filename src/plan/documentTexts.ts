import type { Grid } from "../grid/Grid";

/** Every text of a document that holds `wanted`: its paragraphs and its cells. */
export function* documentTexts(grid: Grid, wanted: RegExp): Iterable<string> {
  for (const block of grid.blocks)
    if (block.kind === "paragraph") {
      if (wanted.test(block.text)) yield block.text;
    } else
      for (const { cells } of block.rows)
        for (const { text } of cells) if (wanted.test(text)) yield text;
}
