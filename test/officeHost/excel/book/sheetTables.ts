import {
  areaName,
  type Area,
} from "../../../../src/host/openxml/sheet/cellReference";
import { HostError } from "../../HostObject";
import { overlaps } from "./CellMove";
import type { SimSheet } from "./SimSheet";
import { SimTable } from "./SimTable";
import {
  attributeOf,
  childNodes,
  newNode,
  removeChild,
  setAttribute,
} from "./XmlNode";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Makes a table of cells whose first row names its columns. */
export function addTable(sheet: SimSheet, area: Area): SimTable {
  if (
    sheet.tables.some((table) => overlaps(table.area, area)) ||
    sheet.merges.some((merge) => overlaps(merge, area))
  )
    throw new HostError("MergedRangeConflict");
  const { pkg, tables } = sheet.book;
  const id = Math.max(0, ...tables.map((table) => Number(table.id))) + 1;
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  let number = id;
  while (names.has(`таблица${number}`)) number++;
  const name = `Таблица${number}`;
  const ref = areaName(area);
  const { part, id: relation } = pkg.add(
    sheet.part,
    "table",
    "xl/tables/table.xml",
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns/><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  );
  const list = sheet.needed("tableParts");
  const entry = newNode(list, "tablePart", { "r:id": relation });
  setAttribute(entry, "xmlns:r", RELS);
  list.children.push(entry);
  setAttribute(list, "count", String(childNodes(list).length));
  const table = new SimTable(sheet, part, pkg.tree(part));
  table.area = area;
  sheet.tables.push(table);
  table.nameColumns();
  return table;
}

/** The cells stay; only the table is no more. */
export function removeTable({ sheet, part }: SimTable): void {
  const { pkg } = sheet.book;
  const index = sheet.tables.findIndex((table) => table.part === part);
  sheet.tables.splice(index, 1);
  const relation = pkg
    .relationships(sheet.part)
    .find(({ target }) => target === part)?.id;
  pkg.remove(sheet.part, part);
  const list = sheet.needed("tableParts");
  for (const one of childNodes(list))
    if (attributeOf(one, "r:id") === relation) removeChild(list, one);
  const count = childNodes(list).length;
  setAttribute(list, "count", String(count));
  if (count === 0) removeChild(sheet.root, list);
}
