import { HostError } from "../../HostObject";
import { attributeOf, childNode, type XmlNode } from "../book/XmlNode";

/** «#FFAA00» → «FFFFAA00», as a file keeps it. */
export function argb(color: unknown): string {
  const hex = /^#?([\da-f]{6})$/i.exec(String(color))?.[1];
  if (!hex) throw new HostError("InvalidArgument");
  return `FF${hex.toUpperCase()}`;
}

/** The colour of this child as «#FFAA00»; null where it has none, or one of the theme. */
export function colorOf(holder: XmlNode, name: string): string | null {
  const color = childNode(holder, name);
  const rgb = color && attributeOf(color, "rgb");
  return rgb ? `#${rgb.slice(-6).toUpperCase()}` : null;
}
