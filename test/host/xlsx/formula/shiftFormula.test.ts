import { rowShift } from "../../../../src/grid/RowShift";
import { formulaReferences } from "../../../../src/host/xlsx/formula/references";
import { shiftFormula } from "../../../../src/host/xlsx/formula/shiftFormula";
import { translateFormula } from "../../../../src/host/xlsx/formula/translateFormula";

const names = ["План", "Мой лист", "Sheet1"];

/** The sheet «План» with a row after row 5 and without row 8, counted as in Excel. */
const shift = (formula: string, own = true): string => {
  const sheet = { name: "План", names, shift: rowShift([7], [4]) };
  const shifted = shiftFormula(formula, sheet, own);
  return shifted.kind === "formula" ? shifted.text : shifted.kind;
};

test.each<[formula: string, shifted: string]>([
  ["A5", "A5"],
  ["A6+1", "A7+1"],
  ["$A$6*B$9", "$A$7*B$9"],
  ["SUM(A1:A5)", "SUM(A1:A5)"],
  ["SUM(A1:A6)", "SUM(A1:A7)"],
  ["SUM(A8:A10)", "SUM(A9:A10)"],
  ["SUM(A6:A8)", "SUM(A7:A8)"],
  ["SUM(A10:A2)", "SUM(A10:A2)"],
  ["SUM(A6:A2)", "SUM(A7:A2)"],
  ["A8", "lost"],
  ["SUM(A8:B8)", "lost"],
  ["SUM(8:8)", "lost"],
  ["SUM($6:7)", "SUM($7:8)"],
  ["SUM(A:C)", "SUM(A:C)"],
  ["SUM(A1:A1048576)", "SUM(A1:A1048576)"],
  ['"A6"&A6', '"A6"&A7'],
  ['"a ""A6"" b"&A6', '"a ""A6"" b"&A7'],
  ["План!A6", "План!A7"],
  ["план!A6", "план!A7"],
  ["'План'!A6", "'План'!A7"],
  ["'Мой лист'!A6", "'Мой лист'!A6"],
  ["[1]План!A6", "[1]План!A6"],
  ["'[Книга.xlsx]План'!A6", "'[Книга.xlsx]План'!A6"],
  ["План:Sheet1!A6", "stack"],
  ["'Мой лист:Sheet1'!A6", "'Мой лист:Sheet1'!A6"],
  ["LOG10(A6)", "LOG10(A7)"],
  ["ATAN2(A6,LOG10(6))", "ATAN2(A7,LOG10(6))"],
  ["Ставка2023*A6", "Ставка2023*A7"],
  ["R_A6+_A6+A6.x", "R_A6+_A6+A6.x"],
  ["Таблица1[[#This Row],[A6]]+A6", "Таблица1[[#This Row],[A6]]+A7"],
  ["Таблица1[Столбец '[A6]]+A6", "Таблица1[Столбец '[A6]]+A7"],
  ["INDEX(A6:INDEX(B:B,9),1)", "INDEX(A7:INDEX(B:B,9),1)"],
  ["{1,2;3,4}*A6", "{1,2;3,4}*A7"],
  ["1.5E+10+A6", "1.5E+10+A7"],
  ["XFE6+A6", "XFE6+A7"],
  ["#REF!+A6", "#REF!+A7"],
  ["(План!$A$6,План!$B$6)", "(План!$A$7,План!$B$7)"],
  ["A6 A6:A9", "A7 A7:A9"],
  ["", ""],
])("%s becomes %s", (formula, shifted) => {
  expect(shift(formula)).toBe(shifted);
});

test("from another sheet only what names the sheet moves", () => {
  expect(shift("A6+План!A6", false)).toBe("A6+План!A7");
  expect(shift("A8", false)).toBe("A8");
});

test("a shared formula is read relative to its cell", () => {
  expect(translateFormula("A1+$A1+A$1+$A$1+SUM(B:C,2:3)", 2, 1)).toBe(
    "B3+$A3+B$1+$A$1+SUM(C:D,4:5)",
  );
  expect(translateFormula("План!A1", -1, -1)).toBe("План!XFD1048576");
});

test("hostile formulas are answered at once", () => {
  for (const part of [
    "'",
    '"',
    "[",
    "A1:",
    "A",
    "Лист!",
    "A.",
    "''!",
    "$",
    "1:",
  ])
    expect(formulaReferences(part.repeat(4000))).toBeDefined();
});
