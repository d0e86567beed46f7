import { CONTENT_TYPES, readContentTypes } from "./contentTypes";
import {
  fileFailed,
  fileRead,
  type FileFailure,
  type FileOutcome,
} from "./FileFailure";
import { findMainPart, type OfficeKind } from "./mainPart";
import type { ChangedEntries } from "./partChange";
import {
  emptyCache,
  partReader,
  type PartCache,
  type PartReader,
} from "./partReader";
import { relationshipsPart } from "./partNames";
import { readRelationships, type Relationship } from "./relationships";
import { isEncrypted } from "./readZip";
import type { XmlElement } from "./xml";
import type { ZipEntry } from "./zip";

/** An Office Open XML package (ECMA-376 Part 2) in memory; parts are unpacked when they are asked for. `changedPackage` changes it. */
export interface OfficePackage extends PartReader {
  readonly kind: OfficeKind;
  /** The name of the part that holds the document or the workbook. */
  readonly mainPart: string;
  readonly entries: readonly ZipEntry[];
  /** The file's own bytes; null where something was changed, or no file was there. */
  readonly original: Uint8Array | null;
  /** Part names as the file writes them, in the file's order. */
  readonly parts: readonly string[];
  contentType(part: string): string | null;
  /** The relationships of a part, `""` for those of the package; empty where it has none. */
  relationships(source: string): readonly Relationship[];
  /** The first part that `source` relates to by this type («styles»), if it is in the package. */
  related(source: string, type: string): string | null;
  /** The package of other entries, its main part among them; what was read of parts that stay need not be read again. */
  renewed(changed: ChangedEntries): OfficePackage;
  /** Forgets the elements that were read of parts. */
  forget(): void;
}

/** Bytes that all parts read from one package may unpack to: ten times a plan of 5,000 rows. */
export const UNPACKED_LIMIT = 128 * 1024 * 1024;

/** The package that these zip entries make up; `original` is the file they stand in, where they stand in one. */
export function packageOf(
  entries: readonly ZipEntry[],
  limit: number,
  original: Uint8Array | null,
): FileOutcome<OfficePackage> {
  const cache = emptyCache();
  const parts = partReader(entries, limit, cache);
  const foreign = describeZip(entries, parts);
  if (foreign) return fileFailed(foreign);
  const main = findMainPart(
    entries.map(({ name }) => name),
    relationshipsOf(parts, ""),
    readContentTypes(typesRoot(parts)),
  );
  if (!main) return fileFailed({ kind: "not-office", looksLike: "zip" });
  const { kind, part } = main;
  if (kind !== "word" && kind !== "excel")
    return fileFailed({ kind: "not-office", looksLike: kind });
  return parts.has(part)
    ? fileRead(
        assembled(entries, parts, cache, {
          kind,
          mainPart: part,
          limit,
          original,
        }),
      )
    : fileFailed({ kind: "damaged", part, reason: "no such part" });
}

interface MainPart extends Pick<
  OfficePackage,
  "kind" | "mainPart" | "original"
> {
  readonly limit: number;
}

function assembled(
  entries: readonly ZipEntry[],
  parts: PartReader,
  cache: PartCache,
  main: MainPart,
): OfficePackage {
  const relationships = (source: string) => relationshipsOf(parts, source);
  return {
    kind: main.kind,
    mainPart: main.mainPart,
    original: main.original,
    entries,
    parts: entries.map(({ name }) => name),
    ...parts,
    contentType: readContentTypes(typesRoot(parts)),
    relationships,
    related: (source, type) =>
      relationships(source).find(
        (one) =>
          one.type === type && one.target !== null && parts.has(one.target),
      )?.target ?? null,
    renewed: (changed) => {
      const known = cacheAfter(cache, changed.texts);
      const reader = partReader(changed.entries, main.limit, known);
      return assembled(changed.entries, reader, known, {
        ...main,
        original: null,
      });
    },
    forget: () => {
      cache.trees.clear();
    },
  };
}

/** What is known of the parts once some have changed. */
function cacheAfter(
  { texts, trees }: PartCache,
  changed: ReadonlyMap<string, string | null>,
): PartCache {
  const cache = { texts: new Map(texts), trees: new Map(trees) };
  for (const [key, text] of changed) {
    cache.trees.delete(key);
    if (text === null) cache.texts.delete(key);
    else cache.texts.set(key, fileRead(text));
  }
  return cache;
}

const typesRoot = (parts: PartReader): XmlElement | null =>
  valueOr(parts.xml(CONTENT_TYPES), null);

function relationshipsOf(
  parts: PartReader,
  source: string,
): readonly Relationship[] {
  const part = relationshipsPart(source);
  const root = parts.has(part) ? valueOr(parts.xml(part), null) : null;
  return root ? readRelationships(root, source) : [];
}

const valueOr = <T, U>(outcome: FileOutcome<T>, otherwise: U): T | U =>
  outcome.ok ? outcome.value : otherwise;

/** What a zip without an Office package is; null where it may be one. */
function describeZip(
  entries: readonly ZipEntry[],
  parts: PartReader,
): FileFailure | null {
  const mediaType = parts.has("mimetype")
    ? valueOr(parts.text("mimetype"), "")
    : "";
  if (mediaType.startsWith("application/vnd.oasis.opendocument"))
    return { kind: "odf", mediaType: mediaType.trim() };
  return entries.some(isEncrypted) ? { kind: "password" } : null;
}
