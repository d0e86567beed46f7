import { decodeXml } from "./encoding";
import { fileFailed, type FileOutcome } from "./FileFailure";
import { flatOpcEntries } from "./flatOpc";
import { describeForeign, isZip } from "./foreign";
import { packageOf, UNPACKED_LIMIT, type OfficePackage } from "./package";
import { readZip } from "./readZip";
import { parseXml } from "./xml";

/**
 * Opens a file of any origin: a zip package or a flat OPC text. Whether the main part is sound shows when it is
 * read. All parts together may unpack to `limit` bytes.
 */
export function openPackage(
  bytes: Uint8Array,
  limit = UNPACKED_LIMIT,
): FileOutcome<OfficePackage> {
  if (isZip(bytes)) {
    const entries = readZip(bytes);
    return entries
      ? packageOf(entries, limit, bytes)
      : fileFailed({ kind: "truncated", part: null });
  }
  const foreign = describeForeign(bytes);
  if (foreign.kind !== "not-office" || foreign.looksLike !== "xml")
    return fileFailed(foreign);
  if (bytes.length > limit) return fileFailed({ kind: "too-large", limit });
  const flat = openFlatOpc(decodeXml(bytes) ?? "", limit, bytes);
  return flat.ok || flat.failure.kind === "too-large"
    ? flat
    : fileFailed(foreign);
}

/** Opens the `pkg:package` text that Word's getOoxml() returns; saving it gives a zip package. */
export function openFlatOpc(
  text: string,
  limit = UNPACKED_LIMIT,
  original: Uint8Array | null = null,
): FileOutcome<OfficePackage> {
  const parsed = parseXml(text);
  const entries = parsed.ok ? flatOpcEntries(parsed.value.root) : null;
  return entries
    ? packageOf(entries, limit, original)
    : fileFailed({ kind: "not-office", looksLike: "xml" });
}
