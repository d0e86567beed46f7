import { decimalOf, roundDecimal, shiftDecimal, type Decimal } from "./decimal";
import type { FormatToken } from "./NumberFormat";

const THOUSANDS = "\u00a0";

type Tokens = readonly FormatToken[];

/** `|number|` written into the placeholders of a number section: «#,##0.00», «0%», «0.0E+00», «№ 000». */
export function showPlaceholders(tokens: Tokens, number: number): string {
  const at = tokens.findIndex(({ kind }) => kind === "exponent");
  const mantissa = at < 0 ? tokens : tokens.slice(0, at);
  const layout = layOut(mantissa);
  const decimal = shiftDecimal(
    decimalOf(number),
    2 * countOf(tokens, "percent") - 3 * layout.thousands,
  );
  if (at < 0) return fill(mantissa, layout, decimal);
  const step = Math.max(layout.integers, 1);
  let power = decimal.digits === "" ? 0 : decimal.exponent - 1;
  power = Math.floor(power / step) * step;
  const rounded = roundDecimal(shiftDecimal(decimal, -power), layout.fractions);
  if (rounded.integer.length > step) power += step;
  return (
    fill(mantissa, layout, shiftDecimal(decimal, -power)) +
    showExponent(tokens.slice(at), power)
  );
}

interface Layout {
  readonly integers: number;
  readonly fractions: number;
  readonly grouped: boolean;
  /** Commas that divide by 1000 each: they stand after the last digit before the point or of all. */
  readonly thousands: number;
}

function layOut(tokens: Tokens): Layout {
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const firstDigit = whole.findIndex(({ kind }) => kind === "digit");
  const lastDigit = whole.findLastIndex(({ kind }) => kind === "digit");
  const lastOfAll = tokens.findLastIndex(({ kind }) => kind === "digit");
  const scaling = [
    ...whole.slice(lastDigit + 1),
    ...tokens.slice(Math.max(lastOfAll + 1, whole.length)),
  ];
  return {
    integers: countOf(whole, "digit"),
    fractions: countOf(tokens, "digit") - countOf(whole, "digit"),
    grouped: whole
      .slice(firstDigit + 1, Math.max(lastDigit, 0))
      .some(({ kind }) => kind === "comma"),
    thousands: lastOfAll < 0 ? 0 : countOf(scaling, "comma"),
  };
}

function fill(tokens: Tokens, layout: Layout, decimal: Decimal): string {
  const { integer, fraction } = roundDecimal(decimal, layout.fractions);
  let shown = "";
  let left = layout.integers;
  let used = 0;
  let afterPoint = false;
  for (const token of tokens) {
    if (token.kind === "literal") shown += token.text;
    if (token.kind === "percent") shown += "%";
    if (token.kind === "point") {
      if (layout.integers === 0) shown += integer;
      shown += ".";
      afterPoint = true;
    }
    if (token.kind === "digit" && afterPoint) {
      const isTail = /^0*$/.test(fraction.slice(used));
      shown += isTail ? token.pad : fraction.charAt(used);
      used++;
    } else if (token.kind === "digit") {
      const isFirst = left === layout.integers;
      left--;
      shown += integerDigits(integer, left, isFirst, token.pad, layout);
    }
  }
  return shown;
}

/** The digits of the placeholder `place` from the right; the first one takes all that are left. */
function integerDigits(
  integer: string,
  place: number,
  isFirst: boolean,
  pad: string,
  { grouped }: Layout,
): string {
  const end = integer.length - place;
  const digits =
    integer.slice(isFirst ? 0 : Math.max(end - 1, 0), Math.max(end, 0)) || pad;
  if (!grouped) return digits;
  let shown = "";
  for (let i = 0; i < digits.length; i++) {
    const fromRight = place + digits.length - 1 - i;
    const isDigit = digits[i] !== " ";
    shown += digits.charAt(i);
    if (isDigit && fromRight > 0 && fromRight % 3 === 0) shown += THOUSANDS;
  }
  return shown;
}

function showExponent(tokens: Tokens, power: number): string {
  const [first] = tokens;
  const plus = first?.kind === "exponent" && first.plus ? "+" : "";
  const digits = String(Math.abs(power));
  const tail = tokens.map((token) =>
    token.kind === "literal" ? token.text : "",
  );
  return `E${power < 0 ? "-" : plus}${digits.padStart(countOf(tokens, "digit"), "0")}${tail.join("")}`;
}

const countOf = (tokens: Tokens, kind: FormatToken["kind"]): number =>
  tokens.reduce((count, token) => count + Number(token.kind === kind), 0);
