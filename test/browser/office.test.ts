import type { Locator } from "playwright-core";
import { ExcelModel } from "../officeHost/excel/ExcelModel";
import { OFFICE_JS } from "../officeHost/officeJs";
import { OfficeHost } from "../officeHost/OfficeHost";
import { OfficePage } from "../officeHost/OfficePage";
import type { OfficeModel } from "../officeHost/OfficeModel";
import { sample } from "./support/planFiles";
import { oneStage } from "./support/sessions";

const stage = oneStage();
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
