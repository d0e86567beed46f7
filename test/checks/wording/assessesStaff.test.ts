import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assessesStaff } from "../../../src/checks/wording/assessesStaff";
import { longTexts } from "../../support/longTexts";

const rows = readFileSync(join(__dirname, "../../specs/policy.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, string]);

test.each(rows)("%s → %s", (text, expected) => {
  expect(assessesStaff(text, false) ? "1" : "0").toBe(expected);
});

test("in a plan on check works «оценочные процедуры» are these works", () => {
  const text = "Результаты оценочных процедур для оценки деятельности учителей";
  expect(assessesStaff(text, true)).toEqual({ start: 0, end: text.length });
  expect(assessesStaff(text, false)).toBeNull();
});

longTexts(
  ["впр ", "оценки ", "впр результат оценки ", ". ", "впр результат. "],
  (text) => assessesStaff(text, true),
);
