import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findAlternative } from "../../../src/checks/wording/findAlternative";
import { longTexts } from "../../support/longTexts";

const rows = readFileSync(
  join(__dirname, "../../specs/alternatives.tsv"),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, string]);

test.each(rows)("%s → %s", (text, expected) => {
  const found = findAlternative(text);
  const part = (side: "left" | "right") =>
    text.slice(found?.[side].start, found?.[side].end);
  expect(found ? `${part("left")} || ${part("right")}` : "=").toBe(expected);
});

longTexts(
  ["/", "а/", "а / ", "слово слово слово / ", "слово ", "а. "],
  (text) => findAlternative(text),
);
