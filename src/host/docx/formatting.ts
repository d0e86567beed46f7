import type { XmlElement } from "../openxml/xml";
import { child, sourceOf } from "../openxml/xmlTree";
import { rawPrefix } from "../openxml/splice";

/** What belongs to one place of a document and is not copied with its formatting: marks of tracked changes and of sections. */
const NOT_COPIED = new Set([
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:rPrChange",
  "w:pPrChange",
  "w:sectPr",
  "w:numberingChange",
]);

/** The source of a properties element without what is not copied; «» for none. */
export function copiedProperties(
  properties: XmlElement | null,
  skip: ReadonlySet<string> = NOT_COPIED,
): string {
  if (!properties) return "";
  const { text } = properties.document;
  let copy = text.slice(properties.start, properties.openEnd);
  for (const node of properties.children) {
    if (node.kind === "text" || skip.has(node.name)) continue;
    copy +=
      node.name === "w:rPr" || node.name === "w:numPr"
        ? copiedProperties(node)
        : sourceOf(node);
  }
  return copy + text.slice(properties.closeStart, properties.end);
}

/** The `w:rPr` of a run as it is copied to a new one. */
export const runProperties = (run: XmlElement): string =>
  copiedProperties(child(run, "w:rPr"));

/** The `w:rPr` for the first text of an empty paragraph: that of its mark. */
export function markProperties(paragraph: XmlElement): string {
  const properties = child(paragraph, "w:pPr");
  return copiedProperties(properties && child(properties, "w:rPr"));
}

/**
 * Paragraph properties copied from `paragraph`; `mark` is put into the properties of the paragraph's mark, which
 * they are given for it (§17.3.1.29).
 */
export function paragraphProperties(
  paragraph: XmlElement,
  mark: string | null = null,
): string {
  const copy = copiedProperties(child(paragraph, "w:pPr"));
  return mark === null ? copy : withMark(copy, mark, rawPrefix(paragraph));
}

/** The source of `w:pPr` («» for none) with `mark` first in its `w:rPr`. */
export function withMark(source: string, mark: string, prefix: string): string {
  const pPr = `${prefix}pPr`;
  const rPr = `${prefix}rPr`;
  if (source === "") return `<${pPr}><${rPr}>${mark}</${rPr}></${pPr}>`;
  const own = new RegExp(`<${rPr}(?:\\s*/>|\\s*>)`).exec(source);
  if (own) {
    const after = own.index + own[0].length;
    return own[0].endsWith("/>")
      ? `${source.slice(0, own.index)}<${rPr}>${mark}</${rPr}>${source.slice(after)}`
      : source.slice(0, after) + mark + source.slice(after);
  }
  const added = `<${rPr}>${mark}</${rPr}>`;
  if (/^<[^>]*\/>$/.test(source))
    return `${source.replace(/\s*\/>$/, ">")}${added}</${pPr}>`;
  // In the schema's order only the section's properties and the tracked change come after.
  const later = new RegExp(`<${prefix}(?:sectPr|pPrChange)[\\s>/]`).exec(
    source,
  );
  const at = later?.index ?? source.lastIndexOf("</");
  return source.slice(0, at) + added + source.slice(at);
}
