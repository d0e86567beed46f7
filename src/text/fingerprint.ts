const offsets = [0xdeadbeef, 0x41c6ce57] as const;
const primes = [2_654_435_761, 1_597_334_677] as const;
/** Looked up once: a global is slow to reach where the code runs in a sandbox. */
const { imul } = Math;

/** A short mark of a text, the same for equal texts: 16 hexadecimal digits, not for secrecy (cyrb53, public domain). */
export function fingerprint(text: string): string {
  let high: number = offsets[0];
  let low: number = offsets[1];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = imul(high ^ unit, primes[0]);
    low = imul(low ^ unit, primes[1]);
  }
  high = imul(high ^ (high >>> 16), 2_246_822_507) ^ (low >>> 13);
  low = imul(low ^ (low >>> 16), 3_266_489_909) ^ (high >>> 13);
  return hexadecimal(high) + hexadecimal(low);
}

const hexadecimal = (bits: number): string =>
  (bits >>> 0).toString(16).padStart(8, "0");
