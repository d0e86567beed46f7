import type { Cell, Grid, ParagraphLabel } from "../../../grid/Grid";
import { cellText, type WordCell, type WordDocument } from "./WordDocument";

/** The grid of a text document. Rows, tables and paragraphs that tracked changes delete are not counted. */
export function toGrid(document: WordDocument): Grid {
  let paragraphs = 0;
  let tables = 0;
  return {
    kind: "document",
    blocks: document.blocks.map((block) =>
      block.kind === "paragraph"
        ? {
            kind: "paragraph",
            index: paragraphs++,
            text: block.text,
            label: block.label,
          }
        : {
            kind: "table",
            index: tables++,
            name: null,
            hidden: false,
            columnCount: block.columnCount,
            rows: block.rows.map(
              ({ repeatsAsHeader, hidden, cells }, index) => ({
                index,
                repeatsAsHeader,
                hidden,
                cells: cells.map(toCell),
              }),
            ),
          },
    ),
    notes: document.notes,
  };
}

function toCell(cell: WordCell): Cell {
  const labels: ParagraphLabel[] = [];
  let start = 0;
  for (const { label, text } of cell.paragraphs) {
    if (label !== null) labels.push({ start, text: label });
    start += text.length + 1;
  }
  const { column, columnSpan, rowSpan, mergedInto } = cell;
  return {
    column,
    columnSpan,
    rowSpan,
    mergedInto,
    text: cellText(cell),
    labels,
    value: null,
  };
}
