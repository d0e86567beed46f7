import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findStaleYear } from "../../../src/checks/wording/findStaleYear";
import { readIsoDate } from "../../../src/text/calendarDate";
import { longTexts } from "../../support/longTexts";

const rows = readFileSync(
  join(__dirname, "../../specs/stale-years.tsv"),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, string, string]);

const planStart = { year: 2023, month: 1, day: 1 };

test.each(rows)("%s: %s → %s", (start, text, expected) => {
  const found = findStaleYear(text, readIsoDate(start) ?? planStart);
  expect(found ? text.slice(found.start, found.end) : "=").toBe(expected);
});

longTexts(
  ["2020", "2020 ", "2020, ", "приказ 2020 ", "от 2020 ", "с ", "/a", "2020-"],
  (text) => findStaleYear(text, planStart),
);
