import type {
  Condition,
  FormatSection,
  FormatToken,
  NumberFormat,
} from "./NumberFormat";
import type { DateSystem } from "./serialDate";
import { showDate, showsDay } from "./showDate";
import { showFraction } from "./showFraction";
import { showGeneral } from "./showGeneral";
import { showPlaceholders } from "./showPlaceholders";

export interface ShownNumber {
  readonly text: string;
  /** The format shows the number as a day (and maybe a time) that exists. */
  readonly isDate: boolean;
}

/** A number as its cell shows it, with a point for decimals and no padding at the ends. */
export function showNumber(
  { sections }: NumberFormat,
  number: number,
  system: DateSystem,
): ShownNumber {
  const numeric = sections.slice(0, 3).filter(({ kind }) => kind !== "text");
  const chosen = chooseSection(numeric, number);
  if (!chosen) return plain(showGeneral(number));
  const { section, signed } = chosen;
  if (section.kind === "date") {
    const text = showDate(section.tokens, number, system);
    return text === null
      ? plain(showGeneral(number))
      : { text: text.trim(), isDate: showsDay(section.tokens) };
  }
  const shown = showMagnitude(section, Math.abs(number));
  const isNegative = signed && number < 0 && /[1-9]/.test(shown);
  return plain((isNegative ? "-" : "") + shown.trim());
}

/**
 * A text as its cell shows it, with no padding at the ends: «@» stands for it in the fourth section, or in a section of
 * its own.
 */
export function showText({ sections }: NumberFormat, text: string): string {
  const last = sections[3] ?? sections.at(-1);
  if (!last || (last.kind !== "text" && sections.length < 4)) return text;
  const at = last.tokens.findIndex(({ kind }) => kind === "text");
  if (at < 0) return literals(last.tokens);
  const before = literals(last.tokens.slice(0, at)).trimStart();
  return before + text + literals(last.tokens.slice(at + 1)).trimEnd();
}

const literals = (tokens: readonly FormatToken[]): string =>
  tokens.map((token) => (token.kind === "literal" ? token.text : "")).join("");

/** Whether a cell with the format shows something else than the text it is given. */
export const isDecorated = (format: NumberFormat, text: string): boolean =>
  text !== "" && showText(format, text) !== text;

interface Choice {
  readonly section: FormatSection;
  /** The section does not tell the sign itself. */
  readonly signed: boolean;
}

function chooseSection(
  sections: readonly FormatSection[],
  number: number,
): Choice | null {
  const [first, second, third] = sections;
  if (!first) return null;
  if (!first.condition && !second?.condition) {
    if (!second) return { section: first, signed: true };
    if (number < 0) return { section: second, signed: false };
    return { section: number === 0 ? (third ?? first) : first, signed: false };
  }
  for (const section of sections)
    if (!section.condition || holds(section.condition, number))
      return { section, signed: !excludesPositive(section.condition) };
  return null;
}

function holds({ sign, than }: Condition, number: number): boolean {
  switch (sign) {
    case "<":
      return number < than;
    case "<=":
      return number <= than;
    case "=":
      return number === than;
    case "<>":
      return number !== than;
    case ">=":
      return number >= than;
    case ">":
      return number > than;
  }
}

/** A section only for negative numbers writes their sign itself. */
const excludesPositive = (condition: Condition | null): boolean =>
  condition !== null &&
  (condition.sign === "<" || condition.sign === "<=") &&
  condition.than <= 0;

function showMagnitude(section: FormatSection, magnitude: number): string {
  if (section.kind === "fraction")
    return showFraction(section.tokens, magnitude);
  if (section.kind !== "general")
    return showPlaceholders(section.tokens, magnitude);
  return section.tokens
    .map((token) =>
      token.kind === "general"
        ? showGeneral(magnitude)
        : token.kind === "literal"
          ? token.text
          : "",
    )
    .join("");
}

const plain = (text: string): ShownNumber => ({ text, isDate: false });
