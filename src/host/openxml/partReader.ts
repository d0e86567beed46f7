import { crc32 } from "./crc32";
import { decodeXml } from "./encoding";
import { fileFailed, fileRead, type FileOutcome } from "./FileFailure";
import { partKey } from "./partNames";
import { isEncrypted, unpack } from "./readZip";
import { DOCTYPE, parseXml, type XmlElement } from "./xml";
import type { ZipEntry } from "./zip";

export interface PartReader {
  has(part: string): boolean;
  /** The text of a part; «damaged» where there is no such part. */
  text(part: string): FileOutcome<string>;
  /** The root element of a part. */
  xml(part: string): FileOutcome<XmlElement>;
  /** The same for whoever changes its tree: nobody else has it. */
  parse(part: string): FileOutcome<XmlElement>;
}

/** What was read of parts, by their keys. */
export interface PartCache {
  readonly texts: Map<string, FileOutcome<string>>;
  readonly trees: Map<string, FileOutcome<XmlElement>>;
}

/** A cache that knows nothing of a package yet. */
export const emptyCache = (): PartCache => ({
  texts: new Map(),
  trees: new Map(),
});

/** Length of a text whose tree is kept: a larger one costs too much memory and is parsed anew at each call. */
const KEPT_LENGTH = 8 * 1024 * 1024;

/** Reads parts from zip entries into the cache; all together may unpack to `limit` bytes. */
export function partReader(
  entries: readonly ZipEntry[],
  limit: number,
  { texts, trees }: PartCache,
): PartReader {
  const byKey = new Map<string, ZipEntry>();
  // Programs differ in which of two parts of one name they read (ECMA-376 Part 2 §6.2.2.3 forbids them).
  const doubled = new Set<string>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    const first = byKey.get(key);
    if (!first) byKey.set(key, entry);
    else if (first.crc !== entry.crc || first.size !== entry.size)
      doubled.add(key);
  }
  let left = limit;

  const read = (part: string, key: string): FileOutcome<string> => {
    const entry = byKey.get(key);
    if (!entry)
      return fileFailed({ kind: "damaged", part, reason: "no such part" });
    if (doubled.has(key))
      return fileFailed({ kind: "damaged", part, reason: "two such parts" });
    if (isEncrypted(entry)) return fileFailed({ kind: "password" });
    const bytes = unpack(entry, left);
    if (bytes === "too-large") return fileFailed({ kind: "too-large", limit });
    if (!bytes || crc32(bytes) !== entry.crc)
      return fileFailed({ kind: "truncated", part });
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

  const parse = (part: string): FileOutcome<XmlElement> => {
    const source = text(part);
    if (!source.ok) return source;
    const parsed = parseXml(source.value);
    return parsed.ok
      ? fileRead(parsed.value.root)
      : fileFailed(
          parsed.reason === DOCTYPE
            ? { kind: "doctype", part }
            : {
                kind: "damaged",
                part,
                reason: `${parsed.reason} at ${parsed.offset}`,
              },
        );
  };

  const xml = (part: string): FileOutcome<XmlElement> => {
    const key = partKey(part);
    const known = trees.get(key);
    if (known) return known;
    const tree = parse(part);
    const source = texts.get(key);
    if (source?.ok && source.value.length <= KEPT_LENGTH) trees.set(key, tree);
    return tree;
  };

  return { has: (part) => byKey.has(partKey(part)), text, xml, parse };
}
