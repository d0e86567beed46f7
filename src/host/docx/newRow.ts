import type { InsertRow } from "../../grid/Edit";
import { rawPrefix } from "../openxml/splice";
import type { WordCell, WordTable } from "../openxml/word/WordDocument";
import type { XmlElement } from "../openxml/xml";
import { child, sourceOf } from "../openxml/xmlTree";
import type { Refusal } from "./changedParagraph";
import {
  copiedProperties,
  markProperties,
  paragraphProperties,
  runProperties,
} from "./formatting";
import { attributePrefix } from "./attributePrefix";
import { newRun } from "./rebuiltRun";
import type { Tracking } from "./Tracking";

/**
 * The source of a row that looks like another one: its properties, its cells and the formatting of their first
 * text, and nothing else of it. In a vertical merge that goes on below, the merge takes the new row in.
 */
export function newRow(
  table: WordTable,
  { after, like, texts }: InsertRow,
  tracking: Tracking | null,
): string | { readonly refusal: Refusal } {
  const template = table.rows[like];
  if (!template) return { refusal: "merged-structure" };
  const locked = template.locked ?? table.rows[Math.max(after, 0)]?.locked;
  if (locked) return { refusal: locked };
  const prefix = rawPrefix(template.element);
  const attributes = attributePrefix(template.element);
  if (attributes === null) return { refusal: "attribute-prefix" };
  const open = openMerges(table, after);
  const isCovered = (cell: WordCell): boolean =>
    open.some(
      ({ column, columnSpan }) =>
        column === cell.column && columnSpan === cell.columnSpan,
    );
  const given = new Map<WordCell, string>();
  for (const { column, text } of texts) {
    const cell = template.cells.find(
      (one) => column >= one.column && column < one.column + one.columnSpan,
    );
    if (!cell || isCovered(cell)) return { refusal: "merged-rows" };
    given.set(cell, text);
  }
  if (template.cells.filter(isCovered).length < open.length)
    return { refusal: "merged-rows" };

  const cells = template.cells.map((cell) => {
    const properties = cellProperties(
      cell,
      isCovered(cell),
      prefix,
      attributes,
    );
    return `<${prefix}tc>${properties}${paragraphs(cell, given.get(cell) ?? "", prefix, tracking)}</${prefix}tc>`;
  });
  const exceptions = child(template.element, "w:tblPrEx");
  return `<${prefix}tr>${copiedProperties(exceptions, NOT_OF_ROW)}${rowProperties(template.element, prefix, tracking)}${cells.join("")}</${prefix}tr>`;
}

const NOT_OF_ROW = new Set([
  "w:tblHeader",
  "w:hidden",
  "w:ins",
  "w:del",
  "w:trPrChange",
  "w:tblPrExChange",
]);

/** Merged cells that cover the rows both before and after the place behind the row `after`. */
const openMerges = (table: WordTable, after: number): readonly WordCell[] =>
  table.rows.flatMap(({ cells }, index) =>
    index > after
      ? []
      : cells.filter(
          ({ rowSpan }) => rowSpan > 1 && after < index + rowSpan - 1,
        ),
  );

function rowProperties(
  row: XmlElement,
  prefix: string,
  tracking: Tracking | null,
): string {
  const source = copiedProperties(child(row, "w:trPr"), NOT_OF_ROW);
  if (!tracking) return source;
  const mark = tracking.mark("ins");
  const name = `${prefix}trPr`;
  return source === "" || (source.endsWith("/>") && !source.includes("</"))
    ? `<${name}>${mark}</${name}>`
    : source.slice(0, source.lastIndexOf("</")) + mark + `</${name}>`;
}

const BEFORE_SPAN = new Set(["w:cnfStyle", "w:tcW"]);
const NOT_OF_CELL = new Set([
  "w:gridSpan",
  "w:hMerge",
  "w:vMerge",
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
  "w:tcPrChange",
]);

/** Properties in the schema's order: width, span, merge, then the rest (CT_TcPrBase). */
function cellProperties(
  cell: WordCell,
  isCovered: boolean,
  prefix: string,
  attributes: string,
): string {
  const properties = child(cell.elements[0], "w:tcPr");
  const own = (properties?.children ?? []).filter(
    (node) => node.kind === "element",
  );
  const kept = own.filter(({ name }) => !NOT_OF_CELL.has(name));
  const sources = (isBefore: boolean): string =>
    kept
      .filter(({ name }) => BEFORE_SPAN.has(name) === isBefore)
      .map(sourceOf)
      .join("");
  const span =
    cell.columnSpan > 1
      ? `<${prefix}gridSpan ${attributes}val="${cell.columnSpan}"/>`
      : "";
  const merge = isCovered ? `<${prefix}vMerge/>` : "";
  const inside = sources(true) + span + merge + sources(false);
  return inside && `<${prefix}tcPr>${inside}</${prefix}tcPr>`;
}

function paragraphs(
  cell: WordCell,
  text: string,
  prefix: string,
  tracking: Tracking | null,
): string {
  const like =
    cell.paragraphs[0]?.elements[0] ?? firstParagraph(cell.elements[0]);
  const run = cell.paragraphs[0]?.pieces.find(
    (piece) => piece.run && piece.text !== "",
  )?.run;
  const formatting = run
    ? runProperties(run)
    : like
      ? markProperties(like)
      : "";
  return text
    .split("\n")
    .map((line) => {
      const mark = tracking ? tracking.mark("ins") : null;
      const properties = like ? paragraphProperties(like, mark) : "";
      const content = newRun(line, prefix, formatting, {
        tracking,
        inside: null,
        paragraphBreak: () => "",
      });
      return `<${prefix}p>${properties}${content}</${prefix}p>`;
    })
    .join("");
}

function firstParagraph(element: XmlElement): XmlElement | null {
  for (const node of element.children) {
    if (node.kind === "text") continue;
    const found = node.name === "w:p" ? node : firstParagraph(node);
    if (found) return found;
  }
  return null;
}
