/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { tablesOf, type Grid } from "../../../src/grid/Grid";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { review } from "../../../src/review/review";
import { openSimulated, shownTexts } from "./openSimulated";
import { ownPlans } from "./plans";

const today = { year: 2026, month: 3, day: 16 };

/** What is found; edits quote blank cells, which a file may have or not. */
const findings = (grid: Grid) =>
  review(grid, { today }).findings.map(({ check, message, at }) => ({
    check,
    message,
    at,
  }));

const fileGrid = (bytes: Uint8Array): Grid => {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return file.value.grid;
};

describe.each(ownPlans())("%s", (_, bytes) => {
  test("reads as the saved file does", async () => {
    const excel = await openSimulated(bytes, { all: true });
    const grid = await excel.grid();
    expect(shownTexts(grid)).toEqual(shownTexts(fileGrid(bytes)));
    expect(grid.notes).toEqual(fileGrid(bytes).notes);
    expect(findings(grid)).toEqual(findings(fileGrid(bytes)));
  });

  test("takes two requests for the sheet that is looked at", async () => {
    const excel = await openSimulated(bytes);
    const before = excel.office.traffic.syncs;
    const grid = await excel.grid();
    expect(tablesOf(grid)).toHaveLength(1);
    expect(excel.office.traffic.syncs - before).toBeLessThanOrEqual(2);
  });
});
