import {
  cellName,
  type Area,
} from "../../../../src/host/openxml/sheet/cellReference";
import { escapeXml } from "../../../../src/host/openxml/xmlText";
import type { SimSheet } from "./SimSheet";
import {
  attributeOf,
  childNode,
  childNodes,
  parseNode,
  removeChild,
  setAttribute,
  type XmlNode,
} from "./XmlNode";

const RELS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
const CHART = `${DRAWING}chart`;

/** A series of a chart, by the references of its parts («План!$B$2:$B$9»). */
export interface SimSeries {
  readonly name: string | null;
  readonly categories: string | null;
  readonly values: string;
}

export interface ChartLook {
  readonly type: string;
  readonly title: string | null;
  readonly legend: boolean;
}

export interface SimChart {
  readonly name: string;
  readonly id: string;
  readonly anchor: XmlNode;
  readonly part: string;
}

/** Of Excel.ChartType those that are simulated: the element, its direction and grouping. */
const KINDS: Readonly<
  Record<string, readonly [element: string, inside: string]>
> = {
  ColumnClustered: [
    "bar",
    '<c:barDir val="col"/><c:grouping val="clustered"/>',
  ],
  ColumnStacked: ["bar", '<c:barDir val="col"/><c:grouping val="stacked"/>'],
  BarClustered: ["bar", '<c:barDir val="bar"/><c:grouping val="clustered"/>'],
  BarStacked: ["bar", '<c:barDir val="bar"/><c:grouping val="stacked"/>'],
  Line: ["line", '<c:grouping val="standard"/>'],
  Pie: ["pie", '<c:varyColors val="1"/>'],
};

export const isKnownChart = (type: string): boolean => type in KINDS;

export function chartsOf({ book, part }: SimSheet): readonly SimChart[] {
  const drawing = book.pkg.related(part, "drawing");
  if (drawing === null) return [];
  const targets = new Map(
    book.pkg.relationships(drawing).map(({ id, target }) => [id, target]),
  );
  return childNodes(book.pkg.tree(drawing)).flatMap((anchor) => {
    const chart = descendant(anchor, "c:chart");
    const named = descendant(anchor, "xdr:cNvPr");
    const target = targets.get((chart && attributeOf(chart, "r:id")) ?? "");
    return target === undefined || !named
      ? []
      : [
          {
            name: attributeOf(named, "name") ?? "",
            id: attributeOf(named, "id") ?? "",
            anchor,
            part: target,
          },
        ];
  });
}

/** Adds a chart at these cells; the values are read when the file is opened. */
export function addChart(
  sheet: SimSheet,
  series: readonly SimSeries[],
  look: ChartLook,
  at: Area,
): SimChart {
  const { pkg } = sheet.book;
  const drawing = neededDrawing(sheet);
  const { id } = pkg.add(
    drawing,
    "chart",
    "xl/charts/chart.xml",
    chartText(series, look),
    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  );
  const number = childNodes(pkg.tree(drawing)).length + 1;
  const name = `Диаграмма ${number}`;
  const corner = (tag: string, row: number, column: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const anchor = parseNode(
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}spreadsheetDrawing" xmlns:a="${DRAWING}main">${corner("from", at.top, at.left)}${corner("to", at.bottom + 1, at.right + 1)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELS}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
  pkg.tree(drawing).children.push(anchor);
  const made = chartsOf(sheet).find((one) => one.anchor === anchor);
  if (!made) throw new Error("the chart was not added");
  return made;
}

export function redrawChart(
  sheet: SimSheet,
  { part }: SimChart,
  series: readonly SimSeries[],
  look: ChartLook,
): void {
  sheet.book.pkg.writeText(part, chartText(series, look));
}

export function moveChart({ anchor }: SimChart, at: Area): void {
  const set = (name: string, row: number, column: number): void => {
    const corner = childNode(anchor, name);
    const [line, across] = ["xdr:row", "xdr:col"].map((one) =>
      corner ? childNode(corner, one) : null,
    );
    if (line) line.children = [String(row)];
    if (across) across.children = [String(column)];
  };
  set("xdr:from", at.top, at.left);
  set("xdr:to", at.bottom + 1, at.right + 1);
}

export function removeChart(sheet: SimSheet, { anchor, part }: SimChart): void {
  const { pkg } = sheet.book;
  const drawing = pkg.related(sheet.part, "drawing");
  if (drawing === null) return;
  removeChild(pkg.tree(drawing), anchor);
  pkg.remove(drawing, part);
}

function neededDrawing(sheet: SimSheet): string {
  const { pkg } = sheet.book;
  const known = pkg.related(sheet.part, "drawing");
  if (known !== null) return known;
  const { part, id } = pkg.add(
    sheet.part,
    "drawing",
    "xl/drawings/drawing.xml",
    `<xdr:wsDr xmlns:xdr="${DRAWING}spreadsheetDrawing" xmlns:a="${DRAWING}main"/>`,
    "application/vnd.openxmlformats-officedocument.drawing+xml",
  );
  const entry = sheet.needed("drawing");
  setAttribute(entry, "xmlns:r", RELS);
  setAttribute(entry, "r:id", id);
  return part;
}

function descendant(node: XmlNode, name: string): XmlNode | null {
  for (const child of childNodes(node)) {
    const found = child.name === name ? child : descendant(child, name);
    if (found) return found;
  }
  return null;
}

function chartText(
  series: readonly SimSeries[],
  { type, title, legend }: ChartLook,
): string {
  const [element, inside] = KINDS[type] ?? ["bar", ""];
  const reference = (tag: string, kind: string, formula: string): string =>
    `<c:${tag}><c:${kind}Ref><c:f>${escapeXml(formula)}</c:f></c:${kind}Ref></c:${tag}>`;
  const list = series.map(
    ({ name, categories, values }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name === null ? "" : reference("tx", "str", name)}${categories === null ? "" : reference("cat", "str", categories)}${reference("val", "num", values)}</c:ser>`,
  );
  const axes = element === "pie" ? "" : '<c:axId val="1"/><c:axId val="2"/>';
  const axis = (tag: string, id: number, side: string): string =>
    `<c:${tag}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/><c:crossAx val="${3 - id}"/></c:${tag}>`;
  const heading =
    title === null
      ? '<c:autoTitleDeleted val="1"/>'
      : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:autoTitleDeleted val="0"/>`;
  return `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}main"><c:chart>${heading}<c:plotArea><c:${element}Chart>${inside}${list.join("")}${axes}</c:${element}Chart>${axes === "" ? "" : axis("catAx", 1, "b") + axis("valAx", 2, "l")}</c:plotArea>${legend ? '<c:legend><c:legendPos val="r"/></c:legend>' : ""}<c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}

/** «$B$2». */
export const fixedCell = (row: number, column: number): string =>
  cellName({ row, column }).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
