import {
  maxRows,
  readCellPlace,
  readColumn,
} from "../../openxml/sheet/cellReference";

/** A reference found in a formula: «A1», «Sheet1!$A$1:B2», «'Мой лист'!5:6», «A:C». */
export interface FormulaReference {
  /** The sheet before «!»; null where none is named. */
  readonly sheet: SheetQualifier | null;
  readonly corners: readonly Corner[];
  /** Offsets of the corners' text in the formula, qualifier excluded. */
  readonly start: number;
  readonly end: number;
  /** Part of a larger range («A1:INDEX(…)»), so that it cannot vanish alone. */
  readonly open: boolean;
}

export type SheetQualifier =
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "sheets"; readonly first: string; readonly last: string }
  /** In another workbook. */
  | { readonly kind: "external" };

/** One end of a reference; `row` or `column` is null in whole columns and rows. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

const NAME = "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]{0,254}";
const CELL = "\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}";
const tokenPattern = new RegExp(
  [
    `(?<text>"(?:[^"]|"")*"?)`,
    `(?:(?<qualifier>'(?:[^']|'')*'|(?:\\[\\d{1,5}\\])?(?:${NAME}(?::${NAME})?)?)!)?` +
      `(?<reference>${CELL}(?::${CELL})?|\\$?[0-9]{1,7}:\\$?[0-9]{1,7}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3})` +
      `(?![\\p{L}\\p{N}_.(!])`,
    `(?<word>[\\p{L}\\p{N}_.$\\\\?]+)`,
  ].join("|"),
  "uy",
);
const cornerPattern = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]{0,7})$/;

/** The references in a formula (ECMA-376 part 1, 18.17.2), in order; names, functions, texts and structured references are none. */
export function formulaReferences(
  formula: string,
): readonly FormulaReference[] {
  const found: FormulaReference[] = [];
  for (let at = 0; at < formula.length;) {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(formula);
    if (!match) {
      at = formula[at] === "[" ? bracketEnd(formula, at) : at + 1;
      continue;
    }
    const end = at + match[0].length;
    const { reference, qualifier } = match.groups ?? {};
    const corners = reference ? readCorners(reference) : null;
    if (reference && corners)
      found.push({
        sheet: qualifier === undefined ? null : readQualifier(qualifier),
        corners,
        start: end - reference.length,
        end,
        open: formula[at - 1] === ":" || formula[end] === ":",
      });
    at = end;
  }
  return found;
}

/** The end of «[…]» with what is nested in it; «'» keeps the next character from counting. */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const char = formula[at];
    if (char === "'") at++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

function readQualifier(typed: string): SheetQualifier {
  const name = typed.startsWith("'")
    ? typed.slice(1, -1).replaceAll("''", "'")
    : typed;
  if (name.includes("[") || name === "") return { kind: "external" };
  const [first = "", last] = name.split(":");
  return last === undefined
    ? { kind: "sheet", name }
    : { kind: "sheets", first, last };
}

function readCorners(reference: string): readonly Corner[] | null {
  const corners = reference.split(":").map(readCorner);
  return corners.every((corner) => corner !== null) ? corners : null;
}

function readCorner(text: string): Corner | null {
  const [, dollar = "", letters = "", second = "", digits = ""] =
    cornerPattern.exec(text) ?? [];
  if (letters !== "" && digits !== "") {
    const place = readCellPlace(text);
    return (
      place && { ...place, fixedRow: second !== "", fixedColumn: dollar !== "" }
    );
  }
  const row = digits === "" ? null : Number(digits) - 1;
  const column = letters === "" ? null : readColumn(letters);
  if (row !== null && (row < 0 || row >= maxRows)) return null;
  if (row === null && column === null) return null;
  const isFixed = dollar !== "" || second !== "";
  return {
    row,
    column,
    fixedRow: row !== null && isFixed,
    fixedColumn: column !== null && isFixed,
  };
}
