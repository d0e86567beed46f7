/** A non-negative number as 0.DIGITS × 10^exponent, with the 15 digits a sheet keeps. */
export interface Decimal {
  /** Without zeros at either end; empty for 0. */
  readonly digits: string;
  readonly exponent: number;
}

/** `|number|` in decimal; a sheet computes with 15 significant digits, so 1.005 rounds to 1.01. */
export function decimalOf(number: number): Decimal {
  const [mantissa = "0", power = "0"] = Math.abs(number)
    .toExponential(14)
    .split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  return digits === ""
    ? { digits, exponent: 0 }
    : { digits, exponent: Number(power) + 1 };
}

/** The number times 10^places. */
export const shiftDecimal = (
  { digits, exponent }: Decimal,
  places: number,
): Decimal => ({ digits, exponent: digits === "" ? 0 : exponent + places });

export interface RoundedDecimal {
  /** Without leading zeros; empty for 0. */
  readonly integer: string;
  /** Exactly as many digits as asked for. */
  readonly fraction: string;
}

/** Rounds half up to `places` digits after the point. */
export function roundDecimal(
  { digits, exponent }: Decimal,
  places: number,
): RoundedDecimal {
  const kept = exponent + places;
  if (kept < 0) return { integer: "", fraction: "0".repeat(places) };
  let all = digits.slice(0, kept).padEnd(kept, "0");
  if ((digits[kept] ?? "0") >= "5") all = increment(all);
  all = all.padStart(places, "0");
  const point = all.length - places;
  return {
    integer: all.slice(0, point).replace(/^0+/, ""),
    fraction: all.slice(point),
  };
}

function increment(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const at = digits.length - nines - 1;
  const head =
    at < 0 ? "1" : digits.slice(0, at) + String(Number(digits[at]) + 1);
  return head + "0".repeat(nines);
}
