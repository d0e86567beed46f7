import type { XmlElement } from "../xml";
import { attribute, child, childAttribute, contentOf } from "../xmlTree";
import { onOff, wholeNumber } from "./properties";
import {
  blockElements,
  joinedParagraphs,
  readParagraph,
  type WordContext,
} from "./readBlocks";
import type {
  Obstacle,
  WordCell,
  WordParagraph,
  WordRow,
  WordTable,
} from "./WordDocument";
import { controlLock } from "./readPieces";

/** Word allows 63 columns; what a damaged file says beyond that is cut. */
const COLUMN_LIMIT = 63;

interface Located {
  readonly element: XmlElement;
  readonly locked: Obstacle | null;
}

/** A cell before vertical merges are settled. */
type OpenCell = { -readonly [K in keyof WordCell]: WordCell[K] };

/** A table (ECMA-376 Part 1 §17.4.37) without the rows that tracked changes delete; null where none is left. */
export function readTable(
  element: XmlElement,
  locked: Obstacle | null,
  context: WordContext,
  nested: XmlElement[],
): WordTable | null {
  const rows: WordRow[] = [];
  // The cell that a vertical merge may still grow down from, by its grid column.
  let growing = new Map<number, OpenCell>();
  let columnCount = 0;
  let hasDeletedRows = false;
  for (const { element: row, locked: rowLock } of located(
    element,
    "w:tr",
    locked,
  )) {
    const properties = child(row, "w:trPr");
    if (properties && child(properties, "w:del")) {
      context.met.add("tracked-changes");
      hasDeletedRows = true;
      continue;
    }
    const cells: OpenCell[] = [];
    const grown = new Map<number, OpenCell>();
    let column = before(properties);
    for (const { cell, cellLock, merge, horizontal } of cellsOf(row, rowLock)) {
      const span = spanOf(cell);
      const last = cells[cells.length - 1];
      if (horizontal === "continue" && last) {
        last.elements = [...last.elements, cell];
        last.columnSpan += span;
        column += span;
        continue;
      }
      const above = growing.get(column);
      const owner =
        merge === "continue" && above?.columnSpan === span ? above : null;
      const made: OpenCell = {
        elements: [cell],
        column,
        columnSpan: span,
        rowSpan: 1,
        mergedInto: owner ? rows.length - owner.rowSpan : null,
        paragraphs: owner ? [] : readCell(cell, cellLock, context, nested),
      };
      if (owner) owner.rowSpan++;
      if (merge !== null) grown.set(column, owner ?? made);
      cells.push(made);
      column += span;
    }
    growing = grown;
    columnCount = Math.max(columnCount, column);
    rows.push({
      element: row,
      repeatsAsHeader: onOff(properties, "w:tblHeader") ?? false,
      hidden: onOff(properties, "w:hidden") ?? false,
      cells,
      locked: rowLock,
    });
  }
  return rows.length > 0
    ? { kind: "table", element, columnCount, rows, hasDeletedRows }
    : null;
}

/** The rows of a table or the cells of a row, looking through content controls and custom XML around them. */
export function located(
  container: XmlElement,
  name: "w:tr" | "w:tc",
  locked: Obstacle | null,
  into: Located[] = [],
): readonly Located[] {
  for (const node of contentOf(container)) {
    if (node.kind === "text") continue;
    if (node.name === name) into.push({ element: node, locked });
    else if (node.name === "w:sdt") {
      const content = child(node, "w:sdtContent");
      if (content) located(content, name, locked ?? controlLock(node), into);
    } else if (node.name === "w:customXml" || node.name === "w:ins")
      located(node, name, locked, into);
  }
  return into;
}

type Merge = "restart" | "continue" | null;

function* cellsOf(row: XmlElement, locked: Obstacle | null) {
  let horizontal: Merge = null;
  for (const { element, locked: cellLock } of located(row, "w:tc", locked)) {
    const properties = child(element, "w:tcPr");
    if (properties && child(properties, "w:cellDel")) continue;
    const own = mergeOf(properties, "w:hMerge");
    // A continuation that continues nothing is a cell of its own.
    horizontal = own === "continue" && horizontal === null ? null : own;
    yield {
      cell: element,
      cellLock,
      merge: mergeOf(properties, "w:vMerge"),
      horizontal,
    };
  }
}

function mergeOf(properties: XmlElement | null, name: string): Merge {
  const merge = properties && child(properties, name);
  if (!merge) return null;
  return attribute(merge, "w:val") === "restart" ? "restart" : "continue";
}

function spanOf(cell: XmlElement): number {
  const properties = child(cell, "w:tcPr");
  const span = properties && childAttribute(properties, "w:gridSpan", "w:val");
  return wholeNumber(span, 1, COLUMN_LIMIT) ?? 1;
}

/** Grid columns left empty before the first cell (§17.4.14). */
const before = (properties: XmlElement | null): number =>
  wholeNumber(
    properties && childAttribute(properties, "w:gridBefore", "w:val"),
    0,
    COLUMN_LIMIT,
  ) ?? 0;

/** A cell's paragraphs; those of nested tables stand among them, so that no text is lost. */
function readCell(
  cell: XmlElement,
  locked: Obstacle | null,
  context: WordContext,
  nested: XmlElement[],
): readonly WordParagraph[] {
  const paragraphs: WordParagraph[] = [];
  const blocks = blockElements(cell, context, locked);
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    const joined = joinedParagraphs(blocks, at);
    if (joined && block) {
      at += joined.length;
      const { paragraph, textBoxes } = readParagraph(
        joined,
        block.locked,
        context,
      );
      if (textBoxes.length > 0) context.met.add("cell-text-box");
      if (paragraph) paragraphs.push(paragraph);
      continue;
    }
    at++;
    if (!block) continue;
    const table = readTable(block.element, block.locked, context, nested);
    if (!table) continue;
    nested.push(block.element);
    for (const row of table.rows)
      for (const inner of row.cells) paragraphs.push(...inner.paragraphs);
  }
  return paragraphs;
}
