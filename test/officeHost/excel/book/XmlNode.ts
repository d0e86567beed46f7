import { parseXml, type XmlElement } from "../../../../src/host/openxml/xml";
import { escapeXml, unescapeXml } from "../../../../src/host/openxml/xmlText";
import { attributesOf } from "../../../../src/host/openxml/xmlTree";

/** An element that may be changed; names are canonical (`x:row`), tags as the file spells them. */
export interface XmlNode {
  readonly name: string;
  readonly tag: string;
  /** By canonical name; an attribute that was not in the file is spelt by that name. */
  readonly attributes: Map<string, XmlValue>;
  children: (XmlNode | string)[];
}

interface XmlValue {
  readonly spelt: string;
  readonly value: string;
}

/** The root of a part's text; throws where it is no XML. */
export function parseNode(text: string): XmlNode {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(`${parsed.reason} at ${parsed.offset}`);
  return nodeOf(parsed.value.root);
}

/** The element with all that is in it, to be changed. */
export function nodeOf(element: XmlElement): XmlNode {
  const { text } = element.document;
  const attributes = new Map<string, XmlValue>();
  for (const { name, value, start } of attributesOf(element)) {
    const spelt = text.slice(start, text.indexOf("=", start)).trim();
    attributes.set(name, { spelt, value });
  }
  return {
    name: element.name,
    tag: text.slice(element.start + 1, element.nameEnd),
    attributes,
    children: element.children.map((node) => {
      if (node.kind === "element") return nodeOf(node);
      const raw = text.slice(node.start, node.end);
      return node.cdata ? raw : unescapeXml(raw);
    }),
  };
}

export const writeNode = (node: XmlNode): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${elementText(node)}`;

function elementText({ tag, attributes, children }: XmlNode): string {
  let start = `<${tag}`;
  for (const { spelt, value } of attributes.values())
    start += ` ${spelt}="${escapeXml(value)}"`;
  if (children.length === 0) return `${start}/>`;
  const inner = children.map((child) =>
    typeof child === "string" ? escapeXml(child) : elementText(child),
  );
  return `${start}>${inner.join("")}</${tag}>`;
}

/** A new element spelt as those of `like` are: with the same prefix. */
export function newNode(
  like: XmlNode,
  local: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: (XmlNode | string)[] = [],
): XmlNode {
  const node: XmlNode = {
    name: like.name.replace(/[^:]*$/, local),
    tag: like.tag.replace(/[^:]*$/, local),
    attributes: new Map(),
    children,
  };
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) setAttribute(node, name, String(value));
  return node;
}

export const childNodes = (node: XmlNode, name?: string): XmlNode[] =>
  node.children.filter(
    (child): child is XmlNode =>
      typeof child !== "string" && (name === undefined || child.name === name),
  );

export const childNode = (node: XmlNode, name: string): XmlNode | null =>
  childNodes(node, name)[0] ?? null;

export const attributeOf = (node: XmlNode, name: string): string | null =>
  node.attributes.get(name)?.value ?? null;

/** Null takes the attribute away. */
export function setAttribute(
  node: XmlNode,
  name: string,
  value: string | null,
): void {
  if (value === null) node.attributes.delete(name);
  else
    node.attributes.set(name, {
      spelt: node.attributes.get(name)?.spelt ?? name,
      value,
    });
}

export const isOn = (node: XmlNode | null, name: string): boolean =>
  /^(?:1|true|on)$/.test((node && attributeOf(node, name)) ?? "");

export const nodeText = (node: XmlNode): string =>
  node.children
    .map((child) => (typeof child === "string" ? child : nodeText(child)))
    .join("");

export function removeChild(parent: XmlNode, child: XmlNode): void {
  parent.children = parent.children.filter((one) => one !== child);
}

/** The child of this local name, made where it is missing: before the first child whose local name stands later in `order`. */
export function neededChild(
  parent: XmlNode,
  local: string,
  order: readonly string[],
): XmlNode {
  const made = newNode(parent, local);
  const found = childNode(parent, made.name);
  if (found) return found;
  const later = new Set(order.slice(order.indexOf(local) + 1));
  const at = parent.children.findIndex(
    (child) =>
      typeof child !== "string" && later.has(child.name.replace(/^.*:/, "")),
  );
  parent.children.splice(at < 0 ? parent.children.length : at, 0, made);
  return made;
}

/** A copy that shares nothing with the original. */
export const copyNode = (node: XmlNode): XmlNode => ({
  ...node,
  attributes: new Map(node.attributes),
  children: node.children.map((child) =>
    typeof child === "string" ? child : copyNode(child),
  ),
});
