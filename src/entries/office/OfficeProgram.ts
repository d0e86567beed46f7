import type { OfficeDocument } from "./OfficeDocument";

/** A program of Office that the pane works in. */
export interface OfficeProgram {
  readonly name: "Word" | "Excel";
  /** The requirement set without which nothing works; all else is asked for where it is used. */
  readonly needs: readonly [set: string, version: string];
  /** The first versions that have it, in words for the user. */
  readonly from: string;
  readonly open: () => Promise<OfficeDocument>;
}

/** By the name that Office.onReady tells; each adapter is loaded only in its own program. */
export const officePrograms: Readonly<Record<string, OfficeProgram>> = {
  Word: {
    name: "Word",
    needs: ["WordApi", "1.3"],
    from: "Word 2021 или новее, Word из Microsoft 365, Word в браузере",
    open: async () => {
      const { openWord } = await import(
        /* webpackChunkName: "wordHost" */ "../../host/word/openWord"
      );
      return openWord();
    },
  },
  Excel: {
    name: "Excel",
    needs: ["ExcelApi", "1.7"],
    from: "Excel 2021 или новее, Excel из Microsoft 365, Excel в браузере",
    open: async () => {
      const { openExcel } = await import(
        /* webpackChunkName: "excelHost" */ "../../host/excel/openExcel"
      );
      return await openExcel();
    },
  },
};
