import type { FileFailure, ForeignFormat } from "./FileFailure";

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Whether the bytes begin as a zip does. */
export const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b) && (bytes[2] ?? 0) < 9;

/** Says what a file that is no zip is. */
export function describeForeign(bytes: Uint8Array): FileFailure {
  if (bytes.length === 0) return { kind: "empty" };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    return describeOle(bytes);
  return { kind: "not-office", looksLike: looksLike(bytes) };
}

/**
 * OLE2 files are told apart by the names in their directory ([MS-CFB] 2.6). Directory entries lie on
 * multiples of 128 bytes, so looking at each is enough and a damaged sector chain does no harm.
 */
function describeOle(bytes: Uint8Array): FileFailure {
  const kind = kindByClass(rootClass(bytes));
  if (kind) return { kind };
  const names = new Set<string>();
  const decoder = new TextDecoder("utf-16le");
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) + (bytes[at + 65] ?? 0) * 256;
    if (length >= 4 && length <= 64 && length % 2 === 0)
      names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  if (names.has("EncryptedPackage")) return { kind: "password" };
  if (names.has("WordDocument")) return { kind: "legacy-doc" };
  if (names.has("Workbook") || names.has("Book")) return { kind: "legacy-xls" };
  return { kind: "not-office", looksLike: "ole" };
}

/** The first four bytes of the root's class ([MS-CFB] 2.6.1), which tells a workbook with a document in it from a document. */
function rootClass(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.byteLength < 512) return null;
  const root = (view.getUint32(48, true) + 1) * 2 ** view.getUint16(30, true);
  return root + 84 <= view.byteLength ? view.getUint32(root + 80, true) : null;
}

/** As Word 6 and 97, Excel 5 and 97 name themselves; what is encrypted has no class. */
function kindByClass(found: number | null): "legacy-doc" | "legacy-xls" | null {
  if (found === 0x20900 || found === 0x20906) return "legacy-doc";
  return found === 0x20810 || found === 0x20820 ? "legacy-xls" : null;
}

function looksLike(bytes: Uint8Array): ForeignFormat {
  if (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38)
  )
    return "image";
  const head = bytes.subarray(0, 1024);
  const text = String.fromCharCode(...head.filter((byte) => byte !== 0))
    .replace(/^(?:ÿþ|þÿ|ï»¿)/, "")
    .trimStart()
    .toLowerCase();
  if (text.startsWith("{\\rtf")) return "rtf";
  if (text.startsWith("%pdf-")) return "pdf";
  if (/^(?:<!doctype html|<html|<head|<body|<table)/.test(text)) return "html";
  if (text.startsWith("<?xml")) return text.includes("<html") ? "html" : "xml";
  return head.some((byte) => byte < 9 && byte !== 0) || text.length === 0
    ? "binary"
    : "text";
}
