import type { XmlElement } from "../xml";
import { attribute } from "../xmlTree";
import { maxRows, readCellPlace } from "./cellReference";

/** A row as it stands in the sheet's XML; `index` from 0. */
export interface SourceRow {
  readonly index: number;
  readonly element: XmlElement;
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  readonly column: number;
  readonly element: XmlElement;
}

export interface SourceRows {
  readonly rows: readonly SourceRow[];
  /** Rows and their cells go up, each place once, as Excel demands. */
  readonly ordered: boolean;
}

/** The rows of `x:sheetData` in the file's order; a row or cell without `r` follows the one before it. */
export function readSourceRows(sheetData: XmlElement): SourceRows {
  const rows: SourceRow[] = [];
  let ordered = true;
  let next = 0;
  for (const element of sheetData.children) {
    if (element.kind !== "element" || element.name !== "x:row") continue;
    const told = Number(attribute(element, "r") ?? next + 1) - 1;
    const index = Number.isInteger(told) && told >= 0 ? told : next;
    if (index >= maxRows) continue;
    if (index < next) ordered = false;
    const cells = readSourceCells(element);
    ordered &&= goesUp(cells);
    rows.push({ index, element, cells });
    next = index + 1;
  }
  return { rows, ordered };
}

/** The same rows sorted, each place once: of two, the later in the file. */
export function inOrder({ rows, ordered }: SourceRows): readonly SourceRow[] {
  if (ordered) return rows;
  const byIndex = new Map<number, SourceRow>();
  for (const row of rows) {
    const same = byIndex.get(row.index);
    const cells = new Map(
      [...(same?.cells ?? []), ...row.cells].map((cell) => [cell.column, cell]),
    );
    byIndex.set(row.index, {
      index: row.index,
      element: row.element,
      cells: [...cells.values()].sort((a, b) => a.column - b.column),
    });
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

function readSourceCells(row: XmlElement): readonly SourceCell[] {
  const cells: SourceCell[] = [];
  let next = 0;
  for (const element of row.children) {
    if (element.kind !== "element" || element.name !== "x:c") continue;
    const reference = attribute(element, "r");
    const place = reference === null ? null : readCellPlace(reference);
    const column = place?.column ?? next;
    cells.push({ column, element });
    next = column + 1;
  }
  return cells;
}

const goesUp = (cells: readonly SourceCell[]): boolean =>
  cells.every((cell, i) => cell.column > (cells[i - 1]?.column ?? -1));
