import type { XmlElement } from "../openxml/xml";
import { attribute, sourceOf } from "../openxml/xmlTree";
import type { Refusal } from "./changedParagraph";

/** What a row can hold besides the text that a person sees in it, and nobody would find again. */
const LOST: ReadonlyMap<string, Refusal> = new Map([
  ["w:footnoteReference", "note-reference"],
  ["w:endnoteReference", "note-reference"],
  ["w:drawing", "drawing"],
  ["w:pict", "drawing"],
  ["w:object", "drawing"],
  ["m:oMath", "formula"],
  ["w:fldChar", "field"],
  ["w:fldSimple", "field"],
  ["w:hyperlink", "field"],
  ["w:commentReference", "comment"],
  ["w:tbl", "nested-table"],
]);

/** What would be lost with a row or a table besides its text; null where nothing would. */
export function lostWith(element: XmlElement): Refusal | null {
  for (const node of element.children) {
    if (node.kind === "text" || /^w:(?:del|moveFrom)$/.test(node.name))
      continue;
    const refusal = LOST.get(node.name) ?? lostWith(node);
    if (refusal) return refusal;
  }
  return null;
}

/** The source of the marks inside an element whose other ends stand outside of it, such as a bookmark's beginning. */
export function halfMarks(element: XmlElement): string {
  const open = new Map<string, XmlElement>();
  gatherMarks(element, open);
  return [...open.values()].map(sourceOf).join("");
}

const RANGE_MARK =
  /^(w:(?:bookmark|commentRange|perm|moveFromRange|moveToRange))(?:Start|End)$/;

function gatherMarks(element: XmlElement, open: Map<string, XmlElement>): void {
  for (const node of element.children) {
    if (node.kind === "text") continue;
    const [, kind] = RANGE_MARK.exec(node.name) ?? [];
    if (kind === undefined) {
      gatherMarks(node, open);
      continue;
    }
    const key = `${kind} ${attribute(node, "w:id") ?? ""}`;
    if (!open.delete(key)) open.set(key, node);
  }
}
