import { type Anchor, within } from "../../grid/Anchor";
import type { Cell, Paragraph, Row, Table } from "../../grid/Grid";

/** A line of text outside the plan's rows: a paragraph, or one of a cell in a layout table or above a header. */
export interface Line {
  readonly text: string;
  /** The whole line. */
  readonly at: Anchor;
  /** Word's own number or bullet before it. */
  readonly label: string | null;
}

/** A paragraph as one line. */
export const paragraphLine = ({ index, text, label }: Paragraph): Line => ({
  text,
  at: {
    kind: "paragraph",
    paragraph: index,
    start: 0,
    end: text.length,
    quote: text,
  },
  label,
});

/** The paragraphs of one cell. */
function cellLines(table: Table, row: Row, cell: Cell): Line[] {
  if (cell.mergedInto !== null) return [];
  const lines: Line[] = [];
  let start = 0;
  for (const text of cell.text.split("\n")) {
    const end = start + text.length;
    const label = cell.labels.find((found) => found.start === start);
    lines.push({
      text,
      at: {
        kind: "cell",
        table: table.index,
        row: row.index,
        column: cell.column,
        start,
        end,
        quote: text,
      },
      label: label?.text ?? null,
    });
    start = end + 1;
  }
  return lines;
}

/** Rows read from left to right, a blank line where a sheet's rows leave a gap. */
export function linesOfRows(table: Table, rows: readonly Row[]): Line[] {
  return rows.flatMap((row, index) => {
    const lines = row.cells
      .filter(({ text }) => text.trim() !== "")
      .flatMap((cell) => cellLines(table, row, cell));
    const first = lines[0];
    const above = rows[index - 1];
    return first && above && above.index < row.index - 1
      ? [{ ...first, text: "", at: within(first.at, 0, 0) }, ...lines]
      : lines;
  });
}

/** A table that only lays out text («СОГЛАСОВАНО | УТВЕРЖДАЮ»): each column from top to bottom. */
export function linesOfLayout(table: Table): Line[] {
  const columns = new Map<number, Line[]>();
  for (const row of table.rows)
    for (const cell of row.cells) {
      const lines = columns.get(cell.column) ?? [];
      columns.set(cell.column, lines);
      lines.push(...cellLines(table, row, cell));
    }
  return [...columns.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, lines]) => lines);
}

/** Lines as one text with single spaces. */
export const joined = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "")
    .join(" ");
