import { parseXml, XmlElement } from "@rgrove/parse-xml";

export const children = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => child instanceof XmlElement);

export const named = (element: XmlElement, name: string): XmlElement[] =>
  children(element).filter((child) => child.name === name);

/** The only child of this name; throws where there is none or another. */
export function only(element: XmlElement, name: string): XmlElement {
  const [found, another] = named(element, name);
  if (!found || another)
    throw new Error(`<${element.name}> has not one <${name}>`);
  return found;
}

/** The element and all in it, in document order. */
export const all = (element: XmlElement): XmlElement[] => [
  element,
  ...children(element).flatMap(all),
];

export const attribute = (element: XmlElement, name: string): string =>
  element.attributes[name] ?? "";

/** The manifest as a tree. */
export function manifestTree(text: string): XmlElement {
  const { root } = parseXml(text);
  if (!root) throw new Error("no root");
  return root;
}
