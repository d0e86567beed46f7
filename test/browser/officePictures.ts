/** Draws the pictures of the guide to Word and Excel anew into `docs/pictures`: part of `npm run pictures`. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { firstUse, panelWords, words } from "../../src/pane/strings";
import { ExcelModel } from "../officeHost/excel/ExcelModel";
import { OfficeHost } from "../officeHost/OfficeHost";
import type { OfficeModel } from "../officeHost/OfficeModel";
import { OfficePage } from "../officeHost/OfficePage";
import { WordModel } from "../officeHost/word/WordModel";
import { sample } from "./support/planFiles";
import { oneStage } from "./support/sessions";

jest.setTimeout(60_000);

const folder = path.resolve(__dirname, "../../docs/pictures");
const stage = oneStage();

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});

/** The pane over a document, with its first check done and the lines for the first use put away. */
async function openPane(model: OfficeModel): Promise<OfficePage> {
  const office = await OfficePage.open(
    stage.current.browser,
    new OfficeHost(model),
    { width: 400 },
  );
  const { frame } = office;
  await frame.getByRole("button", { name: firstUse.close }).click();
  await frame.locator("article").first().waitFor();
  return office;
}

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  await page.screenshot({
    path: path.join(folder, `${name}.png`),
    animations: "disabled",
  });
}

test("the pane in Word, and a finding with its fix", async () => {
  const office = await openPane(
    new WordModel(sample("school-plan.docx").bytes),
  );
  await take(office.page, "office-word");
  const { frame } = office;
  await frame.getByRole("searchbox").fill("В течении");
  const card = frame.locator("article", { hasText: "В течении" }).first();
  await card.getByRole("paragraph").first().click();
  await card.getByRole("button", { name: words.fix }).click();
  await frame.getByRole("group", { name: panelWords.change }).waitFor();
  await take(office.page, "office-fix");
  await office.close();
  expect(office.troubles).toEqual([]);
});

test("the pane in Excel", async () => {
  const office = await openPane(new ExcelModel(sample("exam-plan.xlsx").bytes));
  await take(office.page, "office-excel");
  await office.close();
  expect(office.troubles).toEqual([]);
});

test("the window of the ribbon's check", async () => {
  const page = await stage.current.browser.newPage({
    viewport: { width: 480, height: 220 },
  });
  await page.goto(
    `${new URL("verdict.html", stage.current.addresses.server).href}?verdict=not-ready&error=2&warning=5&info=1`,
  );
  await page.getByRole("heading", { level: 1 }).waitFor();
  await take(page, "office-verdict");
  await page.close();
});
