import { attributeSplice, removal, type Splice } from "../openxml/splice";
import type { XmlElement } from "../openxml/xml";
import { attribute, childElements } from "../openxml/xmlTree";

/**
 * Takes elements out. A list left empty goes too, since a sheet may have none that is empty; `count` of a list
 * that stays is corrected.
 */
export function droppedSplices(
  elements: readonly XmlElement[],
): readonly Splice[] {
  const dropped = new Set<XmlElement>();
  const left = new Map<XmlElement, number>();
  for (const element of elements) drop(element, dropped, left);
  const splices = [...dropped].map(removal);
  for (const [list, count] of left)
    if (!dropped.has(list) && attribute(list, "count") !== null)
      splices.push(attributeSplice(list, "count", String(count)));
  return splices;
}

function drop(
  element: XmlElement,
  dropped: Set<XmlElement>,
  left: Map<XmlElement, number>,
): void {
  if (dropped.has(element)) return;
  dropped.add(element);
  const { parent } = element;
  if (!parent?.parent) return;
  const count = (left.get(parent) ?? childElements(parent).length) - 1;
  left.set(parent, count);
  if (count === 0) drop(parent, dropped, left);
}
