import { appendix, header, order, rows } from "./plan.mjs";
import {
  contentTypes,
  escapeXml,
  office,
  officePackage,
  relationships,
} from "./xml.mjs";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const widths = [704, 3402, 1701, 2127, 1701];

/** Word splits a paragraph into runs wherever it was edited or looked misspelt. */
function runs(text, properties = "") {
  const cut = text.length > 24 ? text.indexOf(" ", text.length / 2) : -1;
  const pieces =
    cut < 0 ? [text] : [text.slice(0, cut + 1), text.slice(cut + 1)];
  return pieces
    .map((piece, index) => {
      const words = escapeXml(piece)
        .split("\t")
        .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
        .join("<w:tab/>");
      const run = `<w:r w:rsidR="00${index === 0 ? "A41B2C" : "7C55D0"}"><w:rPr>${properties}<w:sz w:val="24"/></w:rPr>${words}</w:r>`;
      return index === 0
        ? run
        : `<w:proofErr w:type="spellStart"/>${run}<w:proofErr w:type="spellEnd"/>`;
    })
    .join("");
}

const paragraph = (text, align, { bold = false, extra = "" } = {}) =>
  `<w:p w:rsidR="00A41B2C" w:rsidRDefault="00A41B2C"><w:pPr>${extra}<w:tabs><w:tab w:val="right" w:pos="9354"/></w:tabs><w:spacing w:after="0"/><w:jc w:val="${align}"/></w:pPr>${runs(text, bold ? "<w:b/>" : "")}</w:p>`;

const cell = (text, width, { span = 1, bold = false, align = "left" } = {}) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}</w:tcPr>${paragraph(text, align, { bold })}</w:tc>`;

const row = (cells, properties = "") =>
  `<w:tr w:rsidR="00A41B2C" w:rsidTr="007C55D0"><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells}</w:tr>`;

const table = (header, rows) =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9635" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${row(
    header
      .map((text, index) =>
        cell(text, widths[index], { bold: true, align: "center" }),
      )
      .join(""),
    "<w:tblHeader/>",
  )}${rows
    .map((texts) =>
      row(
        texts.length === 1
          ? cell(texts[0], 9635, { span: 5, bold: true })
          : texts.map((text, index) => cell(text, widths[index])).join(""),
      ),
    )
    .join("")}</w:tbl>`;

const bold = /^(?:ПРИКАЗ|ПЛАН|мероприятий|Об утверждении|«Заречная)/;
const lines = (paragraphs, first = "") =>
  paragraphs
    .map(([align, text], index) =>
      paragraph(text, align, {
        bold: bold.test(text),
        extra: index === 0 ? first : "",
      }),
    )
    .join("");

const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:color="auto"/>`)
  .join("");

/** A Word document: an order, its appendix and a table with these rows (a section is one text). */
export const wordPlan = ({ order, appendix, header, rows }) =>
  officePackage({
    "[Content_Types].xml": contentTypes({
      "word/document.xml": "wordprocessingml.document.main",
      "word/styles.xml": "wordprocessingml.styles",
    }),
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/document.xml": `<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${lines(order)}${lines(appendix, "<w:pageBreakBefore/>")}${table(header, rows)}<w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1418" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    "word/styles.xml": `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr></w:style></w:styles>`,
    "word/_rels/document.xml.rels": relationships([["styles", "styles.xml"]]),
  });

export const wordSample = wordPlan({ order, appendix, header, rows });
