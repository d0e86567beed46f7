import {
  dateSerial,
  type DateSystem,
} from "../../src/host/openxml/numberFormat/serialDate";
import { areaName, cellName } from "../../src/host/openxml/sheet/cellReference";
import { writeCellText } from "../../src/host/openxml/sheet/cellText";
import { escapeXml } from "../../src/host/openxml/xmlText";
import {
  tablesOf,
  type Cell,
  type Grid,
  type Table,
} from "../../src/grid/Grid";
import { contentTypes, OFFICE_RELS, rootRelationships, zipOf } from "./zipOf";

export interface XlsxWriting {
  readonly strings?: "shared" | "inline";
  readonly system?: DateSystem;
  /** Written before every element's name of the sheets: «x:». */
  readonly prefix?: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Number formats by style: General, dates, then one for each count of decimals. */
const DECIMALS = [0, 1, 2, 3, 4];

/** A grid of sheets as an .xlsx file, at the rows and columns the grid gives. */
export function writeXlsx(
  grid: Grid,
  { strings = "shared", system = "1900", prefix = "" }: XlsxWriting = {},
): Uint8Array {
  const table: string[] = [];
  const tables = tablesOf(grid);
  const sheets = tables.map((one) =>
    writeSheet(one, prefix, system, (text) => {
      if (strings === "inline") return null;
      table.push(text);
      return table.length - 1;
    }),
  );
  const name = (i: number): string => `xl/worksheets/sheet${i + 1}.xml`;
  return xlsxOfParts({
    sheets: tables.map((one, i) => ({
      name: one.name ?? `Лист${i + 1}`,
      attributes: one.hidden ? ' state="hidden"' : "",
    })),
    workbook: system === "1904" ? '<workbookPr date1904="1"/>' : "",
    parts: {
      ...Object.fromEntries(sheets.map((text, i) => [name(i), text])),
      "xl/styles.xml": STYLES,
      "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${table.map((text) => `<si>${textElement(text, "")}</si>`).join("")}</sst>`,
    },
  });
}

export interface XlsxParts {
  readonly sheets: readonly {
    readonly name: string;
    readonly attributes?: string;
  }[];
  /** What stands before `sheets` in the workbook, and after them. */
  readonly workbook?: string;
  readonly workbookEnd?: string;
  /** By name; sheets are `xl/worksheets/sheet1.xml` and so on. */
  readonly parts: Readonly<Record<string, string>>;
  /** Further relationships of the workbook: type to target. */
  readonly related?: Readonly<Record<string, string>>;
}

/** A workbook of raw parts with what ties them together. */
export function xlsxOfParts({
  sheets,
  workbook = "",
  workbookEnd = "",
  parts,
  related = {},
}: XlsxParts): Uint8Array {
  const links = sheets.map((_, i) =>
    relationship(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`),
  );
  const others = Object.entries({
    ...(parts["xl/styles.xml"] ? { styles: "styles.xml" } : {}),
    ...(parts["xl/sharedStrings.xml"]
      ? { sharedStrings: "sharedStrings.xml" }
      : {}),
    ...related,
  }).map(([type, target]) => relationship(`rId_${type}`, type, target));
  const list = sheets.map(
    ({ name, attributes = "" }, i) =>
      `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${attributes} r:id="rId${i + 1}"/>`,
  );
  const types: Record<string, string> = {
    "xl/workbook.xml": `${TYPE}.sheet.main+xml`,
  };
  for (const part of Object.keys(parts)) {
    const type = PART_TYPES.find(([pattern]) => pattern.test(part))?.[1];
    if (type) types[part] = type;
  }
  return zipOf({
    "[Content_Types].xml": contentTypes(types),
    "_rels/.rels": rootRelationships("xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELS}">${workbook}<sheets>${list.join("")}</sheets>${workbookEnd}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([...links, ...others]),
    ...parts,
  });
}

const PART_TYPES: readonly (readonly [RegExp, string])[] = [
  [/worksheets\/[^/]*$/, `${TYPE}.worksheet+xml`],
  [/styles\.xml$/, `${TYPE}.styles+xml`],
  [/sharedStrings\.xml$/, `${TYPE}.sharedStrings+xml`],
  [/calcChain\.xml$/, `${TYPE}.calcChain+xml`],
  [/tables\/[^/]*$/, `${TYPE}.table+xml`],
  [/comments\d*\.xml$/, `${TYPE}.comments+xml`],
  [
    /drawings\/[^/]*\.xml$/,
    "application/vnd.openxmlformats-officedocument.drawing+xml",
  ],
  [
    /charts\/[^/]*$/,
    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  ],
  [/\.vml$/, "application/vnd.openxmlformats-officedocument.vmlDrawing"],
];

export const relationship = (
  id: string,
  type: string,
  target: string,
): string =>
  `<Relationship Id="${id}" Type="${OFFICE_RELS}/${type}" Target="${target}"/>`;

export const relationships = (list: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;

/** A worksheet of raw rows and what follows them. */
export const sheetXml = (rows: string, after = "", before = ""): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="170" formatCode="0.000"/><numFmt numFmtId="171" formatCode="0.0"/><numFmt numFmtId="172" formatCode="0.0000"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs>${[0, 14, 1, 171, 2, 170, 172].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join("")}</cellXfs></styleSheet>`;

function writeSheet(
  { rows }: Table,
  p: string,
  system: DateSystem,
  shared: (text: string) => number | null,
): string {
  const areas: string[] = [];
  const written = rows.map(({ index, hidden, cells }) => {
    const inner = cells.map((cell) => {
      const { column, columnSpan, rowSpan, mergedInto } = cell;
      if (mergedInto === null && columnSpan * rowSpan > 1)
        areas.push(
          areaName({
            top: index,
            left: column,
            bottom: index + rowSpan - 1,
            right: column + columnSpan - 1,
          }),
        );
      return mergedInto === null
        ? writeCell(cell, index, p, system, shared)
        : "";
    });
    return `<${p}row r="${index + 1}"${hidden ? ' hidden="1"' : ""}>${inner.join("")}</${p}row>`;
  });
  const merges = areas.map((area) => `<${p}mergeCell ref="${area}"/>`).join("");
  const xmlns = p === "" ? "xmlns" : `xmlns:${p.slice(0, -1)}`;
  return `<${p}worksheet ${xmlns}="${MAIN}"><${p}sheetData>${written.join("")}</${p}sheetData>${merges && `<${p}mergeCells count="${areas.length}">${merges}</${p}mergeCells>`}</${p}worksheet>`;
}

function writeCell(
  { column, text, value }: Cell,
  row: number,
  p: string,
  system: DateSystem,
  shared: (text: string) => number | null,
): string {
  const start = `<${p}c r="${cellName({ row, column })}"`;
  const number = (style: number, of: number): string =>
    `${start} s="${style}"><${p}v>${of}</${p}v></${p}c>`;
  if (value?.kind === "date") return number(1, dateSerial(value.date, system));
  if (value) {
    const decimals = text.split(".")[1]?.length ?? 0;
    return number(2 + DECIMALS.indexOf(decimals), value.number);
  }
  if (text === "") return `${start}/>`;
  const index = shared(text);
  return index === null
    ? `${start} t="inlineStr"><${p}is>${textElement(text, p)}</${p}is></${p}c>`
    : `${start} t="s"><${p}v>${index}</${p}v></${p}c>`;
}

const textElement = (text: string, p: string): string =>
  `<${p}t xml:space="preserve">${escapeXml(writeCellText(text))}</${p}t>`;
