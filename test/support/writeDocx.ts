import type { Cell, Grid, Row, Table } from "../../src/grid/Grid";
import { escapeXml } from "../../src/host/openxml/xmlText";
import { docxOf, type DocxParts } from "./docxOf";

/** Nothing may be written into a document with these settings. */
export const protectedSettings: DocxParts = {
  settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
};

/** A grid without labels as the .docx that reads as it: every `\n` of a cell is a paragraph, of a paragraph a line break. */
export const writeDocx = (grid: Grid, parts: DocxParts = {}): Uint8Array =>
  docxOf(
    grid.blocks
      .map((block) =>
        block.kind === "table" ? writeTable(block) : paragraph(block.text),
      )
      .join(""),
    parts,
  );

const writeTable = ({ rows }: Table): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map(writeRow).join("")}</w:tbl>`;

function writeRow({ cells, repeatsAsHeader, hidden }: Row): string {
  const before = cells[0]?.column ?? 0;
  const properties = [
    before > 0 ? `<w:gridBefore w:val="${before}"/>` : "",
    repeatsAsHeader ? "<w:tblHeader/>" : "",
    hidden ? "<w:hidden/>" : "",
  ].join("");
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.map(writeCell).join("")}</w:tr>`;
}

function writeCell({ columnSpan, rowSpan, mergedInto, text }: Cell): string {
  const span = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : "";
  const merge =
    mergedInto !== null
      ? "<w:vMerge/>"
      : rowSpan > 1
        ? '<w:vMerge w:val="restart"/>'
        : "";
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${text.split("\n").map(paragraph).join("")}</w:tc>`;
}

const paragraph = (text: string): string =>
  `<w:p>${text === "" ? "" : `<w:r>${inline(text)}</w:r>`}</w:p>`;

const inline = (text: string): string =>
  text
    .split(/([\n\t])/)
    .map((part) =>
      part === "\n"
        ? "<w:br/>"
        : part === "\t"
          ? "<w:tab/>"
          : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`,
    )
    .join("");
