import { tablesOf, type Grid } from "../../src/grid/Grid";
import { FileHost } from "../../src/host/FileHost";
import { openXlsx } from "../../src/host/xlsx/openXlsx";
import { failureText, words } from "../../src/pane/strings";
import { ExcelModel } from "../officeHost/excel/ExcelModel";
import type { OfficePage } from "../officeHost/OfficePage";
import { mend } from "../support/mend";
import { ownPlans } from "../host/excel/plans";
import { changedZip } from "../support/changedZip";
import { placesOf } from "../support/placesOf";
import { officePages } from "./support/officePages";
import { ownXlsx } from "./support/planFiles";
import { mendAll } from "./support/Workbench";

const open = officePages();
const today = { year: 2026, month: 9, day: 1 };

const fileOf = (bytes: Uint8Array) => {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value;
};

const mendButton = ({ frame }: OfficePage) =>
  frame.getByRole("button", { name: mendAll });

const undone = ({ frame }: OfficePage) =>
  frame.getByRole("button", { name: words.undo, exact: true });

/** The sheet that the pane looks at. */
const firstSheet = (grid: Grid): readonly string[] =>
  placesOf({ ...grid, blocks: tablesOf(grid).slice(0, 1) });

test.each([...ownPlans(), ["our own plan", ownXlsx.bytes] as const])(
  "what the pane mends in %s is what the command line mends",
  async (_, bytes) => {
    const host = new FileHost(fileOf(bytes));
    const count = await mend(host, today);
    const model = new ExcelModel(bytes);
    const office = await open(model);
    await office.frame.locator("article[aria-setsize]").first().waitFor();
    expect(await mendButton(office).count()).toBe(Math.min(count, 1));
    if (count > 0) {
      await mendButton(office).click();
      await undone(office).waitFor();
    }
    expect(firstSheet(fileOf(model.save()).grid)).toEqual(
      firstSheet(host.file.grid),
    );
  },
);

test("while a cell is edited the pane waits, and then mends", async () => {
  const model = new ExcelModel(ownXlsx.bytes);
  const office = await open(model);
  await mendButton(office).waitFor();
  const before = placesOf(fileOf(model.save()).grid);
  model.beginCellEdit();
  await mendButton(office).click();
  await office.page.waitForTimeout(300);
  expect(placesOf(fileOf(model.save()).grid)).toEqual(before);
  model.endCellEdit();
  await undone(office).waitFor();
  expect(placesOf(fileOf(model.save()).grid)).not.toEqual(before);
});

test("of a protected sheet the pane says how to open it, and writes nothing", async () => {
  const bytes = changedZip(ownXlsx.bytes, (text) =>
    text.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
  );
  const model = new ExcelModel(bytes);
  const office = await open(model);
  await mendButton(office).click();
  const sheet = model.book.active.name;
  await office.frame
    .getByText(failureText({ kind: "protected", sheet }))
    .waitFor();
  expect(placesOf(fileOf(model.save()).grid)).toEqual(
    placesOf(fileOf(bytes).grid),
  );
});

test("another person's edit is seen without being asked for", async () => {
  const model = new ExcelModel(ownXlsx.bytes);
  const office = await open(model);
  const list = office.frame.locator("article[aria-setsize]");
  await list.first().waitFor();
  const before = await list.first().getAttribute("aria-setsize");
  const grid = fileOf(ownXlsx.bytes).grid;
  const last = tablesOf(grid)[0]?.rows.at(-1)?.index ?? 0;
  model.type(`A${last + 1}`, "'2.2", "co-author");
  await office.frame.waitForFunction(
    (was) =>
      document
        .querySelector("article[aria-setsize]")
        ?.getAttribute("aria-setsize") !== was,
    before,
  );
});
