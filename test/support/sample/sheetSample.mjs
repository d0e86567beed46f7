import { sheetHeader, sheetRows, sheetTitle } from "./plan.mjs";
import {
  contentTypes,
  escapeXml,
  office,
  officePackage,
  relationships,
} from "./xml.mjs";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const letters = "ABCDE";

/** Indexes into cellXfs below. */
const style = { title: 1, header: 2, section: 3, text: 4, date: 5, number: 6 };

const strings = [];
const merges = [];

/** Days since 30 December 1899 (the 1900 system after its leap-year slip). */
const serial = (iso) => Math.round(Date.parse(iso) / 86_400_000) + 25_569;

function cell(reference, value, kind) {
  if (typeof value === "number")
    return `<c r="${reference}" s="${style.number}"><v>${value}</v></c>`;
  if (typeof value === "object")
    return `<c r="${reference}" s="${style.date}"><v>${serial(value.date)}</v></c>`;
  if (value === "") return `<c r="${reference}" s="${style[kind]}"/>`;
  let index = strings.indexOf(value);
  if (index < 0) index = strings.push(value) - 1;
  return `<c r="${reference}" s="${style[kind]}" t="s"><v>${index}</v></c>`;
}

function row(number, values, kind) {
  if (values.length === 1) merges.push(`A${number}:E${number}`);
  const cells = [...letters].map((letter, index) =>
    cell(letter + number, values[index] ?? "", kind),
  );
  const height = kind === "text" ? ' ht="30" customHeight="1"' : "";
  return `<row r="${number}"${height}>${cells.join("")}</row>`;
}

const kindOf = (values) => (values.length === 1 ? "section" : "text");
let next = 1;
const sheetData = [
  ...sheetTitle.map((text) => row(next++, [text], "title")),
  (next++, row(next++, sheetHeader, "header")),
  ...sheetRows.map((values) => row(next++, values, kindOf(values))),
].join("");

const numberFormats =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>';
const fonts =
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>';
const fills =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
const side = (name) => `<${name} style="thin"><color auto="1"/></${name}>`;
const borders = `<borders count="2"><border/><border>${["left", "right", "top", "bottom"].map(side).join("")}</border></borders>`;
const format = (numberFormat, font, border, horizontal) =>
  `<xf numFmtId="${numberFormat}" fontId="${font}" borderId="${border}" fillId="0" xfId="0" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="top" wrapText="1"/></xf>`;
const formats = [
  format(0, 0, 0, "general"),
  format(0, 1, 0, "center"),
  format(0, 1, 1, "center"),
  format(0, 1, 1, "left"),
  format(0, 0, 1, "left"),
  format(164, 0, 1, "left"),
  format(0, 0, 1, "left"),
];

export const sheetSample = officePackage({
  "[Content_Types].xml": contentTypes({
    "xl/workbook.xml": "spreadsheetml.sheet.main",
    "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet",
    "xl/styles.xml": "spreadsheetml.styles",
    "xl/sharedStrings.xml": "spreadsheetml.sharedStrings",
  }),
  "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="План" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ]),
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols><col min="1" max="1" width="7" customWidth="1"/><col min="2" max="2" width="46" customWidth="1"/><col min="3" max="3" width="18" customWidth="1"/><col min="4" max="5" width="30" customWidth="1"/></cols><sheetData>${sheetData}</sheetData><mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`,
  "xl/styles.xml": `<styleSheet xmlns="${main}">${numberFormats}${fonts}${fills}${borders}<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join("")}</cellXfs></styleSheet>`,
  "xl/sharedStrings.xml": `<sst xmlns="${main}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join("")}</sst>`,
});
