import fc from "fast-check";
import { crc32 } from "../../../src/host/openxml/crc32";

test("the sum of the standard's check value", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

/** The sum bit by bit, as the standard defines it. */
function plain(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++)
      crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

test("any bytes, of any length and wherever they lie in a buffer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(9), (bytes, from) => {
      const part = bytes.subarray(from);
      expect(crc32(part)).toBe(plain(part));
    }),
    { numRuns: 500 },
  );
});
