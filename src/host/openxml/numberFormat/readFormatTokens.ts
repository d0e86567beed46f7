import type { Condition, FormatToken } from "./NumberFormat";

/** A section before it is known to be a number or a date: every «m» is a month yet. */
export interface RawSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: Condition | null;
  /** «[$-F800]»: the system's long date, whatever stands beside it (MS-OI29500, 18.8.31). */
  readonly system: "long-date" | null;
}

const UNITS: Readonly<
  Record<string, "year" | "month" | "day" | "hour" | "second">
> = {
  y: "year",
  e: "year",
  m: "month",
  d: "day",
  h: "hour",
  s: "second",
};

const elapsedPattern = /^(?:h{1,9}|m{1,9}|s{1,9})$/i;
const conditionPattern = /^(<=|>=|<>|<|>|=) *(-?\d{1,15}(?:\.\d{1,15})?)$/;
const currencyPattern = /^\$([^-]{0,20})(?:-([0-9A-Fa-f]{1,8}))?/;
const wordPattern = /General|AM\/PM|A\/P|E[+-]|y+|m+|d+|h+|s+|e+|g+/iy;

/** A format code → its sections' tokens; brackets, quotes, escapes, fills and colours resolved. */
export function readFormatTokens(code: string): readonly RawSection[] {
  const sections: RawSection[] = [];
  let tokens: FormatToken[] = [];
  let condition: Condition | null = null;
  let system: RawSection["system"] = null;
  const push = (...found: FormatToken[]): void => {
    tokens.push(...found);
  };
  const close = (): void => {
    sections.push({ tokens, condition, system });
    tokens = [];
    condition = system = null;
  };

  for (let at = 0; at < code.length;) {
    const char = code.charAt(at);
    if (char === ";") {
      close();
      at++;
    } else if (char === '"') {
      const end = endOf(code, '"', at);
      push(literal(code.slice(at + 1, end)));
      at = end + 1;
    } else if (char === "[") {
      const end = endOf(code, "]", at);
      const bracket = readBracket(code.slice(at + 1, end));
      if (bracket.kind === "condition") condition = bracket.condition;
      else if (bracket.kind === "long-date") system = "long-date";
      else if (bracket.kind !== "ignored") push(bracket);
      at = end + 1;
    } else if (char === "\\") {
      push(literal(code.charAt(at + 1)));
      at += 2;
    } else if (char === "_" || char === "*") {
      // A gap as wide as the next character, or that character repeated to the cell's edge.
      push(literal(char === "_" ? " " : ""));
      at += 2;
    } else {
      wordPattern.lastIndex = at;
      const word = wordPattern.exec(code)?.[0];
      push(word ? readWord(word) : readSign(char));
      at += word?.length ?? 1;
    }
  }
  close();
  return sections;
}

type Bracket =
  | FormatToken
  | { kind: "condition"; condition: Condition }
  | { kind: "long-date" }
  | { kind: "ignored" };

function readBracket(inside: string): Bracket {
  if (elapsedPattern.test(inside)) {
    const unit = UNITS[inside.charAt(0).toLowerCase()];
    return {
      kind: "elapsed",
      unit: unit === "month" ? "minute" : unit === "hour" ? unit : "second",
      length: inside.length,
    };
  }
  const compared = conditionPattern.exec(inside);
  if (compared)
    return {
      kind: "condition",
      condition: {
        sign: compared[1] as Condition["sign"],
        than: Number(compared[2]),
      },
    };
  const currency = currencyPattern.exec(inside);
  if (currency?.[2]?.toUpperCase() === "F800") return { kind: "long-date" };
  return currency?.[1] ? literal(currency[1]) : { kind: "ignored" };
}

function readWord(word: string): FormatToken {
  const lower = word.toLowerCase();
  if (lower === "general") return { kind: "general" };
  if (lower === "am/pm" || lower === "a/p") return { kind: "half-day" };
  if (lower === "e+" || lower === "e-")
    return { kind: "exponent", plus: lower === "e+" };
  const unit = UNITS[lower.charAt(0)];
  return unit ? { kind: "date", unit, length: word.length } : literal(""); // «g»: the era, which our calendar does not name
}

function readSign(char: string): FormatToken {
  switch (char) {
    case "0":
      return { kind: "digit", pad: "0" };
    case "#":
      return { kind: "digit", pad: "" };
    case "?":
      return { kind: "digit", pad: " " };
    case ".":
      return { kind: "point" };
    case ",":
      return { kind: "comma" };
    case "%":
      return { kind: "percent" };
    case "/":
      return { kind: "slash" };
    case "@":
      return { kind: "text" };
    default:
      return literal(char);
  }
}

/** The offset of the next `mark` after `from`, the end of the code where there is none. */
function endOf(code: string, mark: string, from: number): number {
  const end = code.indexOf(mark, from + 1);
  return end < 0 ? code.length : end;
}

const literal = (text: string): FormatToken => ({ kind: "literal", text });
