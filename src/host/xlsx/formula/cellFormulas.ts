import {
  areaName,
  cellName,
  readArea,
} from "../../openxml/sheet/cellReference";
import type { SourceCell, SourceRow } from "../../openxml/sheet/sheetRows";
import {
  attributeSplice,
  contentSplice,
  rawPrefix,
  type Splice,
} from "../../openxml/splice";
import type { XmlElement } from "../../openxml/xml";
import { escapeXml } from "../../openxml/xmlText";
import { attribute, child, textContent } from "../../openxml/xmlTree";
import type { SheetMove } from "../SheetMove";
import { refusals } from "../strings";
import { movedFormula } from "./formulaPlaces";
import { namesSheet } from "./shiftFormula";
import { translateFormula } from "./translateFormula";

/** The cell that a group of shared formulas is written for. */
interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Moves the references in the formulas of a sheet's cells. Shared formulas that would no longer agree are written
 * out in each cell; array formulas that would be cut are refused.
 */
export function cellFormulaSplices(
  rows: readonly SourceRow[],
  move: SheetMove,
  own: boolean,
): readonly Splice[] {
  const splices: Splice[] = [];
  const masters = new Map<string, Master>();
  for (const { row, cell, element } of formulasOf(rows)) {
    const isGone = own && move.shift.place(row) === null;
    const name = cellName({ row, column: cell.column });
    switch (attribute(element, "t") ?? "normal") {
      case "shared": {
        const group = attribute(element, "si") ?? "";
        const formula = textContent(element);
        if (formula !== "")
          masters.set(group, { formula, row, column: cell.column });
        const master = masters.get(group);
        if (!master && own) move.refuse(refusals.brokenShared(name));
        if (master && !isGone && (own || namesSheet(master.formula, move)))
          splices.push(writtenOut(element, master, row, cell, move, own));
        break;
      }
      case "dataTable":
        if (own) move.refuse(refusals.dataTable);
        break;
      case "array":
        if (own && !isGone) splices.push(...arraySplices(element, name, move));
        if (!isGone) splices.push(...textSplices(element, name, move, own));
        break;
      default:
        if (!isGone) splices.push(...textSplices(element, name, move, own));
    }
    if (isGone) refuseCutArray(element, name, move);
  }
  return splices;
}

interface FoundFormula {
  readonly row: number;
  readonly cell: SourceCell;
  readonly element: XmlElement;
}

export function* formulasOf(
  rows: readonly SourceRow[],
): Generator<FoundFormula> {
  for (const { index, cells } of rows)
    for (const cell of cells) {
      const element = child(cell.element, "x:f");
      if (element) yield { row: index, cell, element };
    }
}

function textSplices(
  element: XmlElement,
  name: string,
  move: SheetMove,
  own: boolean,
): readonly Splice[] {
  const text = textContent(element);
  const moved = movedFormula(text, move, own, name);
  return moved === text ? [] : [contentSplice(element, moved)];
}

function writtenOut(
  element: XmlElement,
  master: Master,
  row: number,
  { column }: SourceCell,
  move: SheetMove,
  own: boolean,
): Splice {
  const formula = translateFormula(
    master.formula,
    row - master.row,
    column - master.column,
  );
  const name = cellName({ row, column });
  const tag = `${rawPrefix(element)}f`;
  const moved = escapeXml(movedFormula(formula, move, own, name));
  const calculated = attribute(element, "ca") === "1" ? ' ca="1"' : "";
  return {
    start: element.start,
    end: element.end,
    text: `<${tag}${calculated}>${moved}</${tag}>`,
  };
}

/** An array formula's area must go as one (ECMA-376 part 1, 18.3.1.40, `ref`). */
function arraySplices(
  element: XmlElement,
  name: string,
  { shift, refuse }: SheetMove,
): readonly Splice[] {
  const area = readArea(attribute(element, "ref") ?? "");
  const span = area && shift.span(area.top, area.bottom);
  if (!span || span[1] - span[0] !== area.bottom - area.top) {
    refuse(refusals.splitArray(name));
    return [];
  }
  const moved = areaName({ ...area, top: span[0], bottom: span[1] });
  return span[0] === area.top ? [] : [attributeSplice(element, "ref", moved)];
}

/** A row that goes may take an array formula along only with all of its rows. */
function refuseCutArray(
  element: XmlElement,
  name: string,
  { shift, refuse }: SheetMove,
): void {
  if (attribute(element, "t") !== "array") return;
  const area = readArea(attribute(element, "ref") ?? "");
  if (!area || shift.span(area.top, area.bottom))
    refuse(refusals.splitArray(name));
}
