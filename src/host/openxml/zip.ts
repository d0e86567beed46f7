/** A file inside a zip as its central directory tells it; `data` is still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time (low 16 bits) and date (high 16 bits). */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly versionMadeBy: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly data: Uint8Array;
}

/** Signatures of the records (APPNOTE 4.3). */
export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;

/** The flag of a name in UTF-8 (APPNOTE 4.4.4, bit 11). */
export const UTF8_NAME = 0x800;

/** A view of the bytes' own part of their buffer. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Pieces of `length` bytes together as one array; a single piece is returned as it is. */
export function joined(
  pieces: readonly Uint8Array[],
  length: number,
): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
