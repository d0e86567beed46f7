import { words, panelWords, roleNames } from "../../src/pane/strings";
import { words as fileWords } from "../../src/workbench/strings";
import { openOffice } from "../../src/host/openOffice";
import { tablesOf } from "../../src/grid/Grid";
import { asLibreOfficeReads } from "../support/libreOffice";
import { ownDocx, ownXlsx, sample } from "./support/planFiles";
import { freshWorkbench } from "./support/sessions";
import { mendAll, until, type Workbench } from "./support/Workbench";

jest.setTimeout(180_000);

let workbench: Workbench;

freshWorkbench((opened) => {
  workbench = opened;
});

const textsOf = (bytes: Uint8Array): string => {
  const opened = openOffice(bytes);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return tablesOf(opened.value.grid)
    .flatMap(({ rows }) => rows)
    .map(({ cells }) => cells.map(({ text }) => text).join(" | "))
    .join("\n");
};

test.each([
  sample("school-plan.docx"),
  sample("exam-plan.xlsx"),
  ownDocx,
  ownXlsx,
])("every finding of $name shows its place and its reasons", async (file) => {
  await workbench.openFile(file);
  const count = await workbench.count();
  expect(count).toBeGreaterThan(4);
  for (let position = 1; position <= count; position++) {
    const card = await workbench.finding(position);
    await card.getByRole("paragraph").first().click();
    expect(await card.getAttribute("data-selected")).toBe("true");
    if ((await card.getByText(/^«.*»$/).count()) > 0)
      await until(async () => (await workbench.marked()) !== "");
    await card.getByRole("button", { name: words.why }).click();
    await card.getByText(panelWords.good).waitFor();
    for (const name of [words.fix, words.fillIn, words.replace]) {
      const act = card.getByRole("button", { name, exact: true });
      if ((await act.count()) === 0) continue;
      await act.click();
      await card.getByRole("button", { name: panelWords.cancel }).click();
    }
  }
});

describe.each([ownDocx, ownXlsx])("in $name", (file) => {
  beforeEach(() => workbench.openFile(file));

  const countGoesTo = (count: number) =>
    until(async () => (await workbench.count()) === count);

  test("a fix shows what will change, changes it, and can be taken back", async () => {
    const before = await workbench.count();
    const card = await workbench.findingSaying("В течении");
    await card.getByRole("button", { name: words.fix }).click();
    const change = card.getByRole("group", { name: panelWords.change });
    expect(await change.textContent()).toMatch(/течени.*и.*е/);
    await change
      .locator("..")
      .getByRole("button", { name: words.fix })
      .first()
      .click();
    await workbench.shows("В течение года");
    await workbench.hears(/Исправлено/);
    await workbench.page.getByRole("searchbox").fill("");
    await countGoesTo(before - 1);
    await workbench.button(words.undo).click();
    await workbench.shows("В течении года");
    await countGoesTo(before);
  });

  test("a deadline and a party are typed where they are missing", async () => {
    const { page } = workbench;
    const deadline = await workbench.findingSaying("Не указан срок");
    await deadline.getByRole("button", { name: words.fillIn }).click();
    await page
      .getByRole("textbox", { name: roleNames.deadline })
      .fill("до 20 октября 2026 г.");
    await deadline.getByText(/до 20\.10\.2026/).waitFor();
    await page.keyboard.press("Enter");
    await workbench.shows("до 20 октября 2026 г.");
    const party = await workbench.findingSaying("Не указан ответственный");
    await party.getByRole("button", { name: words.fillIn }).click();
    await party.getByRole("button", { name: "Классные руководители" }).click();
    await party.getByText(/: Классные руководители/).waitFor();
    await party
      .getByRole("button", { name: words.fillIn, exact: true })
      .last()
      .click();
    await workbench.hears("Вписано: Классные руководители");
    const saved = await workbench.download(() =>
      workbench.button(fileWords.save).click(),
    );
    const texts = textsOf(saved.bytes);
    expect(texts).toContain(
      "| до 20 октября 2026 г. | Классные руководители | Согласия",
    );
    expect(texts).toContain("| ноябрь 2026 г. | Классные руководители |");
    if (file === ownDocx)
      expect(asLibreOfficeReads([[saved.name, saved.bytes]])[0]).toContain(
        "до 20 октября 2026 г.",
      );
  });

  test("all of a kind and then all that is safe are mended, one step each", async () => {
    await workbench.button(words.byCheck).click();
    await workbench.button(/^Исправить все такие/).click();
    await workbench.shows("Составить график");
    await workbench.button(mendAll).click();
    await workbench.shows("В течение года");
    const journal = (steps: number) =>
      workbench.button(new RegExp(`^${words.journal} \\(${steps}\\)`));
    await journal(2).click();
    const steps = workbench.page.getByRole("list", { name: words.journal });
    expect(await steps.locator(":scope > li").count()).toBe(2);
    await workbench.button(words.undo).click();
    await journal(1).waitFor();
    await workbench.button(words.undo).click();
    await workbench.shows("Составить  график");
    const { bytes } = await workbench.download(() =>
      workbench.button(fileWords.saveAs).click(),
    );
    expect(textsOf(bytes)).toBe(textsOf(file.bytes));
  });
});

test("the list is narrowed by severity and by words, and shown whole again", async () => {
  const all = await workbench.count();
  await workbench.button(/\d ошиб/).click();
  const errors = await workbench.count();
  expect(errors).toBeLessThan(all);
  await workbench.page.getByRole("searchbox").fill("апреля");
  await workbench.button(words.showAll).click();
  await until(async () => (await workbench.count()) === all);
  await workbench.page.getByRole("searchbox").fill("нет таких слов");
  await workbench.page.getByText(words.nothingFound).waitFor();
});

test("a click in the document leads to the row's findings", async () => {
  await workbench.shows("Провести с организаторами занятие");
  await workbench.page.getByText("31.04.2027").first().click();
  await until(
    async () =>
      (await workbench.page.locator("article[data-selected]").count()) === 1,
  );
  expect(
    await workbench.page.locator("article[data-selected]").textContent(),
  ).toContain("31.04.2027");
});
