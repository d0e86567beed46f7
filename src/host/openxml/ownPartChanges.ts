import { withoutIllegalChars } from "../../text/legalXml";
import { readOwnPart } from "./ownPart";
import type { OfficePackage } from "./package";
import type { PartChange } from "./partChange";
import { relate } from "./relate";
import { escapeXml } from "./xmlText";

const CONTENT_TYPE = "application/xml";

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
      ...relate(file, file.mainPart, [], [own.part]).changes,
    ];
  if (source === null) return [];
  const part = freeName(file);
  return [
    { kind: "write", part, text: source, contentType: CONTENT_TYPE },
    ...relate(file, file.mainPart, [{ type: "customXml", part }]).changes,
  ];
}

function freeName(file: OfficePackage): string {
  let number = 1;
  while (file.has(`customXml/item${number}.xml`)) number++;
  return `customXml/item${number}.xml`;
}
