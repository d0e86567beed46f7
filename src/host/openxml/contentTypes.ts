import { partKey } from "./partNames";
import type { XmlElement } from "./xml";
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
