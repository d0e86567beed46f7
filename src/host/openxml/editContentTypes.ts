import { partKey } from "./partNames";
import type { XmlElement } from "./xml";
import { escapeXml } from "./xmlText";
import { attribute, childElements } from "./xmlTree";

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
