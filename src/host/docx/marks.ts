import { appended, rawPrefix, type Splice } from "../openxml/splice";
import type { XmlElement } from "../openxml/xml";
import { child, sourceOf } from "../openxml/xmlTree";
import { withMark } from "./formatting";
import type { Tracking } from "./Tracking";

/** Puts content at the beginning of an element. */
const prepended = (element: XmlElement, source: string): Splice =>
  element.closeStart < element.end
    ? { start: element.openEnd, end: element.openEnd, text: source }
    : appended(element, source);

/** Says that the paragraph's mark is inserted or deleted; no splice where another author has inserted it already. */
export function markedParagraph(
  paragraph: XmlElement,
  kind: "ins" | "del",
  tracking: Tracking,
): readonly Splice[] {
  const prefix = rawPrefix(paragraph);
  const properties = child(paragraph, "w:pPr");
  const own = properties && child(properties, "w:rPr");
  const inserted = own && child(own, "w:ins");
  if (inserted && kind === "ins") return [];
  const mark = tracking.mark(kind);
  if (inserted) return [{ start: inserted.end, end: inserted.end, text: mark }];
  if (!properties) return [prepended(paragraph, withMark("", mark, prefix))];
  const text = withMark(sourceOf(properties), mark, prefix);
  return [{ start: properties.start, end: properties.end, text }];
}

/** Says that the row is deleted; the mark stands last in `w:trPr` but for its tracked change. */
export function markedRow(row: XmlElement, mark: string): Splice {
  const properties = child(row, "w:trPr");
  if (properties) {
    const later = child(properties, "w:trPrChange");
    return later
      ? { start: later.start, end: later.start, text: mark }
      : appended(properties, mark);
  }
  const name = `${rawPrefix(row)}trPr`;
  const source = `<${name}>${mark}</${name}>`;
  const before = child(row, "w:tblPrEx");
  return before
    ? { start: before.end, end: before.end, text: source }
    : prepended(row, source);
}
