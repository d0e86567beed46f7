/** Bytes that one step takes in. */
const STEP = 8;

/**
 * What a byte makes of the sum, and behind it what it makes when up to seven bytes have followed: with such tables eight
 * bytes are summed at once, which takes a fifth of the time.
 */
const TABLES = tables();

function tables(): Uint32Array {
  const all = new Uint32Array(256 * STEP);
  for (let index = 0; index < all.length; index++) {
    let value = all[index - 256] ?? index;
    for (let bit = 0; bit < 8; bit++)
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    all[index] = value;
  }
  return all;
}

const entry = (table: number, byte: number): number =>
  TABLES[(table << 8) | (byte & 0xff)] ?? 0;

/** The CRC-32 that zip stores (ISO 3309, polynomial 0xEDB88320). */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % STEP);
  let crc = 0xffffffff;
  for (let at = 0; at < whole; at += STEP) {
    const low = crc ^ view.getUint32(at, true);
    const high = view.getUint32(at + 4, true);
    crc =
      entry(7, low) ^
      entry(6, low >>> 8) ^
      entry(5, low >>> 16) ^
      entry(4, low >>> 24) ^
      entry(3, high) ^
      entry(2, high >>> 8) ^
      entry(1, high >>> 16) ^
      entry(0, high >>> 24);
  }
  for (const byte of bytes.subarray(whole))
    crc = entry(0, crc ^ byte) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
