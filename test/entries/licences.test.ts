import { readFileSync } from "node:fs";
import path from "node:path";

const built = (name: string): string =>
  readFileSync(path.resolve(__dirname, "../../dist", name), "utf8");

test.each([
  ["cli.licences.txt", ["zod", "fflate"], "Copyright (c) 2026 The plan-table"],
  ["pages.licences.txt", ["react", "docx-preview"], "Apache License"],
])("%s has the licences of what is in the bundles", (file, packages, text) => {
  const licences = built(file);
  expect(licences).toMatch(/^plan-table \d/);
  expect(licences).toContain(text);
  for (const name of packages)
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+`, "m"));
  expect(licences).not.toMatch(/Licence: undefined/);
});
