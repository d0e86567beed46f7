import type { DocumentHost } from "../../grid/DocumentHost";
import type { DocumentState } from "../../grid/DocumentState";
import type { SheetScope } from "../../grid/SheetScope";
import type { SpreadsheetExtras } from "../../grid/SpreadsheetExtras";
import { SettingsState } from "../office/SettingsState";
import { ExcelHost } from "./ExcelHost";
import { listenToSelection } from "./events";
import { ExcelExtras } from "./extras/ExcelExtras";
import { SheetChoice } from "./SheetChoice";
import { stateWords } from "./strings";

/** The workbook that Excel has open. */
export interface OpenedExcel {
  readonly host: DocumentHost;
  readonly state: DocumentState;
  readonly sheets: SheetScope;
  readonly extras: SpreadsheetExtras;
  readonly onSelectedRow: (
    listener: (row: { readonly table: number; readonly row: number }) => void,
  ) => () => void;
}

/** Opens what Excel has open; it asks for nothing yet but what the user chose before. */
export async function openExcel(): Promise<OpenedExcel> {
  const sheets = new SheetChoice();
  await sheets.begin();
  const host = new ExcelHost(sheets);
  return {
    host,
    extras: new ExcelExtras(() => host.known()),
    state: new SettingsState("planTable.review", stateWords),
    sheets,
    onSelectedRow: (listener) =>
      listenToSelection((table, row) => {
        listener({ table, row });
      }),
  };
}
