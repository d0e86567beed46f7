import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findPlaceholders } from "../../../src/checks/wording/findPlaceholder";
import { longTexts } from "../../support/longTexts";

const rows = readFileSync(
  join(__dirname, "../../specs/placeholders.tsv"),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

test.each(rows)("%s → %s", (text = "", expected = "", party = "") => {
  const found = findPlaceholders(text, party !== "").map(({ start, end }) =>
    text.slice(start, end),
  );
  expect(found).toEqual(expected === "=" ? [] : expected.split(" | "));
});

longTexts(
  [
    "_",
    "_ ",
    "20_",
    ".",
    "х",
    "хх.",
    "[а",
    "{",
    "{а",
    "<а",
    "(указать ",
    "… а",
    "щелкните здесь",
  ],
  (text) => findPlaceholders(text, true),
);
