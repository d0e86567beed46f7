import type { Table } from "../../grid/Grid";
import type { OfficePackage } from "../openxml/package";
import { readArea, type Area } from "../openxml/sheet/cellReference";
import type { CellContext } from "../openxml/sheet/cellContent";
import { readMergedAreas } from "../openxml/sheet/mergedAreas";
import { readSourceRows, type SourceRow } from "../openxml/sheet/sheetRows";
import { isTrue } from "../openxml/sheet/sheetValues";
import type { SheetPlace } from "../openxml/sheet/workbook";
import { rawPrefix } from "../openxml/splice";
import type { XmlElement } from "../openxml/xml";
import { attribute, child, childElements } from "../openxml/xmlTree";

/** A sheet as its XML tells it, ready to be changed. */
export interface SheetSource {
  readonly place: SheetPlace;
  readonly part: string;
  readonly root: XmlElement;
  readonly data: XmlElement;
  /** What the file writes before its element names: «» or «x:». */
  readonly prefix: string;
  readonly rows: readonly SourceRow[];
  readonly byIndex: ReadonlyMap<number, SourceRow>;
  readonly ordered: boolean;
  readonly merged: readonly Area[];
  readonly table: Table;
  readonly context: CellContext;
  /** The shared strings' elements (`x:si`), for their formatting. */
  readonly strings: readonly XmlElement[];
  readonly tables: readonly SheetArea[];
  readonly pivots: readonly SheetArea[];
  readonly isProtected: boolean;
}

/** A table (18.5.1.2) or pivot table (18.10.1.73) on the sheet. */
interface SheetArea {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** The sheet's XML with what belongs to it; null where a part is missing or broken. */
export function readSheetSource(
  pkg: OfficePackage,
  place: SheetPlace,
  table: Table,
  context: CellContext,
): SheetSource | null {
  const { part } = place;
  const sheet = part === null ? null : pkg.xml(part);
  const root = sheet?.ok ? sheet.value : null;
  const data = root && child(root, "x:sheetData");
  if (part === null || !root || !data) return null;
  const { rows, ordered } = readSourceRows(data);
  const protection = child(root, "x:sheetProtection");
  return {
    place,
    part,
    root,
    data,
    prefix: rawPrefix(data),
    rows,
    byIndex: new Map(rows.map((row) => [row.index, row])),
    ordered,
    merged: readMergedAreas(root),
    table,
    context,
    strings: stringElements(pkg),
    tables: areasOf(pkg, part, "table"),
    pivots: areasOf(pkg, part, "pivotTable"),
    isProtected: protection !== null && isTrue(attribute(protection, "sheet")),
  };
}

/** The merged area that a cell lies in; null where it is on its own. */
export const areaAt = (
  areas: readonly Area[],
  row: number,
  column: number,
): Area | null =>
  areas.find(
    (area) =>
      row >= area.top &&
      row <= area.bottom &&
      column >= area.left &&
      column <= area.right,
  ) ?? null;

function stringElements(pkg: OfficePackage): readonly XmlElement[] {
  const part = pkg.related(pkg.mainPart, "sharedStrings");
  const strings = part === null ? null : pkg.xml(part);
  return strings?.ok ? childElements(strings.value, "x:si") : [];
}

function areasOf(
  pkg: OfficePackage,
  sheet: string,
  type: "table" | "pivotTable",
): readonly SheetArea[] {
  return pkg.relationships(sheet).flatMap((relationship): SheetArea[] => {
    if (relationship.type !== type || relationship.target === null) return [];
    const part = pkg.xml(relationship.target);
    if (!part.ok) return [];
    const root = part.value;
    const placed = type === "table" ? root : child(root, "x:location");
    const area = readArea((placed && attribute(placed, "ref")) ?? "");
    if (!area) return [];
    const height = area.bottom - area.top + 1;
    const name = attribute(root, "displayName") ?? attribute(root, "name");
    return [
      {
        name: name ?? "",
        area,
        headerRows: Math.min(rowCount(root, "headerRowCount", 1), height),
        totalsRows: Math.min(rowCount(root, "totalsRowCount", 0), height),
      },
    ];
  });
}

const rowCount = (table: XmlElement, name: string, usual: number): number =>
  Number(attribute(table, name) ?? usual);
