import type { XmlElement } from "../openxml/xml";
import { child, childElements } from "../openxml/xmlTree";

/** What a worksheet may hold (ECMA-376 part 1, 18.3.1.99) and either names no cells or is moved. */
const KNOWN: ReadonlySet<string> = new Set([
  "x:sheetPr",
  "x:dimension",
  "x:sheetViews",
  "x:sheetFormatPr",
  "x:cols",
  "x:sheetData",
  "x:sheetCalcPr",
  "x:sheetProtection",
  "x:protectedRanges",
  "x:autoFilter",
  "x:sortState",
  "x:dataConsolidate",
  "x:customSheetViews",
  "x:mergeCells",
  "x:phoneticPr",
  "x:conditionalFormatting",
  "x:dataValidations",
  "x:hyperlinks",
  "x:printOptions",
  "x:pageMargins",
  "x:pageSetup",
  "x:headerFooter",
  "x:rowBreaks",
  "x:colBreaks",
  "x:customProperties",
  "x:cellWatches",
  "x:ignoredErrors",
  "x:drawing",
  "x:legacyDrawing",
  "x:legacyDrawingHF",
  "x:drawingHF",
  "x:picture",
  "x:oleObjects",
  "x:controls",
  "x:tableParts",
  "x:extLst",
  "mc:AlternateContent",
]);

/** The same for what stands in `x:ext` ([MS-XLSX] 2.2.4). */
const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  "x14:conditionalFormattings",
  "x14:dataValidations",
  "x14:sparklineGroups",
  "x14:slicerList",
  "x14:protectedRanges",
  "x14:ignoredErrors",
  "x15:timelineRefs",
  "x15:webExtensions",
  "{http://schemas.microsoft.com/office/mac/excel/2008/main}:PLV",
]);

/** The names of a worksheet's elements that may name cells in a way nobody here knows. */
export function unknownContent(sheet: XmlElement): readonly string[] {
  const extensions = child(sheet, "x:extLst");
  return [
    ...childElements(sheet).filter(({ name }) => !KNOWN.has(name)),
    ...(extensions ? childElements(extensions) : [])
      .flatMap((extension) => childElements(extension))
      .filter(({ name }) => !KNOWN_EXTENSIONS.has(name)),
  ].map(({ name }) => name.slice(name.lastIndexOf(":") + 1));
}
