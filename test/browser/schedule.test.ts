import { openOffice } from "../../src/host/openOffice";
import { viewNames, words } from "../../src/pane/schedule/strings";
import { tabNames } from "../../src/pane/strings";
import { ownDocx, withFindings } from "./support/planFiles";
import { freshWorkbench } from "./support/sessions";
import { type PlanFile, until, type Workbench } from "./support/Workbench";

jest.setTimeout(180_000);

let workbench: Workbench;

freshWorkbench((opened) => {
  workbench = opened;
});

const saved = (name: string): Promise<PlanFile> =>
  workbench.download(() => workbench.button(name).click());

const textOf = ({ bytes }: PlanFile): string => new TextDecoder().decode(bytes);

test("rows stand under their sections with their deadlines in words, and lead to the document", async () => {
  const { page } = workbench;
  await workbench.openFile(ownDocx);
  await workbench.tab(tabNames.schedule);
  await page.getByRole("heading", { name: "1. Подготовка" }).waitFor();
  const row = page.getByRole("button", {
    name: "2.3 Сверить данные. Срок: ежемесячно. Понято так: каждый месяц, 01.09.2026–31.08.2027",
  });
  await row.click();
  await until(async () => (await workbench.marked()) === "ежемесячно");
});

test("the load opens month by month, and what has no place says why", async () => {
  const { page } = workbench;
  await workbench.openFile(ownDocx);
  await workbench.tab(tabNames.schedule);
  await workbench.button(viewNames.load).click();
  const total = page.getByRole("region", { name: words.total });
  await total
    .getByRole("button", { name: "ноябрь 2026: 1 мероприятие" })
    .click();
  await total.getByRole("button", { name: /^1\.3 Провести/ }).click();
  await until(async () => (await workbench.marked()) === "ноябрь 2026 г.");
  await workbench.button(/^Вне календаря \(2\)/).click();
  await page.getByText("нет срока").waitFor();
  await page.getByText("срок не распознан – 31.04.2027").waitFor();
});

test("the schedule is taken away as a calendar, pictures and a workbook", async () => {
  const { page } = workbench;
  await workbench.openFile(ownDocx);
  await workbench.tab(tabNames.schedule);
  await workbench.button(words.export).click();

  const whole = await saved(words.calendarFile);
  expect(whole.name).toBe("own – график.ics");
  expect(textOf(whole).match(/BEGIN:VEVENT/g)).toHaveLength(3);
  await page.getByLabel(/^Заместитель директора по УВР/).check();
  expect(textOf(await saved(words.calendarFile))).toMatch(
    /RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20270831/,
  );

  expect(textOf(await saved(words.picture))).toMatch(/^<svg/);
  const png = await saved(words.pixels);
  expect([...png.bytes.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  expect(png.bytes.length).toBeGreaterThan(10_000);
  expect(openOffice((await saved(words.sheet)).bytes).ok).toBe(true);
});

test("of a thousand rows only what is seen is in the page", async () => {
  const { page } = workbench;
  await workbench.openFile(withFindings(2000));
  await workbench.tab(tabNames.schedule);
  await workbench.button(/^Вне календаря \(1000\)/).click();
  const list = page.getByRole("list", { name: words.undrawn });
  await list.getByRole("listitem").first().waitFor();
  expect(await list.getByRole("listitem").count()).toBeLessThan(60);
});
