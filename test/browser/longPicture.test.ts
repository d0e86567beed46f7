import { words as catalogueWords } from "../../src/pane/catalogue/strings";
import { tabNames, words } from "../../src/pane/strings";
import { drawnGrid } from "../support/drawnGrid";
import { writeDocx } from "../support/writeDocx";
import type { PlanFile } from "./support/Workbench";
import { freshWorkbench } from "./support/sessions";
import { until, type Workbench } from "./support/Workbench";

jest.setTimeout(180_000);

const count = 400;

/** A plan so long that its picture is drawn part by part; every third row begins a merged cell. */
const long: PlanFile = {
  name: "long.docx",
  bytes: writeDocx(
    drawnGrid(
      [
        "План мероприятий по проведению ВПР на 2026-2027 учебный год",
        ...Array.from(
          { length: count },
          (_, at) =>
            `| ${String(at + 1)} | Подготовить кабинет ${String(at + 100)} ${"и всё, что в нём есть, ".repeat(30)} | ${at === 350 ? "по плану" : "март 2027 г."} | ${at % 3 === 0 ? `Отдел ${String(at)}` : "^"} | Акт ${String(at)} |`,
        ),
        "Конец документа",
      ].join("\n"),
    ).grid,
  ),
};

let workbench: Workbench;

freshWorkbench(async (opened) => {
  workbench = opened;
  await workbench.openFile(long);
  await workbench.shows(`Акт ${String(count - 1)}`);
  await drawnRow(count).waitFor();
});

const drawnRow = (row: number) =>
  workbench.page
    .getByRole("region", { name: "Документ" })
    .locator(`tr[data-row="${String(row)}"]`);

test("all rows are drawn, each once and in order, with their merged cells", async () => {
  const drawn = await drawnRow(1).evaluate((line) => ({
    numbers: [...(line.closest("table")?.rows ?? [])].map(
      ({ cells }) => cells[0]?.textContent,
    ),
    spans: [...(line.closest("table")?.rows ?? [])]
      .slice(1)
      .map(({ cells }) => cells[3]?.rowSpan),
  }));
  expect(drawn.numbers.slice(1)).toEqual(
    Array.from({ length: count }, (_, at) => String(at + 1)),
  );
  expect(drawn.spans.filter((_, at) => at % 3 === 0).slice(0, -1)).toEqual(
    Array.from({ length: Math.ceil(count / 3) - 1 }, () => 3),
  );
});

test("a picture that has to be drawn anew takes the place of the old one when it is whole", async () => {
  const { page } = workbench;
  await workbench.tab(tabNames.catalogue);
  await page.locator("li input[type=checkbox]").nth(3).check();
  await workbench.button(catalogueWords.next).click();
  await workbench.button(catalogueWords.insert).click();
  await drawnRow(count + 1).waitFor();
  const left = await drawnRow(1).evaluate((line) => {
    const root = line.getRootNode() as ShadowRoot;
    return {
      pages: root.querySelectorAll(".docx-wrapper").length,
      rows: line.closest("table")?.rows.length,
      hidden: root.querySelectorAll("[style*=opacity]").length,
    };
  });
  expect(left).toEqual({ pages: 1, rows: count + 2, hidden: 0 });
});

test("a place far down is shown, its row chosen by a click, its words mended in place", async () => {
  const { page } = workbench;
  const card = await workbench.findingSaying("по плану");
  await card.getByRole("paragraph").first().click();
  await until(async () => (await workbench.marked()) === "по плану");
  await until(() =>
    drawnRow(351).evaluate((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    }),
  );
  await card.getByRole("button", { name: words.replace }).click();
  await page.getByRole("textbox", { name: "Срок" }).fill("апрель 2027 г.");
  await page.keyboard.press("Enter");
  await workbench.shows("апрель 2027 г.");
  await drawnRow(352)
    .locator("td")
    .nth(1)
    .click({ position: { x: 4, y: 4 } });
  await workbench.hears(/К этой строке замечаний нет|скрыты отбором/);
});
