import {
  contentTypes,
  OFFICE_RELS,
  rootRelationships,
  WORD_MAIN,
  zipOf,
} from "./zipOf";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${OFFICE_RELS}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`;

export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
}

/** The text of a document.xml with this body. */
export const documentXml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;

/** A .docx with this body; `parts` give the inside of the other parts' root elements. */
export function docxOf(body: string, parts: DocxParts = {}): Uint8Array {
  const given = Object.entries(parts) as [keyof DocxParts, string][];
  const relationships = given
    .map(
      ([name], index) =>
        `<Relationship Id="r${index}" Type="${OFFICE_RELS}/${name}" Target="${name}.xml"/>`,
    )
    .join("");
  return zipOf({
    "[Content_Types].xml": contentTypes({
      "word/document.xml": WORD_MAIN,
      ...Object.fromEntries(
        given.map(([name]) => [
          `word/${name}.xml`,
          `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`,
        ]),
      ),
    }),
    "_rels/.rels": rootRelationships("word/document.xml"),
    "word/document.xml": documentXml(body),
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`,
    ...Object.fromEntries(
      given.map(([name, inside]) => [
        `word/${name}.xml`,
        `<w:${name} ${NAMESPACES}>${inside}</w:${name}>`,
      ]),
    ),
  });
}

/** A run; `properties` go into its `w:rPr`. */
export const run = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph around runs or bare text. */
export const p = (inside = "", properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside === "" || inside.startsWith("<") ? inside : run(inside)}</w:p>`;

/** A cell around paragraphs or bare text. */
export const tc = (inside = "", properties = ""): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inside.startsWith("<") ? inside : p(inside)}</w:tc>`;

export const tr = (cells: readonly string[], properties = ""): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((cell) => (cell.startsWith("<") ? cell : tc(cell))).join("")}</w:tr>`;

export const tbl = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
