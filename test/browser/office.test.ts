import type { Locator } from "playwright-core";
import { words } from "../../src/pane/strings";
import { openOffice } from "../../src/host/openOffice";
import { review } from "../../src/review/review";
import { ExcelModel } from "../officeHost/excel/ExcelModel";
import { OFFICE_JS } from "../officeHost/officeJs";
import { OfficeHost } from "../officeHost/OfficeHost";
import { OfficePage } from "../officeHost/OfficePage";
import type { OfficeModel } from "../officeHost/OfficeModel";
import { sample } from "./support/planFiles";
import { oneStage } from "./support/sessions";

const stage = oneStage();
const today = { year: 2026, month: 9, day: 1 };
const CDN = OFFICE_JS.slice(0, -"office.js".length);

const opened: OfficePage[] = [];

afterEach(async () => {
  for (const office of opened.splice(0)) {
    await office.close();
    expect(office.troubles).toEqual([]);
    for (const address of office.requests)
      expect(address.startsWith(CDN)).toBe(true);
  }
});

async function open(model: OfficeModel, page = "pane.html") {
  const office = await OfficePage.open(
    stage.current.browser,
    new OfficeHost(model),
    { page },
  );
  opened.push(office);
  return office;
}

const heading = (office: OfficePage): Locator =>
  office.frame.getByRole("heading", { level: 1 }).first();

const excelSample = () => new ExcelModel(sample("exam-plan.xlsx").bytes);

/** How many findings the command line has for the same file. */
function counted(name: string): number {
  const file = openOffice(sample(name).bytes);
  if (!file.ok) throw new Error(name);
  return review(file.value.grid, { today }).findings.length;
}

test("the pane in Excel finds what the command line finds in the same workbook", async () => {
  const office = await open(excelSample());
  await heading(office).waitFor();
  const list = office.frame.locator("article[aria-setsize]").first();
  await list.waitFor();
  expect(Number(await list.getAttribute("aria-setsize"))).toBe(
    counted("exam-plan.xlsx"),
  );
});

test("an Excel that is too old gets a page that says what is needed", async () => {
  const office = await open(
    new ExcelModel(sample("exam-plan.xlsx").bytes, { api: "1.6" }),
  );
  await heading(office).waitFor();
  expect(await heading(office).innerText()).toBe("Нужен Excel новее");
  expect(await office.frame.locator("body").innerText()).toContain(
    "Excel 2021 или новее",
  );
});

test("what is mended in the pane stands in the workbook, and is taken back", async () => {
  const model = excelSample();
  const office = await open(model);
  await office.frame
    .getByRole("button", { name: /^Исправить (?:сразу )?\d/ })
    .click();
  const undo = office.frame.getByRole("button", {
    name: words.undo,
    exact: true,
  });
  await undo.waitFor();
  const textsOf = () => {
    const file = openOffice(model.save());
    if (!file.ok) throw new Error("not a workbook");
    return JSON.stringify(file.value.grid);
  };
  const before = openOffice(sample("exam-plan.xlsx").bytes);
  if (!before.ok) throw new Error("no sample");
  expect(textsOf()).not.toBe(JSON.stringify(before.value.grid));
  await undo.click();
  await undo.waitFor({ state: "detached" });
  expect(textsOf()).toBe(JSON.stringify(before.value.grid));
});
