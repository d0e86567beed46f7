import {
  areaName,
  maxColumns,
  maxRows,
  type Area,
} from "../../../../src/host/openxml/sheet/cellReference";
import { isEmptyCell, emptyCell, type SimCell, type SimRow } from "./SimCell";
import { contains, overlaps } from "./CellMove";
import { readAreas } from "./readAreas";
import { SimTable } from "./SimTable";
import type { SimWorkbook } from "./SimWorkbook";
import { writeCells } from "./writeCells";
import {
  attributeOf,
  childNode,
  childNodes,
  isOn,
  neededChild,
  newNode,
  removeChild,
  setAttribute,
  type XmlNode,
} from "./XmlNode";

/** The order of the children of `x:worksheet` (ECMA-376 part 1, 18.3.1.99). */
const SHEET_ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** A place on a sheet that follows the cells when they move; null once they are deleted. */
export interface LiveArea {
  area: Area | null;
}

/** A worksheet in memory: cells and merged areas apart, all else as the elements of its part. */
export class SimSheet {
  readonly book: SimWorkbook;
  /** The sheet's element in the workbook part. */
  readonly entry: XmlNode;
  readonly part: string;
  readonly root: XmlNode;
  rows: Map<number, SimRow>;
  merges: Area[];
  readonly tables: SimTable[];
  readonly live = new Set<WeakRef<LiveArea>>();

  constructor(
    book: SimWorkbook,
    entry: XmlNode,
    part: string,
    rows: Map<number, SimRow>,
  ) {
    this.book = book;
    this.entry = entry;
    this.part = part;
    this.rows = rows;
    this.root = book.pkg.tree(part);
    const data = this.needed("sheetData");
    data.children = [];
    const merged = childNode(this.root, "x:mergeCells");
    this.merges = (merged ? childNodes(merged) : []).flatMap((one) =>
      readAreas(attributeOf(one, "ref")),
    );
    if (merged) removeChild(this.root, merged);
    this.tables = book.pkg
      .relationships(part)
      .filter(({ type }) => type === "table")
      .map(({ target }) => new SimTable(this, target, book.pkg.tree(target)));
  }

  get name(): string {
    return attributeOf(this.entry, "name") ?? "";
  }

  get id(): string {
    const number = Number(attributeOf(this.entry, "sheetId"));
    const hex = number.toString(16).toUpperCase().padStart(12, "0");
    return `{00000000-0001-0000-0000-${hex}}`;
  }

  get visibility(): "Visible" | "Hidden" | "VeryHidden" {
    const state = attributeOf(this.entry, "state");
    if (state === "hidden") return "Hidden";
    return state === "veryHidden" ? "VeryHidden" : "Visible";
  }

  get isProtected(): boolean {
    return isOn(childNode(this.root, "x:sheetProtection"), "sheet");
  }

  /** Whether protection, where it is on, lets the user do this: «insertRows», «formatCells»… */
  allows(action: string): boolean {
    if (!this.isProtected) return true;
    const protection = childNode(this.root, "x:sheetProtection");
    return protection !== null && attributeOf(protection, action) === "0";
  }

  needed(local: string): XmlNode {
    return neededChild(this.root, local, SHEET_ORDER);
  }

  cellAt(row: number, column: number): SimCell | null {
    return this.rows.get(row)?.cells.get(column) ?? null;
  }

  neededRow(row: number): SimRow {
    let found = this.rows.get(row);
    if (!found) {
      found = { look: new Map(), cells: new Map() };
      this.rows.set(row, found);
    }
    return found;
  }

  neededCell(row: number, column: number): SimCell {
    const { cells } = this.neededRow(row);
    let cell = cells.get(column);
    if (!cell) {
      cell = emptyCell(this.styleAt(row, column));
      cells.set(column, cell);
    }
    return cell;
  }

  /** The style of a cell, also of one that the file does not keep: its row's, else its column's. */
  styleAt(row: number, column: number): number {
    const found = this.rows.get(row);
    const cell = found?.cells.get(column);
    if (cell) return cell.style;
    const own = found?.look.get("s");
    if (own !== undefined && found?.look.get("customFormat") === "1")
      return Number(own);
    const element = this.columnAt(column);
    return Number((element && attributeOf(element, "style")) ?? 0);
  }

  columnAt(column: number): XmlNode | null {
    const list = childNode(this.root, "x:cols");
    return (
      (list ? childNodes(list) : []).find(
        (one) =>
          column + 1 >= Number(attributeOf(one, "min")) &&
          column + 1 <= Number(attributeOf(one, "max")),
      ) ?? null
    );
  }

  isRowHidden(row: number): boolean {
    return /^(?:1|true)$/.test(this.rows.get(row)?.look.get("hidden") ?? "");
  }

  setRowHidden(row: number, hidden: boolean): void {
    const { look } = this.neededRow(row);
    if (hidden) look.set("hidden", "1");
    else look.delete("hidden");
  }

  mergeAt(row: number, column: number): Area | null {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.merges.find((area) => contains(area, cell)) ?? null;
  }

  /** A cell under a merged area that is not its first takes no value. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== null && (merge.top < row || merge.left < column);
  }

  /** The area of all cells with a value or a formula, or also of those with a look of their own; null where there are none. */
  used(valuesOnly: boolean, within: Area = wholeSheet): Area | null {
    let area: Area | null = null;
    for (const [row, { cells }] of this.rows)
      for (const [column, cell] of cells) {
        if (isEmptyCell(cell) && (valuesOnly || cell.style === 0)) continue;
        const place = { top: row, left: column, bottom: row, right: column };
        if (!overlaps(within, place)) continue;
        area = area ? united(area, place) : place;
      }
    return area;
  }

  follow<T extends LiveArea>(place: T): T {
    this.live.add(new WeakRef(place));
    return place;
  }

  /** Puts cells and merged areas back among the elements of the part. */
  write(): void {
    const data = this.needed("sheetData");
    data.children = writeCells(this.rows, data);
    const dimension = childNode(this.root, "x:dimension");
    const used = this.used(false);
    if (dimension && used) setAttribute(dimension, "ref", areaName(used));
    const old = childNode(this.root, "x:mergeCells");
    if (old) removeChild(this.root, old);
    if (this.merges.length === 0) return;
    const merged = this.needed("mergeCells");
    setAttribute(merged, "count", String(this.merges.length));
    merged.children = this.merges.map((area) =>
      newNode(this.root, "mergeCell", { ref: areaName(area) }),
    );
  }
}

export const wholeSheet: Area = {
  top: 0,
  left: 0,
  bottom: maxRows - 1,
  right: maxColumns - 1,
};

export const united = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
