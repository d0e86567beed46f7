import { words, panelWords, tabNames, roleNames } from "../../src/pane/strings";
import { openOffice } from "../../src/host/openOffice";
import { words as measureWords } from "../../src/pane/catalogue/strings";
import { words as fileWords } from "../../src/workbench/strings";
import { ownDocx, withFindings } from "./support/planFiles";
import { freshWorkbench } from "./support/sessions";
import { mendAll, until, type Workbench } from "./support/Workbench";

jest.setTimeout(180_000);

let workbench: Workbench;

freshWorkbench(async (opened) => {
  workbench = opened;
  await workbench.openFile(ownDocx);
});

/** Presses Tab, or Shift and Tab, until the element with the focus is the one wanted. */
async function tabTo(name: string | RegExp, key = "Tab"): Promise<void> {
  const { page } = workbench;
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return (
        element?.ariaLabel ??
        element?.getAttribute("placeholder") ??
        element?.textContent ??
        ""
      );
    });
    if (typeof name === "string" ? focused === name : name.test(focused))
      return;
  }
  throw new Error(`Tab never came to «${String(name)}».`);
}

/** Into the field that has just opened and taken the focus. */
async function typeDeadline(): Promise<void> {
  const { page } = workbench;
  const field = page.getByRole("textbox", { name: roleNames.deadline });
  await field.waitFor();
  await until(() =>
    field.evaluate((element) => element === document.activeElement),
  );
  await page.keyboard.type("до 20 октября 2026 г.");
  await page.keyboard.press("Enter");
}

test("a plan is mended with the keyboard alone", async () => {
  const { page } = workbench;
  const { keyboard } = page;
  await tabTo(tabNames.check);
  await tabTo(words.fillIn);
  await keyboard.press("Enter");
  await typeDeadline();
  await workbench.hears(/Вписано: до 20 октября/);
  await workbench.shows("до 20 октября 2026 г.");
  // The finding is gone, and the focus stays in the list.
  await until(() =>
    page.evaluate(() => document.activeElement?.closest("article") !== null),
  );
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowUp");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(
    "ARTICLE",
  );
  await tabTo(words.undo);
  await keyboard.press("Enter");
  await workbench.hears(/^Отменено/);
});

test("the whole job is done with the keyboard alone, from the sample to the saved file", async () => {
  const { page } = workbench;
  const { keyboard } = page;
  const press = async (name: string | RegExp, key?: string) => {
    await tabTo(name, key);
    await keyboard.press("Enter");
  };
  const focused = () =>
    page.evaluate(() => document.activeElement?.textContent);

  await press(fileWords.sample);
  await page.getByText(ownDocx.name).waitFor({ state: "detached" });
  await workbench.checked();
  const before = await workbench.count();

  await tabTo(words.search);
  await keyboard.type("Не указан срок");
  await press(words.fillIn);
  await typeDeadline();
  await workbench.shows("до 20 октября 2026 г.");
  await tabTo(words.search, "Shift+Tab");
  await keyboard.press("Escape");
  await until(async () => (await workbench.count()) === before - 1);

  await press(mendAll);
  await workbench.hears(/^Исправлено 7 замечаний/);
  await until(async () => (await workbench.count()) < before - 7);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await press(words.undo);
  await workbench.hears(/^Отменено/);
  await until(async () => (await workbench.count()) === before - 1);
  // One step is left to be taken back, and the focus with it.
  expect(await focused()).toBe(words.undo);

  await tabTo(tabNames.check, "Shift+Tab");
  for (let tab = 0; tab < 3; tab++) await keyboard.press("ArrowRight");
  await page.getByRole("searchbox", { name: measureWords.search }).waitFor();
  await tabTo(measureWords.searchHint);
  await keyboard.type("наблюдател");
  await page
    .getByRole("checkbox", { name: /наблюдател/i })
    .first()
    .waitFor();
  await tabTo(/^$/);
  await keyboard.press("Space");
  await press(measureWords.next);
  await page.getByRole("form", { name: measureWords.preview }).waitFor();
  expect(await focused()).toBe(measureWords.title);
  await press(measureWords.insert);
  await workbench.hears(/^Вставлено: 1 мера/);
  await until(async () => (await focused()) === measureWords.title);

  const { name, bytes } = await workbench.download(() =>
    press(fileWords.save, "Shift+Tab"),
  );
  expect(name).toMatch(/\.docx$/);
  const saved = openOffice(bytes);
  expect(JSON.stringify(saved.ok && saved.value.grid)).toMatch(
    /до 20 октября 2026 г\..*наблюдател|наблюдател.*до 20 октября 2026 г\./i,
  );
});

test("all of one kind are mended from the first of them, and the focus stays in the list", async () => {
  const { page } = workbench;
  const { keyboard } = page;
  const before = await workbench.count();
  await tabTo(tabNames.check);
  await tabTo(words.fix);
  await keyboard.press("Enter");
  await tabTo(/^Исправить все такие/);
  await keyboard.press("Enter");
  await workbench.hears(/^Исправлено \d+ замечани/);
  await until(async () => (await workbench.count()) < before - 1);
  await until(() =>
    page.evaluate(() =>
      /^(?:ARTICLE|H1)$/.test(document.activeElement?.tagName ?? ""),
    ),
  );
});

test("Home and End lead to the first and the last of many findings", async () => {
  const { page } = workbench;
  await workbench.openFile(withFindings(5000));
  const card = await workbench.finding(1);
  await card.getByRole("paragraph").first().click();
  const count = await workbench.count();
  const focused = () =>
    page.evaluate(() => {
      const card = document.activeElement;
      const { top, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
      const isSeen = top >= 0 && bottom <= innerHeight;
      return isSeen ? card?.getAttribute("aria-posinset") : null;
    });
  await page.keyboard.press("End");
  await until(async () => (await focused()) === String(count));
  await page.keyboard.press("Home");
  await until(async () => (await focused()) === "1");
});

test("Escape leaves a form as it was, and the focus on the button that opened it", async () => {
  const { page } = workbench;
  const { keyboard } = page;
  await tabTo(words.dismiss);
  await keyboard.press("Enter");
  await page.getByRole("textbox", { name: panelWords.dismissReason }).waitFor();
  await keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    words.dismiss,
  );
});

test("arrows go through the tabs and the rows of the schedule; Enter leads to the row", async () => {
  const { page } = workbench;
  const { keyboard } = page;
  await tabTo(tabNames.check);
  for (const name of [tabNames.plan, tabNames.schedule]) {
    await keyboard.press("ArrowRight");
    await page
      .getByRole("tab", { name, exact: true, selected: true })
      .waitFor();
  }
  await tabTo(/^1\.1 Составить/);
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toMatch(
    /^2\.2 Помогать ученикам/,
  );
  await keyboard.press("Enter");
  await until(async () => (await workbench.marked()) === "В течении года");
});
