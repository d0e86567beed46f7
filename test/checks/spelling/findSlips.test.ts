import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findSlips } from "../../../src/checks/spelling/findSlips";
import { longTexts } from "../../support/longTexts";

const rows = readFileSync(join(__dirname, "../../specs/slips.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, string]);

/** The text with everything sure put right. */
const corrected = (text: string): string =>
  findSlips(text)
    .filter(({ kind }) => kind !== "doubtful")
    .reduceRight(
      (whole, { start, end, right }) =>
        whole.slice(0, start) + right + whole.slice(end),
      text,
    );

test.each(rows)("%s → %s", (text, expected) => {
  const slips = findSlips(text);
  if (expected === "=") expect(slips).toEqual([]);
  else if (expected === "?")
    expect(slips.map(({ kind }) => kind)).toEqual(["doubtful"]);
  else {
    expect(corrected(text)).toBe(expected);
    expect(findSlips(expected)).toEqual([]);
  }
});

longTexts(
  [
    "в течении ",
    "согласно ",
    "ого ",
    "а",
    "ственый",
    "по по ",
    "информационо-",
  ],
  (text) => findSlips(text),
);
