import type { XmlElement } from "../xml";
import { attribute, child } from "../xmlTree";

/** A toggle or on/off property among `properties`' children (ECMA-376 Part 1 §17.17.4); null where it is not given. */
export function onOff(
  properties: XmlElement | null,
  name: string,
): boolean | null {
  const element = properties && child(properties, name);
  if (!element) return null;
  const value = attribute(element, "w:val");
  return value === null || !["0", "false", "off"].includes(value);
}

/** A whole number between `low` and `high`; null where the text is none. */
export function wholeNumber(
  text: string | null,
  low: number,
  high: number,
): number | null {
  if (text === null || !/^\s*[+-]?\d{1,15}\s*$/.test(text)) return null;
  return Math.min(high, Math.max(low, Number(text)));
}
