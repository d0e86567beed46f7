import { tablesOf, type Grid } from "../../../src/grid/Grid";
import { openExcel, type OpenedExcel } from "../../../src/host/excel/openExcel";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import type { ExcelOptions } from "../../officeHost/excel/ExcelModel";
import { startExcel, type OpenExcel } from "../../officeHost/excel/startExcel";

export interface SimulatedExcel extends OpenedExcel {
  readonly model: OpenExcel["model"];
  readonly office: OpenExcel["host"];
  /** What the pane reads now. */
  readonly grid: () => Promise<Grid>;
  /** What the saved file reads as now. */
  readonly saved: () => Grid;
}

/** Our host in the simulated Excel with this workbook; all its sheets are read where `all` says so. */
export async function openSimulated(
  bytes: Uint8Array,
  { all = false, ...options }: ExcelOptions & { readonly all?: boolean } = {},
): Promise<SimulatedExcel> {
  const started = await startExcel(bytes, options);
  const opened = await openExcel();
  if (all) await opened.sheets.setAll(true);
  return {
    model: started.model,
    office: started.host,
    ...opened,
    grid: async () => {
      const read = await opened.host.read();
      if (!read.ok) throw new Error(JSON.stringify(read.failure));
      return read.value.grid;
    },
    saved: () => {
      const file = openXlsx(started.model.save());
      if (!file.ok) throw new Error(JSON.stringify(file.failure));
      return file.value.grid;
    },
  };
}

/** Cells with text by their place, and what covers what. */
export const shownTexts = (grid: Grid) =>
  tablesOf(grid).map(({ index, name, hidden, rows }) => ({
    index,
    name,
    hidden,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.filter(
        ({ text, columnSpan, rowSpan, mergedInto }) =>
          text !== "" || columnSpan > 1 || rowSpan > 1 || mergedInto !== null,
      ),
    })),
  }));
