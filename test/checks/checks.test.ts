import { readdirSync } from "node:fs";
import path from "node:path";
import { checks } from "../../src/checks/index";
import { checkCases } from "../support/checkCases";

test("the registry holds each check once, in the order of the alphabet", () => {
  const ids = checks.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test("a check's file is named after it", () => {
  const folder = path.resolve(__dirname, "../../src/checks");
  const files = readdirSync(folder)
    .filter((name) => /^[a-z]+(?:-[a-z]+)*\.ts$/.test(name))
    .filter((name) => name !== "check.ts" && name !== "index.ts")
    .map((name) => name.slice(0, -".ts".length));
  expect(files.sort()).toEqual(checks.map(({ id }) => id));
});

for (const check of checks) checkCases(check);
