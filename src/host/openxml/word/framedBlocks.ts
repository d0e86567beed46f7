import type { XmlElement } from "../xml";
import { child } from "../xmlTree";
import {
  blockElements,
  type BlockElement,
  type WordContext,
} from "./readBlocks";
import { located } from "./readTable";
import type { Obstacle } from "./WordDocument";

/**
 * What stands in the cells of a table that only frames another (§17.4.37 within §17.4.65): one column, and a table of
 * several rows and columns in one of its cells. Cell by cell, in reading order; null for any other table.
 */
export function framedBlocks(
  table: XmlElement,
  locked: Obstacle | null,
  context: Pick<WordContext, "met">,
): readonly (readonly BlockElement[])[] | null {
  const cells: (readonly BlockElement[])[] = [];
  for (const row of located(table, "w:tr", locked)) {
    const [cell, ...others] = located(row.element, "w:tc", row.locked);
    if (!cell || others.length > 0 || isBound(row.element, cell.element))
      return null;
    cells.push(blockElements(cell.element, context, cell.locked));
  }
  const isFrame = cells.some((blocks) =>
    blocks.some(({ element }) => element.name === "w:tbl" && isGrid(element)),
  );
  return isFrame ? cells : null;
}

/** Tracked as deleted, hidden, or merged with the row above or below. */
function isBound(row: XmlElement, cell: XmlElement): boolean {
  const ofRow = child(row, "w:trPr");
  const ofCell = child(cell, "w:tcPr");
  return (
    (ofRow && (child(ofRow, "w:del") ?? child(ofRow, "w:hidden"))) !== null ||
    (ofCell && (child(ofCell, "w:vMerge") ?? child(ofCell, "w:cellDel"))) !==
      null
  );
}

function isGrid(table: XmlElement): boolean {
  const rows = located(table, "w:tr", null);
  return (
    rows.length > 1 &&
    rows.some(({ element }) => located(element, "w:tc", null).length > 1)
  );
}
