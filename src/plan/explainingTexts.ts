import type { Grid, Row } from "../grid/Grid";
import { keptFor } from "../text/keptFor";
import { mayExplain } from "./lexicon";

/** Every text of a document that may explain an abbreviation: its paragraphs and its cells. */
export function* explainingTexts(grid: Grid): Iterable<string> {
  for (const block of grid.blocks)
    if (block.kind === "paragraph") {
      if (mayExplain.test(block.text)) yield block.text;
    } else for (const row of block.rows) yield* explainingCells(row);
}

const explainingCells = keptFor(({ cells }: Row): readonly string[] =>
  cells.flatMap(({ text }) => (mayExplain.test(text) ? text : [])),
);
