import {
  areaName,
  type Area,
} from "../../../../src/host/openxml/sheet/cellReference";
import { contains, overlaps } from "./CellMove";
import { readAreas } from "./readAreas";
import type { SimSheet } from "./SimSheet";
import {
  attributeOf,
  childNode,
  childNodes,
  newNode,
  removeChild,
  setAttribute,
  type XmlNode,
} from "./XmlNode";

/** The validations (ECMA-376 part 1, 18.3.1.32) that reach into the area. */
const validationsIn = (sheet: SimSheet, area: Area): readonly XmlNode[] => {
  const list = childNode(sheet.root, "x:dataValidations");
  return (list ? childNodes(list) : []).filter((one) =>
    readAreas(attributeOf(one, "sqref")).some((at) => overlaps(at, area)),
  );
};

/** The one validation that all cells of the area share; null where none of them has one, «mixed» otherwise. */
export function validationOf(
  sheet: SimSheet,
  area: Area,
): XmlNode | "mixed" | null {
  const found = validationsIn(sheet, area);
  const [first] = found;
  if (!first) return null;
  return found.length === 1 &&
    readAreas(attributeOf(first, "sqref")).some((at) => contains(at, area))
    ? first
    : "mixed";
}

/** Cuts the area out of every validation. */
export function clearValidation(sheet: SimSheet, area: Area): void {
  const list = childNode(sheet.root, "x:dataValidations");
  if (!list) return;
  for (const one of validationsIn(sheet, area)) {
    const left = readAreas(attributeOf(one, "sqref")).flatMap((at) =>
      without(at, area),
    );
    if (left.length === 0) removeChild(list, one);
    else setAttribute(one, "sqref", left.map(areaName).join(" "));
  }
  const count = childNodes(list).length;
  if (count === 0) removeChild(sheet.root, list);
  else setAttribute(list, "count", String(count));
}

export function addValidation(
  sheet: SimSheet,
  area: Area,
  attributes: Readonly<Record<string, string | undefined>>,
  formulas: readonly string[],
): void {
  clearValidation(sheet, area);
  const list = sheet.needed("dataValidations");
  list.children.push(
    newNode(
      list,
      "dataValidation",
      { ...attributes, sqref: areaName(area) },
      formulas.map((text, index) =>
        newNode(list, `formula${index + 1}`, {}, [text]),
      ),
    ),
  );
  setAttribute(list, "count", String(childNodes(list).length));
}

/** What is left of an area when another is cut out of it: above, below, left and right of it. */
function without(area: Area, hole: Area): readonly Area[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  return [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { ...area, top, bottom, right: hole.left - 1 },
    { ...area, top, bottom, left: hole.right + 1 },
  ].filter((one) => one.top <= one.bottom && one.left <= one.right);
}
