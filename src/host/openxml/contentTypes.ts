import { partKey } from "./partNames";
import type { XmlElement } from "./xml";
import { escapeXml } from "./xmlText";
import { attribute, childElements } from "./xmlTree";

export const CONTENT_TYPES = "[Content_Types].xml";

/** The content type of a part by its override or its extension (ECMA-376 Part 2 §7.2.3.3), null where neither tells. */
export type ContentTypeOf = (part: string) => string | null;

/** What the root of `[Content_Types].xml` says; nothing where there is none. */
export function readContentTypes(root: XmlElement | null): ContentTypeOf {
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const element of root ? childElements(root) : []) {
    const type = attribute(element, "ContentType");
    const part = attribute(element, "PartName");
    const extension = attribute(element, "Extension");
    if (type === null) continue;
    if (element.name === "ct:Override" && part !== null)
      byPart.set(partKey(part), type);
    if (element.name === "ct:Default" && extension !== null)
      byExtension.set(extension.toLowerCase(), type);
  }
  return (part) => {
    const key = partKey(part);
    return (
      byPart.get(key) ??
      byExtension.get(key.slice(key.lastIndexOf(".") + 1)) ??
      null
    );
  };
}

/** The text of `[Content_Types].xml` with overrides dropped for `removed` parts and set for `typed` ones. */
export function editContentTypes(
  root: XmlElement,
  removed: ReadonlySet<string>,
  typed: ReadonlyMap<string, string>,
): string {
  const { text } = root.document;
  const dropped = new Set([...removed, ...typed.keys()].map(partKey));
  let result = "";
  let at = 0;
  for (const element of childElements(root, "ct:Override"))
    if (dropped.has(partKey(attribute(element, "PartName") ?? ""))) {
      result += text.slice(at, element.start);
      at = element.end;
    }
  const prefix = text.slice(root.start + 1, root.nameEnd).replace(/[^:]*$/, "");
  const added = [...typed]
    .map(
      ([part, type]) =>
        `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"/>`,
    )
    .join("");
  return (
    result +
    text.slice(at, root.closeStart) +
    added +
    text.slice(root.closeStart)
  );
}
