import { parseXml, type XmlElement } from "../../../src/host/openxml/xml";
import { labeller } from "../../../src/host/openxml/word/labels";
import { readLists } from "../../../src/host/openxml/word/numbering";
import { readStyles } from "../../../src/host/openxml/word/styles";
import { child, childElements } from "../../../src/host/openxml/xmlTree";
import type { Element } from "./Element";
import { paragraphsIn } from "./structure";
import type { WordFile } from "./WordFile";

/** The number or bullet that Word shows before each paragraph of the document, as far as it shows one. */
export function readLabels(file: WordFile): ReadonlyMap<Element, string> {
  const styles = readStyles(parsed(file.styles));
  const label = labeller(readLists(parsed(file.numbering), styles), styles);
  const sources = new Map<Element, XmlElement>();
  const root = parsed(file.root);
  if (root) pair(file.root, root, sources);
  const labels = new Map<Element, string>();
  for (const paragraph of paragraphsIn(file.body)) {
    const source = sources.get(paragraph);
    const found = source ? label(child(source, "w:pPr")) : null;
    if (found !== null) labels.set(paragraph, found);
  }
  return labels;
}

function parsed(element: Element | null): XmlElement | null {
  const read = element && parseXml(String(element));
  return read?.ok ? read.value.root : null;
}

/** Ties the elements to those of the same document read anew. */
function pair(
  element: Element,
  source: XmlElement,
  sources: Map<Element, XmlElement>,
): void {
  sources.set(element, source);
  const inner = childElements(source);
  for (const [index, one] of element.elements.entries()) {
    const same = inner[index];
    if (same) pair(one, same, sources);
  }
}
