import { CONTENT_TYPES, readContentTypes } from "./contentTypes";
import {
  fileFailed,
  fileRead,
  type FileFailure,
  type FileOutcome,
} from "./FileFailure";
import { findMainPart, type OfficeKind } from "./mainPart";
import { changedEntries, type PartChange } from "./partChange";
import { partReader, type PartReader } from "./partReader";
import { relationshipsPart } from "./partNames";
import { readRelationships, type Relationship } from "./relationships";
import { isEncrypted } from "./readZip";
import { writeZip } from "./writeZip";
import type { ZipEntry } from "./zip";

/** An Office Open XML package (ECMA-376 Part 2) in memory; parts are unpacked when they are asked for. */
export interface OfficePackage extends PartReader {
  readonly kind: OfficeKind;
  /** The name of the part that holds the document or the workbook. */
  readonly mainPart: string;
  /** Part names as the file writes them, in the file's order. */
  readonly parts: readonly string[];
  contentType(part: string): string | null;
  /** The relationships of a part, `""` for those of the package; empty where it has none. */
  relationships(source: string): readonly Relationship[];
  /** The first part that `source` relates to by this type («styles»), if it is in the package. */
  related(source: string, type: string): string | null;
  /** The whole file with these changes; every other part keeps its compressed bytes, place and time. */
  save(changes: readonly PartChange[]): Uint8Array;
}

/** Bytes that all parts read from one package may unpack to: ten times a plan of 5,000 rows. */
export const UNPACKED_LIMIT = 128 * 1024 * 1024;

/** The package that these zip entries make up. */
export function packageOf(
  entries: readonly ZipEntry[],
  limit = UNPACKED_LIMIT,
): FileOutcome<OfficePackage> {
  const parts = partReader(entries, limit);
  const foreign = describeZip(entries, parts);
  if (foreign) return fileFailed(foreign);
  const typesRoot = valueOr(parts.xml(CONTENT_TYPES), null);
  const contentType = readContentTypes(typesRoot);

  const relationships = (source: string): readonly Relationship[] => {
    const part = relationshipsPart(source);
    const root = parts.has(part) ? valueOr(parts.xml(part), null) : null;
    return root ? readRelationships(root, source) : [];
  };
  const related = (source: string, type: string): string | null =>
    relationships(source).find(
      (one) =>
        one.type === type && one.target !== null && parts.has(one.target),
    )?.target ?? null;

  const names = entries.map(({ name }) => name);
  const main = findMainPart(names, relationships(""), contentType);
  if (!main) return fileFailed({ kind: "not-office", looksLike: "zip" });
  if (main.kind !== "word" && main.kind !== "excel")
    return fileFailed({ kind: "not-office", looksLike: main.kind });
  if (!parts.has(main.part))
    return fileFailed({
      kind: "damaged",
      part: main.part,
      reason: "no such part",
    });

  return fileRead({
    kind: main.kind,
    mainPart: main.part,
    parts: names,
    ...parts,
    contentType,
    relationships,
    related,
    save: (changes) => writeZip(changedEntries(entries, typesRoot, changes)),
  });
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
