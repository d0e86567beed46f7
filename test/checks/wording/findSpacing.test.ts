import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findSpacing } from "../../../src/checks/wording/findSpacing";
import { longTexts } from "../../support/longTexts";

const rows = readFileSync(join(__dirname, "../../specs/spacing.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map(
    (line) =>
      line.replaceAll("\\s", "\u00A0").replaceAll("\\n", "\n").split("\t") as [
        string,
        string,
      ],
  );

const corrected = (text: string, paragraph = false): string =>
  findSpacing(text, paragraph).reduceRight(
    (whole, { start, end, right }) =>
      whole.slice(0, start) + right + whole.slice(end),
    text,
  );

test.each(rows)("%s → %s", (text, expected) => {
  expect(corrected(text)).toBe(expected === "=" ? text : expected);
  expect(findSpacing(corrected(text), false)).toEqual([]);
});

test.each([
  "Глава администрации            И.И. Иванов",
  "Директор школы  И. И. Иванов",
  "от 12.03.2025          № 15",
])("layout of a paragraph stays: %s", (text) => {
  expect(corrected(text, true)).toBe(text);
});

test("double spaces in the sentences of a paragraph", () => {
  expect(corrected("Утвердить  план , мероприятий", true)).toBe(
    "Утвердить план, мероприятий",
  );
});

longTexts(
  [" ", "а ", "а,", "а.", "аб", "1,", "№", "(", "a@", "ж.рф"],
  (text) => [findSpacing(text, false), findSpacing(text, true)],
);
