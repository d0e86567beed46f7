import type { CalendarDate } from "../text/calendarDate";

/**
 * Any document as paragraphs and tables in reading order. Pure data: a host makes it, everything
 * else only reads it.
 */
export interface Grid {
  readonly kind: "document" | "workbook";
  readonly blocks: readonly Block[];
  /** What could not be read, or was read with a loss the user should know of. */
  readonly notes: readonly ReadNote[];
}

export type Block = Paragraph | Table;

/** A top-level paragraph (outside tables). */
export interface Paragraph {
  readonly kind: "paragraph";
  /** 0-based position among the document's top-level paragraphs. */
  readonly index: number;
  /** Text as typed; a line break is `\n`, a tab `\t`. */
  readonly text: string;
  /** The automatic number or bullet that Word shows before the text («1.», «–»), or null. */
  readonly label: string | null;
}

/** A top-level table of a text document, or one sheet of a workbook. */
export interface Table {
  readonly kind: "table";
  /** 0-based position: among the document's top-level tables, or of the sheet in the workbook. */
  readonly index: number;
  /** Sheet name; null in a text document. */
  readonly name: string | null;
  /** A hidden sheet. */
  readonly hidden: boolean;
  /** How many grid columns the widest row spans. */
  readonly columnCount: number;
  /** Rows in order. In a sheet, rows with no cell at all are left out, so `index` may jump. */
  readonly rows: readonly Row[];
}

export interface Row {
  /** 0-based position in the table or in the sheet. */
  readonly index: number;
  /** Marked in the document as a header that repeats on each page. */
  readonly repeatsAsHeader: boolean;
  readonly hidden: boolean;
  /** Cells from left to right; cells that a vertical merge covers are present, see `mergedInto`. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** 0-based grid column of the left edge. */
  readonly column: number;
  readonly columnSpan: number;
  /** Rows covered, 1 for an ordinary cell. Counted in rows of the file. */
  readonly rowSpan: number;
  /** `index` of the row whose cell covers this one by a vertical merge; null for a cell of its own. */
  readonly mergedInto: number | null;
  /**
   * Paragraphs joined by `\n`; line breaks are `\n` too. What a person sees: deleted and hidden text
   * is not in it, a number is written as the sheet shows it. Empty for covered cells.
   */
  readonly text: string;
  /** Automatic numbers and bullets shown before paragraphs; their text is not part of `text`. */
  readonly labels: readonly ParagraphLabel[];
  /** The typed value behind the text of a sheet's cell; null for text and in text documents. */
  readonly value: CellValue | null;
}

export interface ParagraphLabel {
  /** Offset in the cell's text where the labelled paragraph begins. */
  readonly start: number;
  readonly text: string;
}

export type CellValue =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "date"; readonly date: CalendarDate };

/** Something that could not be read, in words for the user, with its place where it has one. */
export interface ReadNote {
  readonly message: string;
  readonly table: number | null;
  readonly row: number | null;
}

/** The cell that is seen at a row and grid column, looking through vertical merges; null where there is none. */
export function cellAt(table: Table, row: Row, column: number): Cell | null {
  const cell = findCell(row, column);
  if (cell?.mergedInto == null) return cell;
  const owner = rowAt(table, cell.mergedInto);
  return owner ? findCell(owner, column) : null;
}

/** The cell of this very row that spans the grid column, covered or not; null where there is none. */
export function findCell(row: Row, column: number): Cell | null {
  for (const cell of row.cells)
    if (column >= cell.column && column < cell.column + cell.columnSpan)
      return cell;
  return null;
}

/** The row with this `index`; null where the table has none. Binary search: rows are in order. */
export function rowAt(table: Table, index: number): Row | null {
  let low = 0;
  let high = table.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = table.rows[middle];
    if (!row) return null;
    if (row.index === index) return row;
    if (row.index < index) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** The tables in document order. */
export const tablesOf = (grid: Grid): readonly Table[] =>
  grid.blocks.filter((block) => block.kind === "table");

/** The paragraphs outside tables in document order. */
export const paragraphsOf = (grid: Grid): readonly Paragraph[] =>
  grid.blocks.filter((block) => block.kind === "paragraph");
