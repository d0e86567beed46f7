import type { XmlElement } from "../xml";
import { attribute, textContent } from "../xmlTree";
import { symbolText } from "./symbols";

/**
 * The text of a `w:t`. Without `xml:space="preserve"` on it or around it, Word drops white space at the ends
 * (XML 1.0 §2.10); a line end in the file is a space.
 */
export function textOf(element: XmlElement): string {
  const text = textContent(element).replace(/\r\n?|\n/g, " ");
  if (text === "" || text === text.trim()) return text;
  for (let at: XmlElement | null = element; at; at = at.parent) {
    const space = attribute(at, "xml:space");
    if (space !== null) return space === "preserve" ? text : trimXml(text);
  }
  return trimXml(text);
}

const trimXml = (text: string): string =>
  text.replace(/^[ \t]+/, "").replace(/(?<![ \t])[ \t]+$/, "");

/** The character that an empty element of a run shows (ECMA-376 Part 1 §17.3.3); null for any other element. */
export function charOf(element: XmlElement): string | null {
  switch (element.name) {
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "\u2011";
    case "w:softHyphen":
      return "\u00ad";
    case "w:sym":
      return symbolText(
        attribute(element, "w:font"),
        attribute(element, "w:char"),
      );
    default:
      return null;
  }
}

/** The characters of a formula, without its layout. */
export function mathText(element: XmlElement): string {
  if (element.name === "m:t") return textContent(element);
  let text = "";
  for (const node of element.children)
    if (node.kind === "element") text += mathText(node);
  return text;
}
