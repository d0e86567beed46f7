import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import { HostError, type HostObject, type Scalar } from "../../HostObject";
import { moveCells } from "../book/moveCells";
import { removeTable } from "../book/sheetTables";
import type { SimTable } from "../book/SimTable";
import { attributeOf } from "../book/XmlNode";
import { autoFilter } from "./autoFilter";
import { cellValue, putValue, readMatrix, writeMatrix } from "./cellValues";
import { listening } from "./events";
import type { ExcelSession } from "./ExcelSession";
import { rangeObject } from "./rangeObject";
import { areaNow, readAddress, reachOf } from "./reach";
import { requirementSets } from "./requirementSets";
import { worksheetObject } from "./worksheetObject";

/** A Table over the workbook's own. */
export function tableObject(
  session: ExcelSession,
  table: SimTable,
): HostObject {
  const { sheet } = table;
  const { book } = session;
  const here = (): SimTable => {
    if (!sheet.tables.includes(table)) throw new HostError("ItemNotFound");
    return table;
  };
  const range = (area: Area): HostObject => rangeObject(session, sheet, area);
  const changing = (change: (given: unknown) => void): Scalar["set"] => {
    return (given) => {
      if (sheet.isProtected) throw new HostError("AccessDenied");
      change(given);
    };
  };
  const flag = (get: () => boolean, set: (on: boolean) => void): Scalar => {
    const change = changing((on) => {
      set(on === true);
    });
    return change ? { get, set: change } : { get };
  };
  return {
    type: "Table",
    id: table.id,
    needs: requirementSets("Table"),
    scalars: {
      Id: { get: () => here().id },
      LegacyId: { get: () => here().id },
      Name: {
        get: () => here().name,
        set: (given) => {
          const name = String(given);
          const isTaken = book.tables.some(
            (one) =>
              one !== table && one.name.toLowerCase() === name.toLowerCase(),
          );
          if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || isTaken)
            throw new HostError("InvalidArgument");
          here().name = name;
        },
      },
      Style: {
        get: () => here().style,
        set: (name) => {
          here().style = String(name);
        },
      },
      ShowHeaders: { get: () => here().headers > 0 },
      ShowTotals: { get: () => here().totals > 0 },
      ShowBandedRows: flag(
        () => here().flag("showRowStripes"),
        (on) => {
          here().setFlag("showRowStripes", on);
        },
      ),
      ShowBandedColumns: flag(
        () => here().flag("showColumnStripes"),
        (on) => {
          here().setFlag("showColumnStripes", on);
        },
      ),
      ShowFilterButton: flag(
        () => here().hasFilter,
        (on) => {
          here().hasFilter = on;
        },
      ),
    },
    leads: {
      Worksheet: () => worksheetObject(session, sheet),
      AutoFilter: () => autoFilter(session, sheet, here()),
      Rows: () => tableRows(session, here()),
      Columns: () => tableColumns(session, here()),
    },
    methods: {
      GetRange: () => range(here().area),
      GetDataBodyRange: () => range(here().body),
      GetHeaderRowRange: () => {
        const { area, headers } = here();
        if (headers === 0) throw new HostError("InvalidOperation");
        return range({ ...area, bottom: area.top });
      },
      GetTotalRowRange: () => {
        const { area, totals } = here();
        if (totals === 0) throw new HostError("InvalidOperation");
        return range({ ...area, top: area.bottom });
      },
      ConvertToRange: () => {
        if (sheet.isProtected) throw new HostError("AccessDenied");
        const { area } = here();
        removeTable(table);
        return range(area);
      },
      Delete: () => {
        if (sheet.isProtected) throw new HostError("AccessDenied");
        const { area } = here();
        removeTable(table);
        moveCells(sheet, { kind: "delete", axis: "rows", block: area });
      },
      Resize: (given) => {
        const found = reachOf(given) ?? readAddress(book, given, sheet);
        const area = areaNow(found);
        if (area.top !== here().area.top)
          throw new HostError("InvalidArgument");
        here().area = area;
        here().nameColumns();
      },
      ...listening(session, "DataChanged", 101, table.id),
    },
  };
}

/** TableRowCollection: rows are added below the last one, or before the one of this index. */
function tableRows(session: ExcelSession, table: SimTable): HostObject {
  const { sheet } = table;
  const row = (index: number): HostObject => {
    const { body } = table;
    const top = body.top + index;
    if (top > body.bottom || index < 0) throw new HostError("ItemNotFound");
    const area = { ...body, top, bottom: top };
    return {
      type: "TableRow",
      scalars: {
        Index: { get: () => index },
        Values: {
          get: () => readMatrix(area, (r, c) => cellValue(sheet, r, c)),
          set: (given) => {
            writeMatrix(area, given, (r, c, value) => {
              putValue(sheet, r, c, value);
            });
            session.changed({ sheet, area, type: "RangeEdited" });
          },
        },
      },
      methods: {
        GetRange: () => rangeObject(session, sheet, area),
        Delete: () => {
          if (sheet.isProtected) throw new HostError("AccessDenied");
          moveCells(sheet, { kind: "delete", axis: "rows", block: area });
          session.changed({ sheet, area, type: "RowDeleted" });
        },
      },
    };
  };
  const count = (): number => table.body.bottom - table.body.top + 1;
  return {
    type: "TableRowCollection",
    needs: requirementSets("TableRowCollection"),
    items: () => Array.from({ length: count() }, (_, index) => row(index)),
    scalars: { Count: { get: count } },
    methods: {
      GetCount: count,
      GetItemAt: (index) => row(Number(index)),
      Add: (index, values) => {
        if (sheet.isProtected) throw new HostError("AccessDenied");
        const lines = Array.isArray(values) ? values.length : 1;
        const at =
          index === null || index === undefined ? count() : Number(index);
        const { body, area } = table;
        const top = body.top + at;
        const block = { ...body, top, bottom: top + lines - 1 };
        moveCells(sheet, { kind: "insert", axis: "rows", block });
        if (at === count())
          table.area = { ...area, bottom: area.bottom + lines };
        if (values !== null && values !== undefined)
          writeMatrix(block, values, (r, c, value) => {
            putValue(sheet, r, c, value);
          });
        session.changed({ sheet, area: block, type: "RowInserted" });
        return row(at);
      },
    },
  };
}

function tableColumns(session: ExcelSession, table: SimTable): HostObject {
  const { sheet } = table;
  const column = (index: number): HostObject => {
    const element = table.columns[index];
    if (!element) throw new HostError("ItemNotFound");
    const left = table.area.left + index;
    const strip = (area: Area): HostObject =>
      rangeObject(session, sheet, { ...area, left, right: left });
    return {
      type: "TableColumn",
      id: attributeOf(element, "id") ?? "",
      scalars: {
        Id: { get: () => Number(attributeOf(element, "id")) },
        Index: { get: () => index },
        Name: { get: () => attributeOf(element, "name") },
        Values: {
          get: () =>
            readMatrix({ ...table.area, left, right: left }, (r, c) =>
              cellValue(sheet, r, c),
            ),
        },
      },
      methods: {
        GetRange: () => strip(table.area),
        GetDataBodyRange: () => strip(table.body),
        GetHeaderRowRange: () =>
          strip({ ...table.area, bottom: table.area.top }),
      },
    };
  };
  const byName = (key: unknown): number =>
    table.columns.findIndex(
      (one) =>
        attributeOf(one, "name")?.toLowerCase() === String(key).toLowerCase() ||
        Number(attributeOf(one, "id")) === key,
    );
  return {
    type: "TableColumnCollection",
    needs: requirementSets("TableColumnCollection"),
    items: () => table.columns.map((_, index) => column(index)),
    scalars: { Count: { get: () => table.columns.length } },
    methods: {
      GetCount: () => table.columns.length,
      GetItemAt: (index) => column(Number(index)),
      GetItem: (key) => column(byName(key)),
      GetItemOrNullObject: (key) => {
        const index = byName(key);
        return index < 0 ? null : column(index);
      },
    },
  };
}
