import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findAlternative } from "../../../src/checks/wording/findAlternative";

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

test.each(["/", "а/", "а / ", "слово слово слово / ", "слово ", "а. "])(
  "a hundred thousand characters of «%s» take no time",
  (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const began = performance.now();
    findAlternative(text);
    expect(performance.now() - began).toBeLessThan(1000);
  },
);
