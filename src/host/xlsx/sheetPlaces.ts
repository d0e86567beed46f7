import {
  areaName,
  readArea,
  readCellPlace,
  cellName,
  type Area,
} from "../openxml/sheet/cellReference";
import { attributeSplice, contentSplice, type Splice } from "../openxml/splice";
import type { XmlElement } from "../openxml/xml";
import { attribute, textContent } from "../openxml/xmlTree";
import { droppedSplices } from "./droppedSplices";
import { movedArea, type SheetMove } from "./SheetMove";
import { type PlaceName, refusals } from "./strings";

/** Where an element of a sheet, or of a part that belongs to one, names cells. */
interface Place {
  /** Null: the element's text. */
  readonly attribute: string | null;
  readonly shape: "cell" | "area" | "areas" | "row";
  /** What happens where all its rows are removed. */
  readonly lost: "drop" | "drop-parent" | "refuse" | "nearest";
  /** Takes in rows inserted right below it that look like its own. */
  readonly grows?: boolean;
}

const view = (attribute: string, shape: Place["shape"]): Place => ({
  attribute,
  shape,
  lost: "nearest",
});

/** By element (ECMA-376 part 1, 18.3.1, 18.5.1, 18.7.3, 18.10.1.49; [MS-XLSX] 2.6; 20.5.2 for drawings). */
const PLACES: Readonly<Record<PlaceName, readonly Place[]>> = {
  "x:dimension": [view("ref", "area")],
  "x:sheetView": [view("topLeftCell", "cell")],
  "x:pane": [view("topLeftCell", "cell")],
  "x:selection": [view("activeCell", "cell"), view("sqref", "areas")],
  "x:sheetPr": [view("syncRef", "area")],
  "x:protectedRange": [{ attribute: "sqref", shape: "areas", lost: "drop" }],
  "x:autoFilter": [
    { attribute: "ref", shape: "area", lost: "refuse", grows: true },
  ],
  "x:sortState": [
    { attribute: "ref", shape: "area", lost: "refuse", grows: true },
  ],
  "x:sortCondition": [
    { attribute: "ref", shape: "area", lost: "refuse", grows: true },
  ],
  "x:conditionalFormatting": [
    { attribute: "sqref", shape: "areas", lost: "drop", grows: true },
  ],
  "x:dataValidation": [
    { attribute: "sqref", shape: "areas", lost: "drop", grows: true },
  ],
  "xm:sqref": [
    { attribute: null, shape: "areas", lost: "drop-parent", grows: true },
  ],
  "x:hyperlink": [{ attribute: "ref", shape: "area", lost: "refuse" }],
  "x:cellWatch": [{ attribute: "r", shape: "cell", lost: "drop" }],
  "x:ignoredError": [
    { attribute: "sqref", shape: "areas", lost: "drop", grows: true },
  ],
  "x:comment": [{ attribute: "ref", shape: "cell", lost: "refuse" }],
  "xtc:threadedComment": [{ attribute: "ref", shape: "cell", lost: "refuse" }],
  "x:table": [{ attribute: "ref", shape: "area", lost: "refuse", grows: true }],
  "x:location": [{ attribute: "ref", shape: "area", lost: "refuse" }],
  "xdr:row": [{ attribute: null, shape: "row", lost: "nearest" }],
};

/** Moves every place that the sheet's own elements name, from this element down; cells and merges are not among them. */
export function placeSplices(
  root: XmlElement,
  move: SheetMove,
): readonly Splice[] {
  const splices: Splice[] = [];
  const dropped: XmlElement[] = [];
  const fixed = { ...move, growing: move.shift };
  const movePlaces = (element: XmlElement, name: PlaceName): void => {
    for (const place of PLACES[name]) {
      const text =
        place.attribute === null
          ? textContent(element)
          : attribute(element, place.attribute);
      if (text === null || isFixed(element)) continue;
      const moved = moveText(text, place, hasTotals(element) ? fixed : move);
      if (moved === text) continue;
      if (moved === "unreadable")
        move.refuse(refusals.unreadablePlace(name, text.slice(0, 40)));
      else if (moved === null && place.lost === "refuse")
        move.refuse(refusals.lostPlace(name, text.slice(0, 40)));
      else if (moved === null && place.lost === "drop") dropped.push(element);
      else if (moved === null && element.parent) dropped.push(element.parent);
      else if (moved !== null)
        splices.push(
          place.attribute === null
            ? contentSplice(element, moved)
            : attributeSplice(element, place.attribute, moved),
        );
    }
  };
  const visit = (element: XmlElement): void => {
    if (isPlaceName(element.name)) movePlaces(element, element.name);
    for (const node of element.children)
      if (node.kind === "element" && node.name !== "x:sheetData") visit(node);
  };
  visit(root);
  return [...splices, ...droppedSplices(dropped)];
}

/** Null where all its rows are removed. */
function moveText(
  text: string,
  { shape, lost, grows }: Place,
  move: SheetMove,
): string | null {
  const shift = grows ? move.growing : move.shift;
  if (shape === "row") return String(shift.nearest(Number(text)));
  if (shape === "cell") {
    const cell = readCellPlace(text);
    if (!cell) return "unreadable";
    const row =
      lost === "nearest" ? shift.nearest(cell.row) : shift.place(cell.row);
    if (row === cell.row) return text;
    return row === null ? null : cellName({ ...cell, row });
  }
  const names: string[] = [];
  let changed = false;
  for (const name of text.trim().split(/\s+/)) {
    const area = readArea(name);
    if (!area) return "unreadable";
    const moved = movedArea(area, shift) ?? nearestCell(area, lost, move);
    if (moved && isSame(area, moved)) names.push(name);
    else changed = true;
    if (moved && !isSame(area, moved)) names.push(areaName(moved));
  }
  if (!changed) return text;
  return names.length === 0 ? null : names.join(" ");
}

/** What is only seen (a selection, the sheet's extent) must name some cell. */
function nearestCell(
  area: Area,
  lost: Place["lost"],
  { shift }: SheetMove,
): Area | null {
  if (lost !== "nearest") return null;
  const row = shift.nearest(area.top);
  return { ...area, top: row, bottom: row };
}

const isSame = (a: Area, b: Area): boolean =>
  a.top === b.top && a.bottom === b.bottom;

/** A drawing that does not move with cells keeps its place (20.5.2.33, editAs). */
const isFixed = (element: XmlElement): boolean =>
  element.name === "xdr:row" &&
  element.parent?.parent != null &&
  attribute(element.parent.parent, "editAs") === "absolute";

/** A table that ends with totals takes in no row below them. */
const hasTotals = (element: XmlElement): boolean =>
  element.name === "x:table" &&
  Number(attribute(element, "totalsRowCount") ?? 0) > 0;

const isPlaceName = (name: string): name is PlaceName =>
  Object.hasOwn(PLACES, name);
