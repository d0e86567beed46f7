import { HostError, type HostObject } from "../../HostObject";
import type { SimSheet } from "../book/SimSheet";
import { addTable } from "../book/sheetTables";
import type { SimTable } from "../book/SimTable";
import { listening, WHOLE_WORKBOOK } from "./events";
import type { ExcelSession } from "./ExcelSession";
import { areaNow, readAddress, reachOf } from "./reach";
import { requirementSets } from "./requirementSets";
import { tableObject } from "./tableObject";

/** A TableCollection; tables are added on `sheet`, or where their address says. */
export function tableCollection(
  session: ExcelSession,
  tables: () => readonly SimTable[],
  sheet?: SimSheet,
): HostObject {
  const byKey = (key: unknown): SimTable | null => {
    const wanted = String(key).toLowerCase();
    return (
      tables().find(
        ({ id, name }) => id === key || name.toLowerCase() === wanted,
      ) ?? null
    );
  };
  const told = (table: SimTable | null): HostObject => {
    if (!table) throw new HostError("ItemNotFound");
    return tableObject(session, table);
  };
  return {
    type: "TableCollection",
    needs: requirementSets("TableCollection"),
    items: () => tables().map((table) => tableObject(session, table)),
    scalars: { Count: { get: () => tables().length } },
    methods: {
      GetCount: () => tables().length,
      GetItem: (key) => told(byKey(key)),
      GetItemOrNullObject: (key) => {
        const found = byKey(key);
        return found && tableObject(session, found);
      },
      GetItemAt: (index) => told(tables()[Number(index)] ?? null),
      GetFirst: () => told(tables()[0] ?? null),
      Add: (address, hasHeaders) => {
        const reach =
          reachOf(address) ??
          readAddress(session.book, address, sheet ?? session.book.active);
        if (reach.sheet.isProtected) throw new HostError("AccessDenied");
        const area = areaNow(reach);
        if (hasHeaders !== true)
          throw new HostError("NotImplemented", "a table without headers");
        return tableObject(session, addTable(reach.sheet, area));
      },
      ...listening(session, "DataChanged", 101, sheet?.id ?? WHOLE_WORKBOOK),
    },
  };
}
