/** Draws the guide's pictures anew into `docs/pictures`: `npm run pictures`. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import {
  modeNames,
  words as catalogueWords,
} from "../../src/pane/catalogue/strings";
import {
  viewNames,
  words as scheduleWords,
} from "../../src/pane/schedule/strings";
import { panelWords, tabNames, words } from "../../src/pane/strings";
import { sample } from "./support/planFiles";
import { oneStage } from "./support/sessions";
import {
  mendAll,
  type PageOptions,
  until,
  Workbench,
} from "./support/Workbench";

jest.setTimeout(60_000);

const folder = path.resolve(__dirname, "../../docs/pictures");
const window = { width: 1280, height: 800 };

const stage = oneStage();

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});

/** Opens the page with the pointer out of the way, does what is wanted and closes it. */
async function session(
  work: (workbench: Workbench, take: Take) => Promise<void>,
  options: PageOptions = {},
): Promise<void> {
  const workbench = await Workbench.open(stage.current, {
    viewport: window,
    reducedMotion: "reduce",
    ...options,
  });
  const { page } = workbench;
  await work(workbench, async (name, of) => {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400);
    await (of ?? page).screenshot({
      path: path.join(folder, `${name}.png`),
      animations: "disabled",
    });
  });
  await workbench.close();
  expect(workbench.troubles).toEqual([]);
}

type Take = (name: string, of?: Locator) => Promise<void>;

test("the first use, and the first finding", () =>
  session(
    async (workbench, take) => {
      await workbench.shows("Назначить школьного координатора");
      await take("first-use");
      await workbench.button("Понятно").click();
      const card = await workbench.findingSaying("В течении");
      await card.getByRole("paragraph").first().click();
      await card.getByRole("button", { name: words.fix }).click();
      await workbench.page
        .getByRole("group", { name: panelWords.change })
        .waitFor();
      await until(async () => (await workbench.marked()) !== "");
      await take("fix");
    },
    { seenBefore: false },
  ));

test("the check", () =>
  session(async (workbench, take) => {
    const { page } = workbench;
    await workbench.shows("Назначить школьного координатора");
    const pane = page.getByRole("main");
    const empty = await workbench.findingSaying("Не указан срок");
    await empty.getByRole("button", { name: words.fillIn }).click();
    await page
      .getByRole("textbox", { name: "Срок" })
      .fill("до 20 октября 2026 г.");
    await take("fill-in", pane);
    await page.keyboard.press("Escape");
    await empty.getByRole("button", { name: words.why }).click();
    await page.getByText(panelWords.good).waitFor();
    await take("why", pane);
    await page.getByRole("searchbox").fill("");
    await workbench.button(mendAll).click();
    await workbench.button(new RegExp(`^${words.journal}`)).click();
    await take("journal", pane);
  }));

test("the other views", () =>
  session(async (workbench, take) => {
    const { page } = workbench;
    const pane = page.getByRole("main");
    await workbench.shows("Назначить школьного координатора");
    await workbench.tab(tabNames.plan);
    await take("plan", pane);
    await workbench.tab(tabNames.schedule);
    await take("calendar", pane);
    await workbench.button(viewNames.load).click();
    await take("load", pane);
    await workbench.button(/^Вне календаря/).click();
    await take("without-place", pane);
    await workbench.button(scheduleWords.export).click();
    await take("export", pane);
    await workbench.tab(tabNames.protocol);
    await take("protocol-view", pane);
  }));

test("standard measures", () =>
  session(async (workbench, take) => {
    const { page } = workbench;
    const pane = page.getByRole("main");
    await workbench.shows("Назначить школьного координатора");
    await workbench.tab(tabNames.catalogue);
    await page
      .getByRole("searchbox", { name: catalogueWords.search })
      .fill("наблюдатели");
    await page.locator("li input[type=checkbox]").first().check();
    await take("measures", pane);
    await workbench.button(catalogueWords.next).click();
    await workbench.button(catalogueWords.insert).waitFor();
    await take("new-rows", pane);
    await workbench.button(catalogueWords.back).click();
    await workbench.button(modeNames.missing).click();
    await take("lacking", pane);
    await workbench.button(modeNames.gaps).click();
    await take("gaps", pane);
  }));

test("a workbook, in dark colours", () =>
  session(
    async (workbench, take) => {
      await workbench.openFile(sample("exam-plan.xlsx"));
      const card = await workbench.finding(1);
      await card.getByRole("paragraph").first().click();
      await take("workbook-dark");
    },
    { colorScheme: "dark" },
  ));

test("forced colours, in a narrow window", () =>
  session(
    async (workbench, take) => {
      await take("narrow-contrast");
      await workbench.tab(tabNames.schedule);
      await take("calendar-contrast");
    },
    { forcedColors: "active", viewport: { width: 360, height: 800 } },
  ));
