import {
  attributeSplice,
  contentSplice,
  type Splice,
} from "../../openxml/splice";
import type { XmlElement } from "../../openxml/xml";
import { attribute, textContent } from "../../openxml/xmlTree";
import { movedArea, type SheetMove } from "../SheetMove";
import { refusals } from "../strings";
import { areaName, readArea } from "../../openxml/sheet/cellReference";
import { shiftFormula } from "./shiftFormula";

/** Elements whose text is a formula; the cells' own `x:f` has more to it, see `cellFormulas.ts`. */
const TEXTS: ReadonlySet<string> = new Set([
  "x:formula",
  "x:formula1",
  "x:formula2",
  "x:calculatedColumnFormula",
  "x:totalsRowFormula",
  "xm:f",
  "c:f",
  "c15:f",
  "c15:sqref",
  "cx:f",
]);

/** Attributes that hold a formula, by element; `*` stands for any. */
const ATTRIBUTES: Readonly<Partial<Record<string, readonly string[]>>> = {
  "x:hyperlink": ["location"],
  "x:cfvo": ["val"],
  "x:control": ["linkedCell", "listFillRange"],
  "x:controlPr": ["linkedCell", "listFillRange"],
  "x:formControlPr": ["fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"],
  "x14:formControlPr": ["fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"],
  "xdr:sp": ["textlink"],
};

/** Elements that name a sheet and an area of it in two attributes. */
const SOURCES: ReadonlySet<string> = new Set([
  "x:worksheetSource",
  "x:rangeSet",
  "x:dataRef",
]);

/** Moves the references in all formulas of a part but those of cells; `own` where the part belongs to the moved sheet. */
export function formulaSplices(
  root: XmlElement,
  move: SheetMove,
  own: boolean,
): readonly Splice[] {
  const splices: Splice[] = [];
  const visit = (element: XmlElement): void => {
    const { name } = element;
    if (TEXTS.has(name)) {
      const text = textContent(element);
      const moved = movedFormula(text, move, own, place(element));
      if (moved !== text) splices.push(contentSplice(element, moved));
    }
    for (const attributeName of ATTRIBUTES[name] ?? []) {
      const text = attribute(element, attributeName) ?? "";
      const moved = movedFormula(text, move, own, place(element));
      if (moved !== text)
        splices.push(attributeSplice(element, attributeName, moved));
    }
    if (SOURCES.has(name)) splices.push(...sourceSplices(element, move));
    for (const node of element.children)
      if (node.kind === "element" && node.name !== "x:sheetData") visit(node);
  };
  visit(root);
  return splices;
}

/** The formula after the move; where that is impossible it is refused and left as it is. */
export function movedFormula(
  formula: string,
  move: SheetMove,
  own: boolean,
  place: string,
): string {
  if (formula === "" || (!own && !formula.includes("!"))) return formula;
  const shifted = shiftFormula(formula, move, own);
  if (shifted.kind === "formula") return shifted.text;
  move.refuse(
    shifted.kind === "lost"
      ? refusals.lostReference(place)
      : refusals.stackReference(place),
  );
  return formula;
}

/** What a pivot table or a consolidation was made from. */
function sourceSplices(
  element: XmlElement,
  move: SheetMove,
): readonly Splice[] {
  const sheet = attribute(element, "sheet");
  const reference = attribute(element, "ref");
  if (
    sheet?.toLowerCase() !== move.name.toLowerCase() ||
    reference === null ||
    attribute(element, "r:id") !== null
  )
    return [];
  const area = readArea(reference);
  const moved = area && movedArea(area, move.growing);
  if (moved) return [attributeSplice(element, "ref", areaName(moved))];
  move.refuse(refusals.lostReference(place(element)));
  return [];
}

const place = ({ name, parent }: XmlElement): string =>
  (parent?.name ?? name).replace(/^.*:/, "");
