import type { XmlElement } from "../openxml/xml";

/**
 * The prefix, colon included, that the file gives WordprocessingML where attributes can use it; null where it has
 * only a default namespace, which does not apply to attributes.
 */
export function attributePrefix({ scope }: XmlElement): string | null {
  for (const [prefix, canonical] of scope.prefixes)
    if (canonical === "w" && prefix !== "") return `${prefix}:`;
  return null;
}
