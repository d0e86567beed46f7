import { decimalOf, roundDecimal } from "./decimal";

/** The characters that «General» gives a number: digits and the point. */
const WIDTH = 11;

/** A number in the format «General»: up to 11 characters, else scientific («1.23457E+15»). */
export function showGeneral(number: number): string {
  const sign = number < 0 ? "-" : "";
  const decimal = decimalOf(number);
  if (decimal.digits === "") return "0";
  const plain = trimmed(
    roundDecimal(decimal, places(Math.max(decimal.exponent, 1))),
  );
  const keepsDigits =
    decimal.exponent > -4 ||
    decimal.digits.length - decimal.exponent <= WIDTH - 2;
  if (decimal.exponent <= WIDTH && keepsDigits && plain.length <= WIDTH)
    return sign + plain;
  const { digits } = decimal;
  let power = decimal.exponent - 1;
  let mantissa = roundDecimal({ digits, exponent: 1 }, 5);
  if (mantissa.integer === "10") {
    mantissa = { integer: "1", fraction: "" };
    power++;
  }
  const exponent = String(Math.abs(power)).padStart(2, "0");
  return `${sign}${trimmed(mantissa)}E${power < 0 ? "-" : "+"}${exponent}`;
}

const places = (integerDigits: number): number =>
  Math.max(0, WIDTH - integerDigits - 1);

function trimmed(parts: { integer: string; fraction: string }): string {
  const fraction = parts.fraction.replace(/0+$/, "");
  return (parts.integer || "0") + (fraction && `.${fraction}`);
}
