import { Inflate } from "fflate";
import { END, LOCAL, CENTRAL, joined, viewOf, type ZipEntry } from "./zip";

const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const MAX32 = 0xffffffff;
const ENCRYPTED = 1;

/** The entries in the order of the zip's directory; null where the zip is cut off or its directory is damaged (APPNOTE 4.3). */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end < 0) return null;
  try {
    const { count, start } = directoryAt(view, end);
    const entries: ZipEntry[] = [];
    let at = start;
    while (entries.length < count) {
      const found = readEntry(bytes, view, at);
      if (!found) return null;
      entries.push(found.entry);
      at = found.next;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether a password is needed for the entry (APPNOTE 4.4.4, bit 0). */
export const isEncrypted = (entry: ZipEntry): boolean =>
  (entry.flags & ENCRYPTED) !== 0;

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

function directoryAt(
  view: DataView,
  end: number,
): { readonly count: number; readonly start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== MAX32) return { count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64)
    return { count, start };
  const end64 = getUint64(view, locator + 8);
  return view.getUint32(end64, true) === END64
    ? { count: getUint64(view, end64 + 32), start: getUint64(view, end64 + 48) }
    : { count, start };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } | null {
  if (view.getUint32(at, true) !== CENTRAL) return null;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extraStart = at + 46 + nameLength;
  const next = extraStart + extraLength + view.getUint16(at + 32, true);
  let compressed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  let extra64 = findZip64(view, extraStart, extraLength);
  const widen = (value: number): number => {
    if (value !== MAX32 || extra64 < 0) return value;
    extra64 += 8;
    return getUint64(view, extra64 - 8);
  };
  size = widen(size);
  compressed = widen(compressed);
  offset = widen(offset);
  if (view.getUint32(offset, true) !== LOCAL) return null;
  const dataStart =
    offset +
    30 +
    view.getUint16(offset + 26, true) +
    view.getUint16(offset + 28, true);
  if (next > bytes.length || dataStart + compressed > bytes.length) return null;
  const rawName = bytes.subarray(at + 46, extraStart);
  return {
    entry: {
      name: new TextDecoder().decode(rawName),
      rawName,
      versionMadeBy: view.getUint16(at + 4, true),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
      internalAttributes: view.getUint16(at + 36, true),
      externalAttributes: view.getUint32(at + 38, true),
      data: bytes.subarray(dataStart, dataStart + compressed),
    },
    next,
  };
}

/** Where the values of the zip64 extra field (header id 1, APPNOTE 4.5.3) begin; -1 where there is none. */
function findZip64(view: DataView, start: number, length: number): number {
  for (let at = start; at + 4 <= start + length;) {
    if (view.getUint16(at, true) === 1) return at + 4;
    at += 4 + view.getUint16(at + 2, true);
  }
  return -1;
}

const getUint64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

/**
 * The unpacked bytes of an entry; «too-large» as soon as more than `limit` bytes have really come out,
 * whatever size the directory declares; null where the data are damaged.
 */
export function unpack(
  entry: ZipEntry,
  limit: number,
): Uint8Array | "too-large" | null {
  if (entry.method === 0)
    return entry.data.length > limit ? "too-large" : entry.data;
  if (entry.method !== 8) return null;
  const chunks: Uint8Array[] = [];
  let total = 0;
  const inflate = new Inflate((chunk) => {
    total += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at === 0 || at < entry.data.length; at += PORTION) {
      const end = at + PORTION;
      inflate.push(entry.data.subarray(at, end), end >= entry.data.length);
      if (total > limit) return "too-large";
    }
  } catch {
    return null;
  }
  return joined(chunks, total);
}

/** Compressed bytes inflated at one go: at most 1032 times as many come out (RFC 1951). */
const PORTION = 16 * 1024;
