import { longDateCode } from "./lexicon";
import type { FormatSection, NumberFormat } from "./NumberFormat";
import { readFormatTokens, type RawSection } from "./readFormatTokens";

/** Excel allows 255 characters; a longer code is hostile or broken and shows numbers plainly. */
const LONGEST_CODE = 1000;

/** A format code («0.00;[Red]-0.00», «[$-419]d mmmm yyyy;@») → its sections. Never fails. */
export function readNumberFormat(code: string): NumberFormat {
  const usable = code.length > LONGEST_CODE || code === "" ? "General" : code;
  return { sections: readFormatTokens(usable).map(toSection) };
}

function toSection(raw: RawSection): FormatSection {
  const { condition } = raw;
  if (raw.system === "long-date")
    return { kind: "date", condition, tokens: longDate() };
  const tokens = raw.tokens;
  const has = (kind: string): boolean =>
    tokens.some((token) => token.kind === kind);
  if (tokens.some(isDatePart))
    return { kind: "date", condition, tokens: asDate(tokens) };
  if (has("general")) return { kind: "general", condition, tokens };
  if (has("text")) return { kind: "text", condition, tokens };
  const kind = has("slash") && has("digit") ? "fraction" : "number";
  return { kind, condition, tokens };
}

const longDate = (): FormatSection["tokens"] =>
  asDate(readFormatTokens(longDateCode)[0]?.tokens ?? []);

type Tokens = RawSection["tokens"];
type Token = Tokens[number];

const isDatePart = ({ kind }: Token): boolean =>
  kind === "date" || kind === "elapsed" || kind === "half-day";

/** In a date «m» beside hours or seconds is a minute, «.00» belongs to the seconds, the rest is literal. */
function asDate(raw: Tokens): FormatSection["tokens"] {
  const tokens: FormatSection["tokens"][number][] = [];
  const parts = raw.filter(isDatePart);
  let part = -1;
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i];
    if (!token) break;
    if (isDatePart(token)) part++;
    const beside = [parts[part - 1], parts[part + 1]];
    if (token.kind === "date" && token.unit === "month" && token.length <= 2) {
      const isMinute =
        unitOf(beside[0]) === "hour" || unitOf(beside[1]) === "second";
      tokens.push(isMinute ? { ...token, unit: "minute" } : token);
      continue;
    }
    if (token.kind === "point" && unitOf(parts[part]) === "second") {
      let length = 0;
      while (raw[i + 1 + length]?.kind === "digit") length++;
      if (length > 0) {
        tokens.push({ kind: "second-fraction", length: Math.min(length, 3) });
        i += length;
        continue;
      }
    }
    tokens.push(isDatePart(token) ? token : asLiteral(token));
  }
  return tokens;
}

const unitOf = (token: Token | undefined): string | null =>
  token && "unit" in token ? token.unit : null;

/** «/» is the locale's date separator, a point in Russian. */
const SIGNS: Readonly<Partial<Record<Token["kind"], string>>> = {
  slash: ".",
  point: ".",
  comma: ",",
  percent: "%",
};

function asLiteral(token: Token): Token {
  if (token.kind === "literal") return token;
  return literal(
    token.kind === "digit" ? token.pad : (SIGNS[token.kind] ?? ""),
  );
}

const literal = (text: string): Token => ({ kind: "literal", text });
