import type { Grid } from "../../src/grid/Grid";

/** All texts with their places and spans, and nothing else: what two readings of one document must agree on. */
export const placesOf = ({ blocks, kind }: Grid): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block.text]
      : block.rows.flatMap(({ index, cells }) =>
          cells.flatMap(({ column, columnSpan, rowSpan, mergedInto, text }) =>
            // A sheet does not keep cells that hold nothing.
            kind === "workbook" && text === ""
              ? []
              : [
                  `${block.index}:${index}:${column}→${columnSpan}↓${rowSpan}${mergedInto === null ? "" : "^"} ${text}`,
                ],
          ),
        ),
  );
