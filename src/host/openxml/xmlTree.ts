import { attributeName } from "./namespaces";
import type { XmlElement, XmlNode, XmlText } from "./xml";
import { nextAttribute } from "./xmlScan";
import { unescapeXml } from "./xmlText";

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** Offset of the name. */
  readonly start: number;
  /** Offset after the closing quote. */
  readonly end: number;
}

/** The value of the attribute with this canonical name (`w:val`, `xml:space`, `r`), null where it has none. */
export function attribute(element: XmlElement, name: string): string | null {
  const { text } = element.document;
  for (let at = element.nameEnd; at < element.openEnd;) {
    const token = nextAttribute(text, at);
    if (token === null || typeof token === "number") return null;
    const raw = text.slice(token.nameStart, token.nameEnd);
    if (attributeName(element.scope, raw) === name)
      return unescapeXml(text.slice(token.valueStart, token.valueEnd));
    at = token.valueEnd + 1;
  }
  return null;
}

/** All attributes in order with their offsets, namespace declarations among them as `xmlns` and `xmlns:…`. */
export function attributesOf(element: XmlElement): readonly XmlAttribute[] {
  const { text } = element.document;
  const found: XmlAttribute[] = [];
  for (let at = element.nameEnd; at < element.openEnd;) {
    const token = nextAttribute(text, at);
    if (token === null || typeof token === "number") break;
    const raw = text.slice(token.nameStart, token.nameEnd);
    found.push({
      name: raw.startsWith("xmlns:") ? raw : attributeName(element.scope, raw),
      value: unescapeXml(text.slice(token.valueStart, token.valueEnd)),
      start: token.nameStart,
      end: token.valueEnd + 1,
    });
    at = token.valueEnd + 1;
  }
  return found;
}

/** The first child element with this name. */
export function child(element: XmlElement, name: string): XmlElement | null {
  for (const node of element.children)
    if (node.kind === "element" && node.name === name) return node;
  return null;
}

/** The child elements, of one name or all. */
export function childElements(
  element: XmlElement,
  name?: string,
): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element.children)
    if (node.kind === "element" && (name === undefined || node.name === name))
      found.push(node);
  return found;
}

/** `attribute(child(element, childName), name)`, null where either is absent. */
export function childAttribute(
  element: XmlElement,
  childName: string,
  name: string,
): string | null {
  const found = child(element, childName);
  return found ? attribute(found, name) : null;
}

/** The text of a text node; `owner` is any element of its document. */
function nodeText(node: XmlText, owner: XmlElement): string {
  const raw = owner.document.text.slice(node.start, node.end);
  return node.cdata ? raw : unescapeXml(raw);
}

/** All character data inside an element. */
export function textContent(element: XmlElement): string {
  const [only] = element.children;
  if (only?.kind === "text" && element.children.length === 1)
    return nodeText(only, element);
  let text = "";
  for (const node of element.children)
    text += node.kind === "text" ? nodeText(node, element) : textContent(node);
  return text;
}

/** The element's source, tags included. */
export const sourceOf = (element: XmlElement): string =>
  element.document.text.slice(element.start, element.end);

/**
 * The branch of an mc:AlternateContent that is to be read (ECMA-376 Part 3 §10.2.1): the first Choice all of
 * whose required namespaces are known here, else the Fallback, else nothing.
 */
export function chosenBranch(alternate: XmlElement): XmlElement | null {
  for (const branch of alternate.children) {
    if (branch.kind !== "element") continue;
    if (branch.name === "mc:Fallback") return branch;
    if (branch.name !== "mc:Choice") continue;
    const required = attribute(branch, "Requires")?.split(/\s+/) ?? [];
    const isKnown = (prefix: string): boolean =>
      /^[^{]/.test(branch.scope.prefixes.get(prefix) ?? "{");
    if (required.every((prefix) => prefix === "" || isKnown(prefix)))
      return branch;
  }
  return null;
}

/** An element's children with the chosen branch in place of every mc:AlternateContent. */
export function contentOf(element: XmlElement): readonly XmlNode[] {
  const { children } = element;
  const hasAlternate = children.some(
    (node) => node.kind === "element" && node.name === "mc:AlternateContent",
  );
  if (!hasAlternate) return children;
  return children.flatMap((node) => {
    if (node.kind === "text" || node.name !== "mc:AlternateContent")
      return [node];
    const branch = chosenBranch(node);
    return branch ? contentOf(branch) : [];
  });
}
