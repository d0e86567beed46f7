import { HostError, type HostObject } from "../../HostObject";
import type { SimSheet } from "../book/SimSheet";
import { commentCollection } from "./commentCollection";
import { listening, WHOLE_WORKBOOK } from "./events";
import type { ExcelSession } from "./ExcelSession";
import { namedItems } from "./namedItems";
import { rangeObject } from "./rangeObject";
import { requirementSets } from "./requirementSets";
import { settingCollection } from "./settingCollection";
import { tableCollection } from "./tableCollection";
import { worksheetObject } from "./worksheetObject";

/** The Workbook, with its Application. */
export function workbookObject(session: ExcelSession): HostObject {
  const { book } = session;
  return {
    type: "Workbook",
    needs: requirementSets("Workbook"),
    scalars: {
      Name: { get: () => "план.xlsx" },
      ReadOnly: { get: () => false },
      IsDirty: { get: () => true },
    },
    leads: {
      Application: () => application(session),
      Comments: () => commentCollection(session, book.sheets),
      Names: () => namedItems(session, null),
      Protection: () => ({
        type: "WorkbookProtection",
        scalars: { Protected: { get: () => false } },
      }),
      Settings: () => settingCollection(session),
      Tables: () => tableCollection(session, () => book.tables),
      Worksheets: () => worksheets(session),
    },
    methods: {
      GetSelectedRange: () =>
        rangeObject(session, book.selection.sheet, book.selection.area),
      GetActiveCell: () => {
        const { sheet, area } = book.selection;
        const { top, left } = area;
        return rangeObject(session, sheet, {
          ...area,
          bottom: top,
          right: left,
        });
      },
    },
  };
}

function worksheets(session: ExcelSession): HostObject {
  const { book } = session;
  const sheet = (found: SimSheet | null | undefined): HostObject => {
    if (!found) throw new HostError("ItemNotFound");
    return worksheetObject(session, found);
  };
  const shown = (visibleOnly: unknown): readonly SimSheet[] =>
    visibleOnly === true
      ? book.sheets.filter(({ visibility }) => visibility === "Visible")
      : book.sheets;
  return {
    type: "WorksheetCollection",
    needs: requirementSets("WorksheetCollection"),
    items: () => book.sheets.map((one) => worksheetObject(session, one)),
    methods: {
      GetActiveWorksheet: () => sheet(book.active),
      GetItem: (key) => sheet(book.sheetBy(key)),
      GetItemOrNullObject: (key) => {
        const found = book.sheetBy(key);
        return found && worksheetObject(session, found);
      },
      GetFirst: (visibleOnly) => sheet(shown(visibleOnly)[0]),
      GetLast: (visibleOnly) => sheet(shown(visibleOnly).at(-1)),
      GetCount: (visibleOnly) => shown(visibleOnly).length,
      Add: (name) =>
        sheet(book.addSheet(typeof name === "string" ? name : null)),
      ...listening(session, "DataChanged", 10, WHOLE_WORKBOOK),
      ...listening(session, "Activated", 11, WHOLE_WORKBOOK),
      ...listening(session, "Added", 13, WHOLE_WORKBOOK),
      ...listening(session, "SelectionChanged", 14, WHOLE_WORKBOOK),
      ...listening(session, "Deleted", 15, WHOLE_WORKBOOK),
      ...listening(session, "RowHiddenChanged", 22, WHOLE_WORKBOOK),
    },
  };
}

function application({ book }: ExcelSession): HostObject {
  return {
    type: "Application",
    needs: requirementSets("Application"),
    scalars: {
      CalculationMode: {
        get: () => book.calculationMode,
        set: (mode) => {
          if (
            mode !== "Automatic" &&
            mode !== "AutomaticExceptTables" &&
            mode !== "Manual"
          )
            throw new HostError("InvalidArgument");
          book.calculationMode = mode;
        },
      },
    },
    methods: {
      Calculate: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  };
}
