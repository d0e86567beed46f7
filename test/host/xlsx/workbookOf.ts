import { strFromU8, unzipSync } from "fflate";
import type { Edit } from "../../../src/grid/Edit";
import { rowAt, tablesOf } from "../../../src/grid/Grid";
import { ownTexts } from "../../../src/grid/verifyEdits";
import { openXlsx, type XlsxFile } from "../../../src/host/xlsx/openXlsx";
import { sheetXml, xlsxOfParts, type XlsxParts } from "../../support/writeXlsx";

export interface OpenWorkbook {
  readonly bytes: Uint8Array;
  readonly file: XlsxFile;
  /** Parts after the edits, by name; the failure where there is one. */
  edited(...edits: Edit[]): Record<string, string>;
  /** What stands in the way of the edits, in a word or in the user's words; null where nothing does. */
  refused(...edits: Edit[]): string | null;
  remove(row: number): Edit;
  insert(after: number, like: number, texts?: Record<number, string>): Edit;
  replace(row: number, column: number, text: string, quote?: string): Edit;
}

/** A workbook whose first sheet «План» has these rows, and what else is told; rows of edits are those that Excel shows. */
export function workbookOf(
  rows: string,
  {
    after = "",
    before = "",
    sheets = [{ name: "План" }],
    parts = {},
    ...more
  }: Partial<XlsxParts> & { after?: string; before?: string } = {},
): OpenWorkbook {
  const bytes = xlsxOfParts({
    sheets,
    ...more,
    parts: {
      "xl/worksheets/sheet1.xml": sheetXml(rows, after, before),
      ...parts,
    },
  });
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const file = opened.value;
  const [table] = tablesOf(file.grid);
  if (!table) throw new Error("no table");
  const quotes = (row: number): readonly string[] => {
    const found = rowAt(table, row - 1);
    if (!found) throw new Error(`no row ${row}`);
    return ownTexts(found);
  };
  return {
    bytes,
    file,
    edited: (...edits) => {
      const outcome = file.applyEdits(edits);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
      return partsOf(outcome.value.toBytes());
    },
    refused: (...edits) => {
      const outcome = file.applyEdits(edits);
      if (outcome.ok) return null;
      const { failure } = outcome;
      return failure.kind === "unsupported" ? failure.needs : failure.kind;
    },
    remove: (row) => ({
      kind: "remove-row",
      table: 0,
      row: row - 1,
      quotes: quotes(row),
    }),
    insert: (after, like, texts = {}) => ({
      kind: "insert-row",
      table: 0,
      after: after - 1,
      like: like - 1,
      quotes: quotes(like),
      texts: Object.entries(texts).map(([column, text]) => ({
        column: Number(column),
        text,
      })),
    }),
    replace: (row, column, text, quote) => {
      const found = rowAt(table, row - 1)?.cells.find(
        (cell) => cell.column === column,
      );
      const whole = found?.text ?? "";
      const words = quote ?? whole;
      const start = whole.indexOf(words);
      return {
        kind: "replace-text",
        at: {
          kind: "cell",
          table: 0,
          row: row - 1,
          column,
          start,
          end: start + words.length,
          quote: words,
        },
        text,
      };
    },
  };
}

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      strFromU8(content),
    ]),
  );

/** What stands in the sheet's `sheetData`. */
export const dataOf = (parts: Record<string, string>): string =>
  /<sheetData>(.*)<\/sheetData>/s.exec(
    parts["xl/worksheets/sheet1.xml"] ?? "",
  )?.[1] ?? "";
