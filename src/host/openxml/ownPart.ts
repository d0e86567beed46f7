import type { OfficePackage } from "./package";
import type { PartChange } from "./partChange";
import { relationshipsPart } from "./partNames";
import { appended, rawPrefix, removal, spliced, type Splice } from "./splice";
import type { XmlElement } from "./xml";
import { withoutIllegalChars } from "../../text/legalXml";
import { escapeXml } from "./xmlText";
import { attribute, childElements, textContent } from "./xmlTree";

/**
 * A custom XML part (ECMA-376 Part 1 §15.2.5) of our own, known by the namespace of its root, since Word and Excel
 * give such parts other names when they save.
 */
export interface OwnPart {
  readonly part: string;
  readonly text: string;
}

const CONTENT_TYPE = "application/xml";
const RELATIONSHIPS =
  "http://schemas.openxmlformats.org/package/2006/relationships";
const TRANSITIONAL =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

/** The part whose root is in this namespace, with the text in it; null where the package has none. */
export function readOwnPart(
  file: OfficePackage,
  namespace: string,
): OwnPart | null {
  for (const { type, target } of file.relationships(file.mainPart)) {
    if (type !== "customXml" || target === null || !file.has(target)) continue;
    const root = file.xml(target);
    if (root.ok && root.value.name.startsWith(`{${namespace}}:`))
      return { part: target, text: textContent(root.value) };
  }
  return null;
}

/** The changes that put this text into the part, make it where it is not there, or take it away for null. */
export function ownPartChanges(
  file: OfficePackage,
  namespace: string,
  text: string | null,
): readonly PartChange[] {
  const own = readOwnPart(file, namespace);
  const source =
    text === null
      ? null
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<state xmlns="${escapeXml(namespace)}">${escapeXml(withoutIllegalChars(text))}</state>`;
  if (own && source !== null)
    return [{ kind: "write", part: own.part, text: source }];
  if (own)
    return [
      { kind: "remove", part: own.part },
      relationshipChange(file, own.part, null),
    ];
  if (source === null) return [];
  const part = freeName(file);
  return [
    { kind: "write", part, text: source, contentType: CONTENT_TYPE },
    relationshipChange(file, null, part),
  ];
}

function freeName(file: OfficePackage): string {
  let number = 1;
  while (file.has(`customXml/item${number}.xml`)) number++;
  return `customXml/item${number}.xml`;
}

/** The main part's relationships without the one to `removed`, and with one to `added`. */
function relationshipChange(
  file: OfficePackage,
  removed: string | null,
  added: string | null,
): PartChange {
  const part = relationshipsPart(file.mainPart);
  const read = file.has(part) ? file.xml(part) : null;
  const root = read?.ok ? read.value : null;
  if (!root)
    return {
      kind: "write",
      part,
      text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}">${added === null ? "" : relationship("", added, TRANSITIONAL, "rId1")}</Relationships>`,
      contentType: "application/vnd.openxmlformats-package.relationships+xml",
    };
  const elements = childElements(root, "rel:Relationship");
  const targets = file.relationships(file.mainPart);
  const splices: Splice[] = elements
    .filter(
      (_, index) => removed !== null && targets[index]?.target === removed,
    )
    .map(removal);
  if (added !== null) {
    const isStrict = elements.some((one) =>
      attribute(one, "Type")?.startsWith(STRICT),
    );
    const source = relationship(
      rawPrefix(root),
      added,
      isStrict ? STRICT : TRANSITIONAL,
      freeId(elements),
    );
    splices.push(appended(root, source));
  }
  return { kind: "write", part, text: spliced(root.document.text, splices) };
}

const relationship = (
  prefix: string,
  part: string,
  base: string,
  id: string,
): string =>
  `<${prefix}Relationship Id="${id}" Type="${base}customXml" Target="/${part}"/>`;

function freeId(elements: readonly XmlElement[]): string {
  const taken = new Set(elements.map((one) => attribute(one, "Id")));
  let number = elements.length + 1;
  while (taken.has(`rId${number}`)) number++;
  return `rId${number}`;
}
