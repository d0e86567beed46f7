import type { Anchor } from "../../src/grid/Anchor";
import type {
  Block,
  Cell,
  CellValue,
  Grid,
  ParagraphLabel,
  Row,
} from "../../src/grid/Grid";
import { calendarDate } from "../../src/text/calendarDate";

export interface DrawnGrid {
  readonly grid: Grid;
  /** What stood between `⟦` and `⟧`, in order. */
  readonly anchors: readonly Anchor[];
}

export interface DrawnOptions {
  /** In a workbook paragraphs are rows of one cell, `1.10` and `01.02.2024` are typed values (`'1.10` is text),
   * a blank line is an empty row, and a line `--- name` begins another sheet. */
  readonly kind?: Grid["kind"];
  /** False: no header row is put on top where the drawing has none. */
  readonly header?: boolean;
}

const USUAL_HEADER =
  "| № п/п | Мероприятие | Срок | Ответственные | Ожидаемый результат |";
const HEADER_CELL =
  /^(?:№|мероприят|меры|дела,|виды|содержание|наименование|направлени|сроки?(?!\p{L})|дата|(?:ориентировочное )?время|период|месяц$|ответств|исполнител|кто(?!\p{L})|что(?!\p{L})|когда|ожидаем|результат|классы?$|участники$|форма(?!\p{L})|место|примечани|отметка)/iu;

/**
 * A grid from a drawing: a line `| … |` is a table row, any other line a paragraph, a blank line between rows
 * begins another table. `<` is merged with the left neighbour, `^` with the cell above. `⟦…⟧` marks words and is
 * taken out. `{1.} text` gives a paragraph an automatic number; `\n` is a line break, `\s` a space at an edge,
 * `\t` a tab, `\p` the character `|`.
 */
export function drawnGrid(
  drawing: string,
  { kind = "document", header = true }: DrawnOptions = {},
): DrawnGrid {
  const lines = withHeader(wholeLines(drawing), header);
  const anchors: Anchor[] = [];
  const blocks: Block[] = [];
  const counts = { paragraph: 0, table: 0 };
  let rows: DrawnRow[] = [];
  let name: string | null = kind === "workbook" ? "Лист1" : null;
  let skipped = 0;

  const flush = () => {
    if (rows.length === 0) return;
    const table = counts.table++;
    const drawn = drawRows(rows, table, kind, anchors);
    blocks.push({ kind: "table", index: table, name, hidden: false, ...drawn });
    rows = [];
  };
  for (const line of lines) {
    const sheet = /^---\s*(.*)$/.exec(line);
    if (kind === "workbook" && sheet) {
      flush();
      name = sheet[1] ?? "";
      skipped = 0;
    } else if (kind === "workbook") {
      if (line === "") skipped++;
      else rows.push({ index: rows.length + skipped, texts: cellTexts(line) });
    } else if (line.startsWith("|")) {
      rows.push({ index: rows.length, texts: cellTexts(line) });
    } else {
      flush();
      if (line === "") continue;
      const index = counts.paragraph++;
      const { text, labels, marks } = readText(line);
      blocks.push({
        kind: "paragraph",
        index,
        text,
        label: labels[0]?.text ?? null,
      });
      for (const mark of marks)
        anchors.push({ kind: "paragraph", paragraph: index, ...mark });
    }
  }
  flush();
  return { grid: { kind, blocks, notes: [] }, anchors };
}

interface DrawnRow {
  readonly index: number;
  readonly texts: readonly string[];
}

/** Trimmed lines; a row that goes over several lines until its closing bar is one line. */
function wholeLines(drawing: string): string[] {
  const lines: string[] = [];
  let open: string | null = null;
  for (const raw of drawing.split("\n")) {
    const line: string = open === null ? raw.trim() : `${open}\\n${raw.trim()}`;
    open = line.startsWith("|") && !/.\|$/.test(line) ? line : null;
    if (open === null) lines.push(line);
  }
  if (open !== null) throw new Error(`A row without its closing bar: ${open}`);
  return lines;
}

/** The usual header, cut to the widest row, on top of the first table where no table has one. */
function withHeader(
  lines: readonly string[],
  wanted: boolean,
): readonly string[] {
  const tables = lines.filter((line) => line.startsWith("|")).map(cellTexts);
  const isHeader = (texts: readonly string[]) =>
    texts.filter((text) => HEADER_CELL.test(text.replace("⟦", ""))).length >
      1 && !texts.some((text) => /^\d[\d.]*\)?$/.test(text));
  const first = lines.findIndex((line) => line.startsWith("|"));
  if (!wanted || first < 0 || tables.some(isHeader)) return lines;
  const widest = Math.max(...tables.map((texts) => texts.length));
  const header = `|${cellTexts(USUAL_HEADER).slice(0, widest).join("|")}|`;
  return [...lines.slice(0, first), header, ...lines.slice(first)];
}

const cellTexts = (line: string): string[] =>
  line.startsWith("|")
    ? line
        .slice(1, -1)
        .split("|")
        .map((text) => text.trim())
    : [line];

interface DrawnText {
  readonly text: string;
  readonly labels: readonly ParagraphLabel[];
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  s: " ",
  t: "\t",
  p: "|",
};

function readText(drawn: string): DrawnText {
  const labels: ParagraphLabel[] = [];
  const marks: { start: number; end: number; quote: string }[] = [];
  const open: number[] = [];
  let text = "";
  for (const [token] of drawn.matchAll(/\{[^{}]{1,12}\} ?|\\[nstp]|[^]/gu)) {
    if (token.length > 2 && (text === "" || text.endsWith("\n")))
      labels.push({ start: text.length, text: token.replace(/[{} ]/g, "") });
    else if (token === "⟦") open.push(text.length);
    else if (token === "⟧") {
      const start = open.pop() ?? 0;
      marks.push({ start, end: text.length, quote: text.slice(start) });
    } else if (token.startsWith("\\")) text += ESCAPES[token.slice(1)] ?? token;
    else text += token;
  }
  return { text, labels, marks };
}

function drawRows(
  drawn: readonly DrawnRow[],
  table: number,
  kind: Grid["kind"],
  anchors: Anchor[],
): { columnCount: number; rows: Row[] } {
  const rows: Row[] = [];
  for (const { index, texts } of drawn) {
    const cells: Cell[] = [];
    for (const [column, source] of texts.entries()) {
      const left = cells.at(-1);
      const above = source === "^" ? coverAbove(rows, column, index) : null;
      if (source === "<" && left) {
        cells[cells.length - 1] = { ...left, columnSpan: left.columnSpan + 1 };
        continue;
      }
      const { text, labels, marks } = readText(above === null ? source : "");
      for (const mark of marks)
        anchors.push({ kind: "cell", table, row: index, column, ...mark });
      const quoted = kind === "workbook" && text.startsWith("'");
      cells.push({
        column,
        columnSpan: 1,
        rowSpan: 1,
        mergedInto: above,
        text: quoted ? text.slice(1) : text,
        labels,
        value: kind === "workbook" && !quoted ? typedValue(text) : null,
      });
    }
    rows.push({ index, repeatsAsHeader: false, hidden: false, cells });
  }
  return {
    columnCount: Math.max(...drawn.map(({ texts }) => texts.length)),
    rows,
  };
}

/** The `index` of the row that owns the cell above; the owner grows to cover row `index`. */
function coverAbove(rows: Row[], column: number, index: number): number {
  const at = (row: Row) =>
    row.cells.findIndex(
      (cell) => column >= cell.column && column < cell.column + cell.columnSpan,
    );
  for (let above = rows.length - 1; above >= 0; above--) {
    const row = rows[above];
    const place = row ? at(row) : -1;
    const cell = row?.cells[place];
    if (!row || !cell) break;
    if (cell.mergedInto !== null) continue;
    rows[above] = {
      ...row,
      cells: row.cells.with(place, { ...cell, rowSpan: index - row.index + 1 }),
    };
    return row.index;
  }
  throw new Error(`Nothing above to merge with in row ${String(index)}`);
}

function typedValue(text: string): CellValue | null {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? [];
  const date = calendarDate(Number(year), Number(month), Number(day));
  if (date) return { kind: "date", date };
  return /^\d+(?:[.,]\d+)?$/.test(text)
    ? { kind: "number", number: Number(text.replace(",", ".")) }
    : null;
}
