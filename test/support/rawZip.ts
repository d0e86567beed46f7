import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../../src/host/openxml/crc32";

/** A file in a zip, and what is odd about its entry. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Sizes and checksum stand behind the data (APPNOTE 4.3.9), as where a zip is written to a stream. */
  readonly descriptor?: boolean;
  /** Sizes and place stand in the extra field (APPNOTE 4.5.3). */
  readonly zip64?: boolean;
  readonly wrongCrc?: boolean;
}

/** A zip written entry by entry, as no ordinary library would write it. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const put = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    offset += chunk.length;
  };
  for (const entry of entries) {
    const name = strToU8(entry.name);
    const content =
      typeof entry.content === "string"
        ? strToU8(entry.content)
        : entry.content;
    const data = deflateSync(content);
    const crc = (crc32(content) ^ (entry.wrongCrc ? 1 : 0)) >>> 0;
    const flags = 0x800 | (entry.descriptor ? 8 : 0);
    const start = offset;
    const sizes = [crc, data.length, content.length];
    put(
      bytes(
        [4, 0x04034b50],
        ...[20, flags, 8, 0, 0].map(short),
        ...(entry.descriptor ? [0, 0, 0] : sizes).map(long),
        ...[name.length, 0].map(short),
      ),
    );
    put(name);
    put(data);
    if (entry.descriptor) put(bytes(long(0x08074b50), ...sizes.map(long)));
    const extra = entry.zip64
      ? bytes(
          ...[1, 24].map(short),
          ...[content.length, data.length, start].flatMap((value) => [
            long(value),
            long(0),
          ]),
        )
      : new Uint8Array();
    const told = (value: number) => long(entry.zip64 ? 0xffffffff : value);
    directory.push(
      bytes(
        long(0x02014b50),
        ...[45, 45, flags, 8, 0, 0].map(short),
        long(crc),
        told(data.length),
        told(content.length),
        ...[name.length, extra.length, 0, 0, 0].map(short),
        long(0),
        told(start),
      ),
      name,
      extra,
    );
  }
  const begin = offset;
  for (const chunk of directory) put(chunk);
  const length = offset - begin;
  put(
    bytes(
      long(0x06054b50),
      ...[0, 0, entries.length, entries.length].map(short),
      long(length),
      long(begin),
      short(0),
    ),
  );
  const zip = new Uint8Array(offset);
  let at = 0;
  for (const chunk of chunks) {
    zip.set(chunk, at);
    at += chunk.length;
  }
  return zip;
}

type Field = readonly [size: number, value: number];

const short = (value: number): Field => [2, value];
const long = (value: number): Field => [4, value];

const bytes = (...fields: readonly Field[]): Uint8Array =>
  Uint8Array.from(
    fields.flatMap(([size, value]) =>
      Array.from({ length: size }, (_, i) => (value >>> (8 * i)) & 255),
    ),
  );
