import { withoutIllegalChars } from "../text/legalXml";
import { html, type Html } from "./html";
import { officePackage, relationships } from "./officePackage";

/** A plan to be written as a new document of Word. */
export interface PlanDocument {
  /** Lines above the table, the first of them the title. */
  readonly heading: readonly string[];
  readonly rows: readonly PlanDocumentRow[];
}

export interface PlanDocumentRow {
  readonly measure: string;
  readonly deadline: string;
  readonly responsible: string;
  readonly result: string;
}

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Header and width of each column, in twentieths of a point; together the width of a landscape page of A4. */
const columns = [
  ["№ п/п", 794],
  ["Мероприятие", 5670],
  ["Срок исполнения", 2268],
  ["Ответственные", 2948],
  ["Ожидаемый результат", 3458],
] as const;

/** A new .docx (ECMA-376 Part 1 §17) with a plan's table; texts stay texts whatever is in them. */
export const planDocument = (plan: PlanDocument): Uint8Array =>
  officePackage({
    "[Content_Types].xml": html`<Types
      xmlns="http://schemas.openxmlformats.org/package/2006/content-types"
      ><Default
        Extension="rels"
        ContentType="application/vnd.openxmlformats-package.relationships+xml" /><Default
        Extension="xml"
        ContentType="application/xml" /><Override
        PartName="/word/document.xml"
        ContentType="${types}.document.main+xml" /><Override
        PartName="/word/styles.xml"
        ContentType="${types}.styles+xml"
    /></Types>`,
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships([["styles", "styles.xml"]]),
    "word/styles.xml": styles,
    "word/document.xml": html`<w:document xmlns:w="${word}"
      ><w:body
        >${plan.heading.map((line, at) => headingLine(line, at === 0))}${table(plan.rows)}<w:sectPr
          ><w:pgSz w:w="16838" w:h="11906" w:orient="landscape" /><w:pgMar
            w:top="1134"
            w:right="850"
            w:bottom="850"
            w:left="850"
            w:header="567"
            w:footer="567"
            w:gutter="0" /></w:sectPr></w:body
    ></w:document>`,
  });

const styles: Html = html`<w:styles xmlns:w="${word}"
  ><w:docDefaults
    ><w:rPrDefault
      ><w:rPr
        ><w:rFonts
          w:ascii="Times New Roman"
          w:hAnsi="Times New Roman"
          w:cs="Times New Roman" /><w:sz w:val="24" /><w:szCs
          w:val="24" /><w:lang
          w:val="ru-RU" /></w:rPr></w:rPrDefault></w:docDefaults
  ><w:style w:type="paragraph" w:default="1" w:styleId="Normal"
    ><w:name w:val="Normal" /></w:style
  ></w:styles
>`;

const headingLine = (line: string, isTitle: boolean): Html =>
  html`<w:p
    ><w:pPr><w:spacing w:after="120" /><w:jc w:val="center" /></w:pPr
    >${run(line, isTitle)}</w:p
  >`;

function table(rows: readonly PlanDocumentRow[]): Html {
  const side = (name: string): Html =>
    html`<w:${{ html: name }}
      w:val="single"
      w:sz="4"
      w:space="0"
      w:color="auto"
    />`;
  return html`<w:tbl
    ><w:tblPr
      ><w:tblW
        w:w="${columns.reduce((sum, [, width]) => sum + width, 0)}"
        w:type="dxa" /><w:tblBorders
        >${["top", "left", "bottom", "right", "insideH", "insideV"].map(side)}</w:tblBorders
      ><w:tblLayout w:type="fixed" /></w:tblPr
    ><w:tblGrid
      >${columns.map(([, width]) => html`<w:gridCol w:w="${width}" />`)}</w:tblGrid
    >${row(
      columns.map(([header]) => header),
      true,
    )}${rows.map(({ measure, deadline, responsible, result }, at) => row([String(at + 1), measure, deadline, responsible, result], false))}</w:tbl
  >`;
}

const row = (texts: readonly string[], isHeader: boolean): Html =>
  html`<w:tr
    ><w:trPr>${isHeader ? html`<w:tblHeader />` : null}</w:trPr>${texts.map(
      (text, at) =>
        html`<w:tc
          ><w:tcPr><w:tcW w:w="${columns[at]?.[1] ?? 0}" w:type="dxa" /></w:tcPr
          >${text.split("\n").map((line) => html`<w:p>${run(line, isHeader)}</w:p>`)}</w:tc
        >`,
    )}</w:tr
  >`;

const run = (text: string, isBold: boolean): Html | null =>
  text === ""
    ? null
    : html`<w:r
        >${isBold ? html`<w:rPr><w:b /></w:rPr>` : null}<w:t
          xml:space="preserve"
          >${withoutIllegalChars(text)}</w:t
        ></w:r
      >`;
