import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import type { DateSystem } from "../../../../src/host/openxml/numberFormat/serialDate";
import { HostError } from "../../HostObject";
import { readCells, readStrings } from "./readCells";
import { SimPackage } from "./SimPackage";
import { SimSheet } from "./SimSheet";
import { SimStyles } from "./SimStyles";
import type { SimTable } from "./SimTable";
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

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** The order of the children of `x:workbook` (ECMA-376 part 1, 18.2.27). */
const ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches".split(
    " ",
  );

export interface Selection {
  readonly sheet: SimSheet;
  readonly area: Area;
}

/** A workbook loaded from a real .xlsx and saved to one. */
export class SimWorkbook {
  readonly pkg: SimPackage;
  readonly part: string;
  readonly root: XmlNode;
  readonly styles: SimStyles;
  readonly system: DateSystem;
  readonly sheets: SimSheet[];
  active: SimSheet;
  selection: Selection;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" =
    "Automatic";

  constructor(file: Uint8Array) {
    this.pkg = new SimPackage(file);
    this.part = this.pkg.related("", "officeDocument") ?? "xl/workbook.xml";
    this.root = this.pkg.tree(this.part);
    const properties = childNode(this.root, "x:workbookPr");
    this.system = isOn(properties, "date1904") ? "1904" : "1900";
    const styles = this.pkg.related(this.part, "styles") ?? this.addStyles();
    this.styles = new SimStyles(this.pkg.tree(styles));
    const strings = this.pkg.related(this.part, "sharedStrings");
    const shared = readStrings(strings === null ? "" : this.pkg.text(strings));
    const targets = new Map(
      this.pkg.relationships(this.part).map((one) => [one.id, one]),
    );
    this.sheets = childNodes(this.needed("sheets")).flatMap((entry) => {
      const found = targets.get(attributeOf(entry, "r:id") ?? "");
      if (found?.type !== "worksheet") return [];
      const rows = readCells(this.pkg.text(found.target), shared);
      return [new SimSheet(this, entry, found.target, rows)];
    });
    const calculation = childNode(this.root, "x:calcPr");
    if (calculation && attributeOf(calculation, "calcMode") === "manual")
      this.calculationMode = "Manual";
    this.active = this.firstShown();
    this.selection = {
      sheet: this.active,
      area: { top: 0, left: 0, bottom: 0, right: 0 },
    };
  }

  needed(local: string): XmlNode {
    return neededChild(this.root, local, ORDER);
  }

  sheetBy(key: unknown): SimSheet | null {
    const wanted = String(key).toLowerCase();
    return (
      this.sheets.find(
        ({ id, name }) => id === key || name.toLowerCase() === wanted,
      ) ?? null
    );
  }

  /** The sheet's place among all sheets, charts on sheets of their own counted, as `localSheetId` tells it. */
  placeOf({ entry }: SimSheet): number {
    return childNodes(this.needed("sheets")).indexOf(entry);
  }

  get tables(): readonly SimTable[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  addSheet(wanted: string | null): SimSheet {
    if (wanted !== null && this.sheetBy(wanted))
      throw new HostError("ItemAlreadyExists");
    let number = this.sheets.length + 1;
    while (this.sheetBy(`Лист${number}`)) number++;
    const name = wanted ?? `Лист${number}`;
    demandSheetName(name);
    const { part, id } = this.pkg.add(
      this.part,
      "worksheet",
      "xl/worksheets/sheet.xml",
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELS}"><sheetData/></worksheet>`,
      `${TYPE}worksheet+xml`,
    );
    const list = this.needed("sheets");
    const ids = childNodes(list).map((one) =>
      Number(attributeOf(one, "sheetId")),
    );
    const entry = newNode(list, "sheet", {
      name,
      sheetId: Math.max(0, ...ids) + 1,
      "r:id": id,
    });
    if (!this.root.attributes.has("xmlns:r"))
      setAttribute(entry, "xmlns:r", RELS);
    list.children.push(entry);
    const sheet = new SimSheet(this, entry, part, new Map());
    this.sheets.push(sheet);
    return sheet;
  }

  /** Only a sheet that no formula names can be renamed here: references do not follow. */
  renameSheet(sheet: SimSheet, name: string): void {
    demandSheetName(name);
    const other = this.sheetBy(name);
    if (other && other !== sheet) throw new HostError("ItemAlreadyExists");
    const isNamed = this.sheets.some(({ rows }) =>
      [...rows.values()].some(({ cells }) =>
        [...cells.values()].some(({ formula }) =>
          formula?.text.includes(sheet.name),
        ),
      ),
    );
    if (isNamed)
      throw new HostError("NotImplemented", "renaming a sheet in formulas");
    setAttribute(sheet.entry, "name", name);
  }

  removeSheet(sheet: SimSheet): void {
    const shown = this.sheets.filter(
      ({ visibility }) => visibility === "Visible",
    );
    if (shown.length === 1 && shown[0] === sheet)
      throw new HostError("InvalidOperation");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    removeChild(this.needed("sheets"), sheet.entry);
    this.pkg.remove(this.part, sheet.part);
    if (this.active === sheet) this.active = this.firstShown();
  }

  /** The whole file; formulas are computed when it is opened. */
  save(): Uint8Array {
    for (const sheet of this.sheets) {
      for (const table of sheet.tables)
        if (table.headers > 0) table.nameColumns();
      sheet.write();
    }
    const calculation = this.needed("calcPr");
    setAttribute(calculation, "fullCalcOnLoad", "1");
    setAttribute(
      calculation,
      "calcMode",
      {
        Automatic: "auto",
        AutomaticExceptTables: "autoNoTable",
        Manual: "manual",
      }[this.calculationMode],
    );
    const chain = this.pkg.related(this.part, "calcChain");
    if (chain !== null) this.pkg.remove(this.part, chain);
    return this.pkg.save();
  }

  private firstShown(): SimSheet {
    const views = childNode(this.root, "x:bookViews");
    const view = views && childNode(views, "x:workbookView");
    const told = Number((view && attributeOf(view, "activeTab")) ?? 0);
    const at = childNodes(this.needed("sheets"))[told];
    const found =
      this.sheets.find(
        ({ entry, visibility }) => entry === at && visibility === "Visible",
      ) ??
      this.sheets.find(({ visibility }) => visibility === "Visible") ??
      this.sheets[0];
    if (!found) throw new Error("a workbook without worksheets");
    return found;
  }

  private addStyles(): string {
    return this.pkg.add(
      this.part,
      "styles",
      "xl/styles.xml",
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
      `${TYPE}styles+xml`,
    ).part;
  }
}

/** Up to 31 characters, none of them of a reference. */
function demandSheetName(name: string): void {
  if (name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
    throw new HostError("InvalidArgument");
}
