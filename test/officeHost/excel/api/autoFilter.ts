import {
  areaName,
  type Area,
} from "../../../../src/host/openxml/sheet/cellReference";
import { HostError, type HostObject } from "../../HostObject";
import { readAreas } from "../book/readAreas";
import type { SimSheet } from "../book/SimSheet";
import type { SimTable } from "../book/SimTable";
import {
  attributeOf,
  childNode,
  childNodes,
  newNode,
  removeChild,
  setAttribute,
  type XmlNode,
} from "../book/XmlNode";
import { cellText } from "./cellValues";
import type { ExcelSession } from "./ExcelSession";
import { rangeObject } from "./rangeObject";
import { areaNow, readAddress, reachOf } from "./reach";
import { requirementSets } from "./requirementSets";

/** An AutoFilter of the sheet or of one of its tables; only filters by a list of values hide rows here. */
export function autoFilter(
  session: ExcelSession,
  sheet: SimSheet,
  table?: SimTable,
): HostObject {
  const node = (): XmlNode | null =>
    childNode(table?.root ?? sheet.root, "x:autoFilter");
  const area = (): Area | null => {
    const found = node();
    return found ? (readAreas(attributeOf(found, "ref"))[0] ?? null) : null;
  };
  const criteria = (): XmlNode[] => {
    const found = node();
    return found ? childNodes(found, "x:filterColumn") : [];
  };
  const guard = (): void => {
    if (!sheet.allows("autoFilter")) throw new HostError("AccessDenied");
  };
  const showAll = (): void => {
    const at = area();
    if (!at) return;
    for (let row = at.top + 1; row <= at.bottom; row++)
      if (sheet.rows.has(row)) sheet.setRowHidden(row, false);
  };
  const clear = (): void => {
    const found = node();
    if (!found) return;
    found.children = [];
    showAll();
  };
  const reapply = (): void => {
    const at = area();
    if (!at) return;
    for (let row = at.top + 1; row <= at.bottom; row++) {
      const isShown = criteria().every((one) => {
        const column = at.left + Number(attributeOf(one, "colId"));
        const list = childNode(one, "x:filters");
        const values = list
          ? childNodes(list).map((v) => attributeOf(v, "val"))
          : [];
        return values.includes(cellText(sheet, session.locale, row, column));
      });
      if (!isShown || sheet.rows.has(row)) sheet.setRowHidden(row, !isShown);
    }
  };
  return {
    type: "AutoFilter",
    needs: requirementSets("AutoFilter"),
    scalars: {
      Enabled: { get: () => node() !== null },
      IsDataFiltered: { get: () => criteria().length > 0 },
      Criteria: {
        get: () =>
          criteria().map((one) => {
            const list = childNode(one, "x:filters");
            return {
              filterOn: list ? "Values" : "Custom",
              values: list
                ? childNodes(list).map((value) => attributeOf(value, "val"))
                : [],
            };
          }),
      },
    },
    methods: {
      GetRange: () => {
        const at = area();
        if (!at) throw new HostError("ItemNotFound");
        return rangeObject(session, sheet, at);
      },
      GetRangeOrNullObject: () => {
        const at = area();
        return at && rangeObject(session, sheet, at);
      },
      Apply: (given, column, wanted) => {
        guard();
        const reach = reachOf(given) ?? readAddress(session.book, given, sheet);
        if (!table && sheet.tables.length > 0 && sheet !== reach.sheet)
          throw new HostError("InvalidArgument");
        const found = table ? node() : sheet.needed("autoFilter");
        if (!found) throw new HostError("InvalidOperation");
        if (!table) setAttribute(found, "ref", areaName(areaNow(reach)));
        if (column !== null && column !== undefined)
          filterColumn(found, Number(column), wanted);
        reapply();
      },
      ClearCriteria: () => {
        guard();
        clear();
      },
      Reapply: () => {
        guard();
        reapply();
      },
      Remove: () => {
        guard();
        clear();
        const found = node();
        if (found) removeChild(table?.root ?? sheet.root, found);
      },
    },
  };
}

function filterColumn(filter: XmlNode, column: number, wanted: unknown): void {
  const { filterOn, values } = wanted as {
    readonly filterOn?: unknown;
    readonly values?: unknown;
  };
  if (filterOn !== "Values" || !Array.isArray(values))
    throw new HostError("NotImplemented", `filter on ${String(filterOn)}`);
  const old = childNodes(filter, "x:filterColumn").find(
    (one) => Number(attributeOf(one, "colId")) === column,
  );
  if (old) removeChild(filter, old);
  const list = newNode(filter, "filters");
  list.children = values.map((value) =>
    newNode(filter, "filter", { val: String(value) }),
  );
  filter.children.push(
    newNode(filter, "filterColumn", { colId: column }, [list]),
  );
}
