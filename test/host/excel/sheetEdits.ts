import type { Edit } from "../../../src/grid/Edit";
import { rowAt, tablesOf, type Grid } from "../../../src/grid/Grid";
import { ownTexts } from "../../../src/grid/verifyEdits";
import { workbookOf } from "../xlsx/workbookOf";

export const text = (cell: string, words: string, style = 0): string =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;

export const number = (cell: string, value: number, style = 0): string =>
  `<c r="${cell}" s="${style}"><v>${value}</v></c>`;

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="2"><numFmt numFmtId="170" formatCode="dd.mm.yyyy"/><numFmt numFmtId="171" formatCode="&quot;не позднее &quot;@"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="49"/><xf numFmtId="171"/><xf numFmtId="0"><protection locked="0"/></xf></cellXfs></styleSheet>';

/** A workbook with a sheet «План» of these rows; styles: 1 date, 2 text, 3 text with words before it, 4 unlocked. */
export const styledBook = (
  body: string,
  options: Parameters<typeof workbookOf>[1] = {},
): Uint8Array =>
  workbookOf(body, {
    ...options,
    parts: { "xl/styles.xml": STYLES, ...options.parts },
  }).bytes;

/** Puts words in the place of all that a cell shows; rows as Excel counts them. */
export function put(
  grid: Grid,
  row: number,
  column: number,
  words: string,
): Edit {
  const [table] = tablesOf(grid);
  const cell =
    table && rowAt(table, row - 1)?.cells.find((one) => one.column === column);
  const quote = cell?.text ?? "";
  return {
    kind: "replace-text",
    at: {
      kind: "cell",
      table: table?.index ?? 0,
      row: row - 1,
      column,
      start: 0,
      end: quote.length,
      quote,
    },
    text: words,
  };
}

const quotes = (grid: Grid, row: number): readonly string[] => {
  const [table] = tablesOf(grid);
  const found = table && rowAt(table, row - 1);
  return found ? ownTexts(found) : [];
};

export const insert = (
  grid: Grid,
  after: number,
  like: number,
  texts: Record<number, string>,
): Edit => ({
  kind: "insert-row",
  table: 0,
  after: after - 1,
  like: like - 1,
  quotes: quotes(grid, like),
  texts: Object.entries(texts).map(([column, words]) => ({
    column: Number(column),
    text: words,
  })),
});

export const remove = (grid: Grid, row: number): Edit => ({
  kind: "remove-row",
  table: 0,
  row: row - 1,
  quotes: quotes(grid, row),
});

export const textAt = (
  grid: Grid,
  row: number,
  column: number,
): string | undefined => {
  const [table] = tablesOf(grid);
  return (
    table &&
    rowAt(table, row - 1)?.cells.find((one) => one.column === column)?.text
  );
};
