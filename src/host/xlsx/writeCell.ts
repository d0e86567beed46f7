import { writeCellText } from "../openxml/sheet/cellText";
import { attributeSplice, spliced } from "../openxml/splice";
import type { XmlElement } from "../openxml/xml";
import { escapeXml } from "../openxml/xmlText";
import { attributesOf } from "../openxml/xmlTree";

/** Text with its formatting (`x:rPr`), null for the cell's own. */
export interface StyledText {
  readonly text: string;
  readonly properties: XmlElement | null;
}

/** A cell's XML once its reference («B5») is known. */
export type CellWriter = (reference: string) => string;

/**
 * A cell with an inline string (ECMA-376 part 1, 18.3.1.53), so that no other part changes; without text it is
 * blank. A text such as «=1+1» is data, never a formula.
 */
export function textCell(
  prefix: string,
  style: string | null,
  texts: readonly StyledText[],
): CellWriter {
  const filled = texts.filter(({ text }) => text !== "");
  return (reference) => {
    const start = `<${prefix}c r="${reference}"${lookOf(style)}`;
    if (filled.length === 0) return `${start}/>`;
    const [only] = filled;
    const content =
      filled.length === 1 && only && !only.properties
        ? textElement(prefix, only.text)
        : filled.map((run) => runElement(prefix, run)).join("");
    return `${start} t="inlineStr"><${prefix}is>${content}</${prefix}is></${prefix}c>`;
  };
}

/** A cell with a number or the serial number of a day. */
export const numberCell =
  (prefix: string, style: string | null, number: number): CellWriter =>
  (reference) =>
    `<${prefix}c r="${reference}"${lookOf(style)}><${prefix}v>${number}</${prefix}v></${prefix}c>`;

/** The same cell elsewhere. */
export const movedCell =
  (cell: XmlElement): CellWriter =>
  (reference) => {
    const { start, end, text } = attributeSplice(cell, "r", reference);
    const offset = cell.start;
    return spliced(cell.document.text.slice(offset, cell.end), [
      { start: start - offset, end: end - offset, text },
    ]);
  };

const lookOf = (style: string | null): string =>
  style === null ? "" : ` s="${escapeXml(style)}"`;

function textElement(prefix: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  const kept = escapeXml(writeCellText(text.replace(/\r\n?/g, "\n")));
  return `<${prefix}t${space}>${kept}</${prefix}t>`;
}

const runElement = (prefix: string, { text, properties }: StyledText): string =>
  `<${prefix}r>${properties ? copied(properties, prefix) : ""}${textElement(prefix, text)}</${prefix}r>`;

/** A run's formatting spelt with the sheet's own prefix: it may come from another part. */
function copied(element: XmlElement, prefix: string): string {
  if (!element.name.startsWith("x:")) return "";
  const name = prefix + element.name.slice(2);
  const attributes = attributesOf(element)
    .filter((one) => !one.name.includes(":") && one.name !== "xmlns")
    .map((one) => ` ${one.name}="${escapeXml(one.value)}"`)
    .join("");
  const inner = element.children
    .map((node) => (node.kind === "element" ? copied(node, prefix) : ""))
    .join("");
  return inner === ""
    ? `<${name}${attributes}/>`
    : `<${name}${attributes}>${inner}</${name}>`;
}
