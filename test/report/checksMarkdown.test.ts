import { readFileSync } from "node:fs";
import path from "node:path";
import { checks } from "../../src/checks/index";
import { checksMarkdown } from "../../src/report/checksMarkdown";

test("docs/checks.md is what the checks say of themselves (plan-table checks --markdown)", () => {
  const page = readFileSync(
    path.resolve(__dirname, "../../docs/checks.md"),
    "utf8",
  );
  expect(page).toBe(checksMarkdown(checks));
});
