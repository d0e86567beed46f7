import type { OfficePackage } from "../openxml/package";
import { appended, rawPrefix, type Splice } from "../openxml/splice";
import type { XmlElement } from "../openxml/xml";
import { attribute, child, childElements } from "../openxml/xmlTree";
import { relationshipNamespace } from "./sheetNamespaces";

/** The drawing that holds the boxes of notes (ECMA-376 Part 1 §18.3.1.51). */
export interface LegacyDrawing {
  readonly element: XmlElement;
  readonly part: string;
  readonly text: string;
}

/** Null where the sheet has none. */
export function readLegacyDrawing(
  pkg: OfficePackage,
  sheet: string,
  root: XmlElement,
): LegacyDrawing | "unreadable" | null {
  const element = child(root, "x:legacyDrawing");
  if (!element) return null;
  const id = attribute(element, "r:id");
  const part = pkg.relationships(sheet).find((one) => one.id === id)?.target;
  const text = part != null && pkg.has(part) ? pkg.text(part) : null;
  return part != null && text?.ok
    ? { element, part, text: text.value }
    : "unreadable";
}

/** What stands after `x:legacyDrawing` in a sheet (ECMA-376 Part 1 §18.3.1.99); an alternate content here wraps one of these. */
const LATER: ReadonlySet<string> = new Set([
  "x:legacyDrawingHF",
  "x:drawingHF",
  "x:picture",
  "x:oleObjects",
  "x:controls",
  "x:webPublishItems",
  "x:tableParts",
  "x:extLst",
  "mc:AlternateContent",
]);

/** Names the drawing with this relationship id in a sheet that has none. */
export function addedLegacyDrawing(sheet: XmlElement, id: string): Splice {
  const source = `<${rawPrefix(sheet)}legacyDrawing xmlns:r="${relationshipNamespace(sheet)}" r:id="${id}"/>`;
  const elements = childElements(sheet);
  let index = elements.length;
  while (index > 0 && LATER.has(elements[index - 1]?.name ?? "")) index--;
  const next = elements[index];
  return next
    ? { start: next.start, end: next.start, text: source }
    : appended(sheet, source);
}
