import { blockElements } from "../openxml/word/readBlocks";
import { located } from "../openxml/word/readTable";
import type { WordTable } from "../openxml/word/WordDocument";
import type { XmlElement } from "../openxml/xml";
import { attribute, child } from "../openxml/xmlTree";

/** Where the API finds the rows, cells and paragraphs of a table that was read from its OOXML. */
export interface TableMap {
  /** How many rows the API counts, those that a tracked change deletes among them. */
  readonly rowCount: number;
  /** The API's index of each row of the grid. */
  readonly rows: readonly number[];
  /** No cell is merged with the one above or below: rows and cells can be asked for by their indexes. */
  readonly hasPlainRows: boolean;
  /** The cells of each row of the grid, `w:tc` by `w:tc`, as `getCell` counts them. */
  readonly cells: readonly (readonly XmlElement[])[];
  /** Everything that Word may count as a paragraph of the table, in order. */
  readonly paragraphs: readonly ParagraphPlace[];
}

export interface ParagraphPlace {
  /** The `w:p`; null for the mark that ends a row. */
  readonly element: XmlElement | null;
  /** Stands in a cell that a vertical merge covers. */
  readonly covered: boolean;
}

/** Where Word's table API finds each paragraph of a table that was read as OOXML. */
export function tableMap(table: WordTable): TableMap {
  const all = located(table.element, "w:tr", null).map(
    ({ element }) => element,
  );
  const indexes = new Map(all.map((element, index) => [element, index]));
  const paragraphs: ParagraphPlace[] = [];
  gather(table.element, false, paragraphs);
  return {
    rowCount: all.length,
    rows: table.rows.map(({ element }) => indexes.get(element) ?? -1),
    hasPlainRows: table.rows.every(({ cells }) =>
      cells.every(
        ({ rowSpan, mergedInto }) => rowSpan === 1 && mergedInto === null,
      ),
    ),
    cells: table.rows.map(({ element }) => cellsOf(element)),
    paragraphs,
  };
}

const cellsOf = (row: XmlElement): readonly XmlElement[] =>
  located(row, "w:tc", null).map(({ element }) => element);

/** The `w:p` elements of a cell, those of nested tables among them, in document order. */
export function cellParagraphs(cell: XmlElement): readonly XmlElement[] {
  const places: ParagraphPlace[] = [];
  gatherCell(cell, false, places);
  return places.flatMap(({ element }) => element ?? []);
}

function gather(
  table: XmlElement,
  covered: boolean,
  into: ParagraphPlace[],
): void {
  for (const { element: row } of located(table, "w:tr", null)) {
    for (const cell of cellsOf(row))
      gatherCell(cell, covered || isCovered(cell), into);
    into.push({ element: null, covered });
  }
}

function gatherCell(
  cell: XmlElement,
  covered: boolean,
  into: ParagraphPlace[],
): void {
  const ignored = { met: new Set<never>() };
  for (const { element } of blockElements(cell, ignored))
    if (element.name === "w:p") into.push({ element, covered });
    else gather(element, covered, into);
}

function isCovered(cell: XmlElement): boolean {
  const properties = child(cell, "w:tcPr");
  const merge = properties && child(properties, "w:vMerge");
  return merge !== null && attribute(merge, "w:val") !== "restart";
}
