import type { OfficePackage } from "./package";
import type { PartChange } from "./partChange";
import { relationshipsPart } from "./partNames";
import { appended, rawPrefix, removal, spliced } from "./splice";
import { escapeXml } from "./xmlText";
import { attribute, childElements } from "./xmlTree";

/** A relationship to be made: the last segment of its type («comments») and the part it leads to. */
export interface NewRelationship {
  readonly type: string;
  readonly part: string;
}

interface Related {
  /** Absent where nothing is to be changed. */
  readonly changes: readonly PartChange[];
  /** Ids of the new relationships in their order. */
  readonly ids: readonly string[];
}

const RELATIONSHIPS =
  "http://schemas.openxmlformats.org/package/2006/relationships";
const TRANSITIONAL =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

/** The relationships of a part (none: no part of them) without those to `removed` parts and with the `added` ones (ECMA-376 Part 2 §6.5). */
export function relate(
  file: OfficePackage,
  source: string,
  added: readonly NewRelationship[],
  removed: readonly string[] = [],
): Related {
  if (added.length + removed.length === 0) return { changes: [], ids: [] };
  const part = relationshipsPart(source);
  const read = file.has(part) ? file.xml(part) : null;
  const root = read?.ok ? read.value : null;
  const elements = root ? childElements(root, "rel:Relationship") : [];
  const taken = new Set(elements.map((one) => attribute(one, "Id")));
  const isStrict = elements.some((one) =>
    attribute(one, "Type")?.startsWith(STRICT),
  );
  const prefix = root ? rawPrefix(root) : "";
  let number = elements.length;
  const ids: string[] = [];
  let sources = "";
  for (const { type, part: target } of added) {
    do number++;
    while (taken.has(`rId${number}`));
    const id = `rId${number}`;
    ids.push(id);
    sources += `<${prefix}Relationship Id="${id}" Type="${isStrict ? STRICT : TRANSITIONAL}${type}" Target="/${escapeXml(target)}"/>`;
  }
  if (!root)
    return {
      ids,
      changes: [
        {
          kind: "write",
          part,
          text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}">${sources}</Relationships>`,
          contentType:
            "application/vnd.openxmlformats-package.relationships+xml",
        },
      ],
    };
  const targets = file.relationships(source);
  const splices = elements
    .filter((_, index) => {
      const target = targets[index]?.target;
      return target != null && removed.includes(target);
    })
    .map(removal);
  if (sources === "" && splices.length === elements.length)
    return { ids, changes: [{ kind: "remove", part }] };
  if (sources !== "") splices.push(appended(root, sources));
  return {
    ids,
    changes: [
      { kind: "write", part, text: spliced(root.document.text, splices) },
    ],
  };
}
