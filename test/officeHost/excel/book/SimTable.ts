import {
  areaName,
  readArea,
  type Area,
} from "../../../../src/host/openxml/sheet/cellReference";
import type { SimSheet } from "./SimSheet";
import {
  attributeOf,
  childNode,
  childNodes,
  isOn,
  neededChild,
  newNode,
  setAttribute,
  type XmlNode,
} from "./XmlNode";

const ORDER = "autoFilter sortState tableColumns tableStyleInfo extLst".split(
  " ",
);

/** An Excel table (ListObject, ECMA-376 part 1, 18.5.1.2) over its part. */
export class SimTable {
  readonly sheet: SimSheet;
  readonly part: string;
  readonly root: XmlNode;

  constructor(sheet: SimSheet, part: string, root: XmlNode) {
    this.sheet = sheet;
    this.part = part;
    this.root = root;
  }

  get id(): string {
    return attributeOf(this.root, "id") ?? "";
  }

  get name(): string {
    return attributeOf(this.root, "displayName") ?? "";
  }

  set name(name: string) {
    setAttribute(this.root, "name", name);
    setAttribute(this.root, "displayName", name);
  }

  get area(): Area {
    return (
      readArea(attributeOf(this.root, "ref") ?? "") ?? {
        top: 0,
        left: 0,
        bottom: 0,
        right: 0,
      }
    );
  }

  set area(area: Area) {
    setAttribute(this.root, "ref", areaName(area));
    const filter = childNode(this.root, "x:autoFilter");
    if (filter)
      setAttribute(
        filter,
        "ref",
        areaName({ ...area, bottom: area.bottom - this.totals }),
      );
    this.fitColumns(area.right - area.left + 1);
  }

  get headers(): number {
    return Number(attributeOf(this.root, "headerRowCount") ?? 1);
  }

  get totals(): number {
    return Number(attributeOf(this.root, "totalsRowCount") ?? 0);
  }

  /** The rows between the header and the totals. */
  get body(): Area {
    const { top, bottom, ...sides } = this.area;
    return { ...sides, top: top + this.headers, bottom: bottom - this.totals };
  }

  get style(): string {
    const info = childNode(this.root, "x:tableStyleInfo");
    return (info && attributeOf(info, "name")) ?? "";
  }

  set style(name: string) {
    const info = neededChild(this.root, "tableStyleInfo", ORDER);
    setAttribute(info, "name", name);
  }

  flag(name: "showRowStripes" | "showColumnStripes"): boolean {
    return isOn(childNode(this.root, "x:tableStyleInfo"), name);
  }

  setFlag(name: "showRowStripes" | "showColumnStripes", on: boolean): void {
    const info = neededChild(this.root, "tableStyleInfo", ORDER);
    setAttribute(info, name, on ? "1" : "0");
  }

  get hasFilter(): boolean {
    return childNode(this.root, "x:autoFilter") !== null;
  }

  set hasFilter(on: boolean) {
    if (on === this.hasFilter) return;
    if (!on)
      this.root.children = this.root.children.filter(
        (one) => typeof one === "string" || one.name !== "x:autoFilter",
      );
    else {
      neededChild(this.root, "autoFilter", ORDER);
      this.area = { ...this.area };
    }
  }

  get columns(): readonly XmlNode[] {
    return childNodes(neededChild(this.root, "tableColumns", ORDER));
  }

  /** The columns take the names that stand in the header, each name once. */
  nameColumns(): void {
    const { top, left } = this.area;
    const used = new Set<string>();
    for (const [index, column] of this.columns.entries()) {
      const value = this.sheet.cellAt(top, left + index)?.value ?? null;
      const base =
        value === null || typeof value === "object"
          ? `Столбец${index + 1}`
          : String(value);
      let name = base;
      for (let n = 2; used.has(name.toLowerCase()); n++)
        name = base + String(n);
      used.add(name.toLowerCase());
      setAttribute(column, "name", name.replaceAll("\n", "_x000a_"));
    }
  }

  private fitColumns(count: number): void {
    const list = neededChild(this.root, "tableColumns", ORDER);
    const columns = childNodes(list).slice(0, count);
    const ids = columns.map((one) => Number(attributeOf(one, "id")));
    let next = Math.max(0, ...ids) + 1;
    while (columns.length < count)
      columns.push(
        newNode(this.root, "tableColumn", {
          id: next++,
          name: `Столбец${columns.length + 1}`,
        }),
      );
    list.children = columns;
    setAttribute(list, "count", String(count));
  }
}
