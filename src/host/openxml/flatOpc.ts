import { CONTENT_TYPES } from "./contentTypes";
import { storedEntry } from "./storedEntry";
import type { XmlElement } from "./xml";
import { escapeXml } from "./xmlText";
import {
  attribute,
  attributesOf,
  child,
  childElements,
  sourceOf,
  textContent,
} from "./xmlTree";
import type { ZipEntry } from "./zip";

/** The parts of a flat OPC document, `pkg:package`, as Word's getOoxml() returns it, as entries of a zip; null for any other XML. */
export function flatOpcEntries(root: XmlElement): readonly ZipEntry[] | null {
  if (root.name !== "pkg:package") return null;
  const encoder = new TextEncoder();
  const overrides: string[] = [];
  const entries: ZipEntry[] = [];
  for (const part of childElements(root, "pkg:part")) {
    const name = attribute(part, "pkg:name") ?? "";
    const type = attribute(part, "pkg:contentType") ?? "";
    const data = child(part, "pkg:xmlData");
    const inner = data ? childElements(data)[0] : undefined;
    const binary = child(part, "pkg:binaryData");
    const content = inner
      ? encoder.encode(standalone(inner))
      : fromBase64(binary ? textContent(binary) : "");
    entries.push(storedEntry(name.replace(/^\/+/, ""), content));
    overrides.push(
      `<Override PartName="${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`,
    );
  }
  const types = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join("")}</Types>`;
  return [storedEntry(CONTENT_TYPES, encoder.encode(types)), ...entries];
}

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** An element's source as a text of its own: namespaces declared around it are declared on it. */
function standalone(element: XmlElement): string {
  const source = sourceOf(element);
  const known = new Set(attributesOf(element).map(({ name }) => name));
  let declared = "";
  for (let outer = element.parent; outer; outer = outer.parent)
    for (const { name, value } of attributesOf(outer))
      if (/^xmlns(?::|$)/.test(name) && !known.has(name)) {
        known.add(name);
        declared += ` ${name}="${escapeXml(value)}"`;
      }
  const at = element.nameEnd - element.start;
  return `${DECLARATION}${source.slice(0, at)}${declared}${source.slice(at)}`;
}

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
