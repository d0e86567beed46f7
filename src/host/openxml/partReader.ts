import { decodeXml } from "./encoding";
import { fileFailed, fileRead, type FileOutcome } from "./FileFailure";
import { partKey } from "./partNames";
import { isEncrypted, unpack } from "./readZip";
import { parseXml, type XmlElement } from "./xml";
import type { ZipEntry } from "./zip";

export interface PartReader {
  has(part: string): boolean;
  /** The text of a part; «damaged» where there is no such part. */
  text(part: string): FileOutcome<string>;
  /** The root element of a part, parsed anew at each call. */
  xml(part: string): FileOutcome<XmlElement>;
}

/** Reads parts from zip entries; all together may unpack to `limit` bytes. */
export function partReader(
  entries: readonly ZipEntry[],
  limit: number,
): PartReader {
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  const texts = new Map<string, FileOutcome<string>>();
  let left = limit;

  const read = (part: string, key: string): FileOutcome<string> => {
    const entry = byKey.get(key);
    if (!entry)
      return fileFailed({ kind: "damaged", part, reason: "no such part" });
    if (isEncrypted(entry)) return fileFailed({ kind: "password" });
    const bytes = unpack(entry, left);
    if (bytes === "too-large") return fileFailed({ kind: "too-large", limit });
    if (!bytes) return fileFailed({ kind: "truncated", part });
    left -= bytes.length;
    const decoded = decodeXml(bytes);
    return decoded === null
      ? fileFailed({ kind: "damaged", part, reason: "undecodable text" })
      : fileRead(decoded);
  };

  const text = (part: string): FileOutcome<string> => {
    const key = partKey(part);
    let outcome = texts.get(key);
    if (!outcome) texts.set(key, (outcome = read(part, key)));
    return outcome;
  };

  return {
    has: (part) => byKey.has(partKey(part)),
    text,
    xml: (part) => {
      const source = text(part);
      if (!source.ok) return source;
      const parsed = parseXml(source.value);
      return parsed.ok
        ? fileRead(parsed.value.root)
        : fileFailed({
            kind: "damaged",
            part,
            reason: `${parsed.reason} at ${parsed.offset}`,
          });
    },
  };
}
