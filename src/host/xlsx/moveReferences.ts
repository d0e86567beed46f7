import type { OfficePackage } from "../openxml/package";
import { readCellPlace } from "../openxml/sheet/cellReference";
import { readSourceRows } from "../openxml/sheet/sheetRows";
import type { SheetPlace } from "../openxml/sheet/workbook";
import { contentSplice, type Splice } from "../openxml/splice";
import type { XmlElement } from "../openxml/xml";
import {
  attribute,
  child,
  childElements,
  textContent,
} from "../openxml/xmlTree";
import { cellFormulaSplices } from "./formula/cellFormulas";
import { formulaSplices, movedFormula } from "./formula/formulaPlaces";
import type { PartDraft } from "./PartDraft";
import { relatedParts, type RelatedPart } from "./relatedParts";
import { frozenRowSplices, rowBreakSplices } from "./rowBreaks";
import type { SheetMove } from "./SheetMove";
import { placeSplices } from "./sheetPlaces";
import { refusals } from "./strings";
import { unknownContent } from "./unknownContent";
import { isUsualVml, vmlSplices } from "./vmlShapes";

/** Has everything in the package that names places of the sheet follow its rows; merged areas and cells apart. */
export function moveReferences(
  pkg: OfficePackage,
  workbook: XmlElement,
  sheet: SheetPlace,
  move: SheetMove,
  draft: PartDraft,
): void {
  draft.change(pkg.mainPart, definedNameSplices(workbook, sheet, move));
  const { parts, opaque } = relatedParts(pkg, sheet);
  for (const type of opaque) move.refuse(refusals.unknownContent(type));
  for (const part of parts)
    draft.change(part.part, partSplices(pkg, part, move));
}

function partSplices(
  pkg: OfficePackage,
  { part, type, own }: RelatedPart,
  move: SheetMove,
): readonly Splice[] {
  if (type === "vmlDrawing") {
    const text = pkg.text(part);
    if (text.ok && isUsualVml(text.value))
      return vmlSplices(text.value, move, own);
    if (own) move.refuse(refusals.unreadablePart(part));
    return [];
  }
  const xml = pkg.xml(part);
  if (!xml.ok) {
    move.refuse(refusals.unreadablePart(part));
    return [];
  }
  const root = xml.value;
  const splices = [...formulaSplices(root, move, own)];
  const data = child(root, "x:sheetData");
  if (data)
    splices.push(...cellFormulaSplices(readSourceRows(data).rows, move, own));
  if (!own) return splices;
  if (data) {
    for (const name of unknownContent(root))
      move.refuse(refusals.unknownContent(name));
    splices.push(...viewSplices(root, move));
  }
  return [...splices, ...placeSplices(root, move)];
}

function viewSplices(sheet: XmlElement, move: SheetMove): readonly Splice[] {
  const breaks = child(sheet, "x:rowBreaks");
  const views = child(sheet, "x:sheetViews");
  return [
    ...(breaks ? rowBreakSplices(breaks, move.shift) : []),
    ...(views ? childElements(views, "x:sheetView") : []).flatMap((view) => {
      const top = readCellPlace(attribute(view, "topLeftCell") ?? "A1");
      return frozenRowSplices(view, move.shift, top?.row ?? 0);
    }),
  ];
}

/** Names that take in rows added at their end, as their sheet's own filter does. */
const growingNames = /^_xlnm\.(?:Print_Area|_FilterDatabase)$/;

function definedNameSplices(
  workbook: XmlElement,
  sheet: SheetPlace,
  move: SheetMove,
): readonly Splice[] {
  const list = child(workbook, "x:definedNames");
  return (list ? childElements(list, "x:definedName") : []).flatMap(
    (element) => {
      const name = attribute(element, "name") ?? "";
      const own = attribute(element, "localSheetId") === String(sheet.index);
      const text = textContent(element);
      const moved = movedFormula(
        text,
        growingNames.test(name) ? { ...move, shift: move.growing } : move,
        own,
        name,
      );
      return moved === text ? [] : [contentSplice(element, moved)];
    },
  );
}
