import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { once } from "./once";
import {
  CENTRAL,
  END,
  joined,
  LOCAL,
  UTF8_NAME,
  viewOf,
  type ZipEntry,
} from "./zip";

const SIZES_FOLLOW = 8;

/** An entry with other content, compressed when it is asked for; name, time and attributes stay those of `like`. */
export function packed(
  like: ZipEntry,
  name: string,
  content: () => Uint8Array,
): ZipEntry {
  const isSame = name === like.name;
  const whole = once(content);
  const crc = once(() => crc32(whole()));
  const data = once(() => deflateSync(whole()));
  return {
    name,
    rawName: isSame ? like.rawName : new TextEncoder().encode(name),
    flags: isSame ? like.flags & UTF8_NAME : UTF8_NAME,
    method: 8,
    modified: like.modified,
    versionMadeBy: like.versionMadeBy,
    internalAttributes: like.internalAttributes,
    externalAttributes: like.externalAttributes,
    get size() {
      return whole().length;
    },
    get crc() {
      return crc();
    },
    get data() {
      return data();
    },
  };
}

/** A zip file; the data of the entries are written as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = header(entry, null);
    directory.push(header(entry, offset), entry.rawName);
    pieces.push(local, entry.rawName, entry.data);
    offset += local.length + entry.rawName.length + entry.data.length;
  }
  const directorySize = directory.reduce((sum, { length }) => sum + length, 0);
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, END, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, offset, true);
  return joined([...pieces, ...directory, end], offset + directorySize + 22);
}

/** A local header, or a central one when the local header's offset is given. */
function header(entry: ZipEntry, offset: number | null): Uint8Array {
  const isCentral = offset !== null;
  const bytes = new Uint8Array(isCentral ? 46 : 30);
  const view = viewOf(bytes);
  view.setUint32(0, isCentral ? CENTRAL : LOCAL, true);
  if (isCentral) view.setUint16(4, entry.versionMadeBy, true);
  const at = isCentral ? 6 : 4;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~SIZES_FOLLOW, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
  if (isCentral) {
    view.setUint16(36, entry.internalAttributes, true);
    view.setUint32(38, entry.externalAttributes, true);
    view.setUint32(42, offset, true);
  }
  return bytes;
}
