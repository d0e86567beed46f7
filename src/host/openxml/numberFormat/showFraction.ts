import type { FormatToken } from "./NumberFormat";

type Tokens = readonly FormatToken[];

/** `|number|` in a format with a slash: «# ?/?» → «2 1/3», «?/8» → «4/8», «# ??/100» → «1 25/100». */
export function showFraction(tokens: Tokens, number: number): string {
  const slash = tokens.findIndex(({ kind }) => kind === "slash");
  const before = tokens.slice(0, slash);
  const numerator = before.findLastIndex(({ kind }) => kind !== "digit") + 1;
  const hasWhole = before
    .slice(0, numerator)
    .some(({ kind }) => kind === "digit");
  const after = tokens.slice(slash + 1);
  const ofDenominator = after.findIndex((token) => digitOf(token) === null);
  const below = ofDenominator < 0 ? after : after.slice(0, ofDenominator);

  const whole = hasWhole ? Math.floor(number) : 0;
  const [over, under] = closest(number - whole, below);
  const shown =
    over === 0
      ? String(whole)
      : over === under && hasWhole
        ? String(whole + 1)
        : `${whole > 0 ? `${whole} ` : ""}${over}/${under}`;
  const first = tokens.findIndex(({ kind }) => kind === "digit");
  return (
    literals(tokens.slice(0, first)) +
    shown +
    literals(after.slice(below.length))
  );
}

/** A fixed denominator («/8», «/100») as typed, else the closest fraction with so many digits below. */
function closest(
  number: number,
  below: Tokens,
): readonly [over: number, under: number] {
  const typed = below.map(digitOf).join("");
  if (/[1-9]/.test(typed))
    return [Math.round(number * Number(typed)), Number(typed)];
  const largest = 10 ** Math.min(Math.max(below.length, 1), 7) - 1;
  let [previous, last] = [
    [0, 1],
    [1, 0],
  ] as [[number, number], [number, number]];
  let rest = number;
  for (let step = 0; step < 40; step++) {
    const whole = Math.floor(rest);
    const next: [number, number] = [
      whole * last[0] + previous[0],
      whole * last[1] + previous[1],
    ];
    if (next[1] > largest) break;
    [previous, last] = [last, next];
    if (rest - whole < 1e-10) break;
    rest = 1 / (rest - whole);
  }
  return last;
}

/** The digit that a token types in a denominator, «0» for a placeholder; null for anything else. */
function digitOf(token: FormatToken): string | null {
  if (token.kind === "digit") return "0";
  return token.kind === "literal" && /^[1-9]$/.test(token.text)
    ? token.text
    : null;
}

const literals = (tokens: Tokens): string =>
  tokens.map((token) => (token.kind === "literal" ? token.text : "")).join("");
