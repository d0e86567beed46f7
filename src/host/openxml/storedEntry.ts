import { crc32 } from "./crc32";
import { UTF8_NAME, type ZipEntry } from "./zip";

/** An entry that no zip held before, uncompressed, dated 1 January 1980 so that the same content gives the same file. */
export const storedEntry = (name: string, content: Uint8Array): ZipEntry => ({
  name,
  rawName: new TextEncoder().encode(name),
  flags: UTF8_NAME,
  method: 0,
  modified: 0x00210000,
  crc: crc32(content),
  size: content.length,
  versionMadeBy: 20,
  internalAttributes: 0,
  externalAttributes: 0,
  data: content,
});
