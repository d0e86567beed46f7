import { HostError, type HostObject } from "../../HostObject";
import type { SimSheet } from "../book/SimSheet";
import { setAttribute } from "../book/XmlNode";
import { autoFilter } from "./autoFilter";
import { chartCollection } from "./chartCollection";
import { commentCollection } from "./commentCollection";
import { listening } from "./events";
import type { ExcelSession } from "./ExcelSession";
import { namedItems } from "./namedItems";
import { pageLayout } from "./pageLayout";
import { rangeObject } from "./rangeObject";
import { readAddress } from "./reach";
import { requirementSets } from "./requirementSets";
import { tableCollection } from "./tableCollection";
import { worksheetProtection } from "./worksheetProtection";

/** A Worksheet. */
export function worksheetObject(
  session: ExcelSession,
  sheet: SimSheet,
): HostObject {
  const { book } = session;
  const here = (): SimSheet => {
    if (!book.sheets.includes(sheet)) throw new HostError("ItemNotFound");
    return sheet;
  };
  const range = (address: unknown): HostObject => {
    const found = readAddress(book, address, here());
    return rangeObject(session, found.sheet, found.area ?? fail());
  };
  const cells = (
    row: unknown,
    column: unknown,
    rows: unknown = 1,
    columns: unknown = 1,
  ): HostObject =>
    rangeObject(session, here(), {
      top: Number(row),
      left: Number(column),
      bottom: Number(row) + Number(rows ?? 1) - 1,
      right: Number(column) + Number(columns ?? 1) - 1,
    });
  return {
    type: "Worksheet",
    id: sheet.id,
    needs: requirementSets("Worksheet"),
    scalars: {
      Id: { get: () => here().id },
      Name: {
        get: () => here().name,
        set: (given) => {
          here().book.renameSheet(here(), String(given));
        },
      },
      Position: { get: () => book.sheets.indexOf(here()) },
      Visibility: {
        get: () => here().visibility,
        set: (given) => {
          show(here(), String(given));
        },
      },
      TabColor: { get: () => "" },
      ShowGridlines: { get: () => true },
    },
    leads: {
      AutoFilter: () => autoFilter(session, here()),
      Charts: () => chartCollection(session, here()),
      Comments: () => commentCollection(session, [here()]),
      Names: () => namedItems(session, here()),
      PageLayout: () => pageLayout(session, here()),
      Protection: () => worksheetProtection(here()),
      Tables: () => tableCollection(session, () => here().tables, here()),
    },
    methods: {
      Activate: () => {
        if (here().visibility !== "Visible")
          throw new HostError("InvalidOperation");
        session.activated(here());
      },
      Calculate: () => null,
      Delete: () => {
        book.removeSheet(here());
      },
      GetCell: (row, column) => cells(row, column),
      GetRange: range,
      GetRangeByIndexes: cells,
      GetUsedRange: (valuesOnly) =>
        rangeObject(
          session,
          here(),
          here().used(valuesOnly === true) ?? firstCell,
        ),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = here().used(valuesOnly === true);
        return used && rangeObject(session, here(), used);
      },
      ...listening(session, "DataChanged", 10, sheet.id),
      ...listening(session, "SelectionChanged", 14, sheet.id),
      ...listening(session, "Activated", 11, sheet.id),
      ...listening(session, "RowHiddenChanged", 22, sheet.id),
    },
  };
}

const firstCell = { top: 0, left: 0, bottom: 0, right: 0 };

function fail(): never {
  throw new HostError("InvalidReference");
}

function show(sheet: SimSheet, visibility: string): void {
  const states: Readonly<Record<string, string | null>> = {
    Visible: null,
    Hidden: "hidden",
    VeryHidden: "veryHidden",
  };
  const state = states[visibility];
  if (state === undefined) throw new HostError("InvalidArgument");
  const shown = sheet.book.sheets.filter((one) => one.visibility === "Visible");
  if (state !== null && shown.length === 1 && shown[0] === sheet)
    throw new HostError("InvalidOperation");
  setAttribute(sheet.entry, "state", state);
}
