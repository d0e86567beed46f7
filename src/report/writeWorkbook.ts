import { type CalendarDate, compareDates } from "../text/calendarDate";
import { withoutIllegalChars } from "../text/legalXml";
import { html, type Html } from "./html";
import { officePackage, relations, relationships } from "./officePackage";

/** A cell of a new workbook; text stays text whatever it begins with. */
export type SheetCell = string | number | CalendarDate | null;

export type RowStyle = "plain" | "head" | "section" | "title";

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  readonly style?: RowStyle;
}

export interface Sheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  /** How many rows above and columns to the left stay when the sheet is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rows: readonly SheetRow[];
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** What a cell can hold, by Excel's own limits. */
const mostChars = 32_767;
const looksLikeFormula = /^\s*[=+\-@]/;
/** Letters that Excel would read as an escaped character (ECMA-376 Part 1, 22.9.2.19). */
const likeEscape = /_x(?=[0-9A-Fa-f]{4}_)/g;
/** Positions in `cellXfs` below. */
const styleOf: Readonly<Record<RowStyle, number>> = {
  plain: 0,
  head: 1,
  section: 2,
  title: 3,
};
const dateStyle = 4;
const quotedStyle = 5;

/** A new workbook (ECMA-376 Part 1 §18) of sheets of texts, numbers and dates; no formulas. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const parts: Record<string, Html> = {
    "[Content_Types].xml": html`<Types
      xmlns="http://schemas.openxmlformats.org/package/2006/content-types"
      ><Default
        Extension="rels"
        ContentType="application/vnd.openxmlformats-package.relationships+xml"
      /><Default Extension="xml" ContentType="application/xml" /><Override
        PartName="/xl/workbook.xml"
        ContentType="${types}.sheet.main+xml"
      /><Override
        PartName="/xl/styles.xml"
        ContentType="${types}.styles+xml"
      />${sheets.map((_, at) => html`<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${types}.worksheet+xml" />`)}</Types
    >`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": html`<workbook xmlns="${main}" xmlns:r="${relations}"
      ><sheets
        >${sheets.map(({ name }, at) => html`<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}" />`)}</sheets
      ></workbook
    >`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map(
        (_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const,
      ),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": styles,
  };
  for (const [at, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = worksheet(sheet);
  return officePackage(parts);
}

const styles: Html = html`<styleSheet xmlns="${main}"
  ><numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy" /></numFmts
  ><fonts count="3"
    ><font><sz val="11" /><name val="Calibri" /></font
    ><font><b /><sz val="11" /><name val="Calibri" /></font
    ><font><b /><sz val="14" /><name val="Calibri" /></font></fonts
  ><fills count="4"
    ><fill><patternFill patternType="none" /></fill
    ><fill><patternFill patternType="gray125" /></fill
    ><fill
      ><patternFill patternType="solid"
        ><fgColor rgb="FFDDE7F2" /></patternFill></fill
    ><fill
      ><patternFill patternType="solid"
        ><fgColor rgb="FFF2F2F2" /></patternFill></fill></fills
  ><borders count="2"
    ><border /><border
      ><left style="thin"><color rgb="FFBFBFBF" /></left
      ><right style="thin"><color rgb="FFBFBFBF" /></right
      ><top style="thin"><color rgb="FFBFBFBF" /></top
      ><bottom style="thin"><color rgb="FFBFBFBF" /></bottom></border></borders
  ><cellStyleXfs count="1"
    ><xf numFmtId="0" fontId="0" fillId="0" borderId="0" /></cellStyleXfs
  ><cellXfs count="6"
    >${[
      { border: 1 },
      { border: 1, font: 1, fill: 2 },
      { border: 1, font: 1, fill: 3 },
      { font: 2 },
      { border: 1, format: 164 },
      { border: 1, quoted: 1 },
    ].map(
      ({ border = 0, font = 0, fill = 0, format = 0, quoted = 0 }) =>
        html`<xf
          numFmtId="${format}"
          fontId="${font}"
          fillId="${fill}"
          borderId="${border}"
          xfId="0"
          quotePrefix="${quoted}"
          applyNumberFormat="1"
          applyFont="1"
          applyFill="1"
          applyBorder="1"
          applyAlignment="1"
          ><alignment vertical="top" wrapText="${font === 2 ? 0 : 1}"
        /></xf>`,
    )}</cellXfs
  ></styleSheet
>`;

function worksheet({ widths, frozen, rows }: Sheet): Html {
  const pane = html`<pane${frozen.columns > 0 ? html` xSplit="${frozen.columns}"` : null}
    ySplit="${frozen.rows}"
    topLeftCell="${columnName(frozen.columns)}${frozen.rows + 1}"
    activePane="${frozen.columns > 0 ? "bottomRight" : "bottomLeft"}"
    state="frozen"
  />`;
  return html`<worksheet xmlns="${main}"
    ><sheetPr><pageSetUpPr fitToPage="1" /></sheetPr
    ><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews
    ><cols
      >${widths.map((width, at) => html`<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1" />`)}</cols
    ><sheetData
      >${rows.map(({ cells, style }, row) => html`<row r="${row + 1}">${cells.map((cell, column) => writeCell(cell, `${columnName(column)}${row + 1}`, style ?? "plain"))}</row>`)}</sheetData
    ><pageSetup orientation="landscape" fitToHeight="0"
  /></worksheet>`;
}

function writeCell(cell: SheetCell, name: string, style: RowStyle): Html {
  const usual = styleOf[style];
  if (cell === null) return html`<c r="${name}" s="${usual}" />`;
  if (typeof cell === "number")
    return html`<c r="${name}" s="${usual}"><v>${cell}</v></c>`;
  if (typeof cell === "object")
    return html`<c r="${name}" s="${dateStyle}"><v>${serial(cell)}</v></c>`;
  const text = withoutIllegalChars(cell.slice(0, mostChars)).replace(
    likeEscape,
    "_x005F_x",
  );
  return html`<c
    r="${name}"
    s="${style === "plain" && looksLikeFormula.test(text) ? quotedStyle : usual}"
    t="inlineStr"
    ><is><t xml:space="preserve">${text}</t></is></c
  >`;
}

/** True where the 1900 date system has the day without its false leap year (§18.17.4.1). */
export const isSheetDate = ({ year }: CalendarDate): boolean =>
  year > 1900 && year < 10_000;

const serial = (date: CalendarDate): number =>
  compareDates(date, { year: 1899, month: 12, day: 30 });

/** «A», «Z», «AA». */
function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return (
    (before > 0 ? columnName(before - 1) : "") +
    String.fromCharCode(65 + (column % 26))
  );
}
