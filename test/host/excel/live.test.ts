/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { tablesOf } from "../../../src/grid/Grid";
import { openExcel } from "../../../src/host/excel/openExcel";
import { commentAuthor } from "../../../src/host/strings";
import { openSimulated } from "./openSimulated";
import { number, put, remove, styledBook, text, textAt } from "./sheetEdits";

const rows = [2, 3, 4]
  .map(
    (row) =>
      `<row r="${row}">${number(`A${row}`, row)}${text(`B${row}`, `Дело ${row}`)}${text(`C${row}`, "май")}</row>`,
  )
  .join("");
const bytes = styledBook(rows, {
  sheets: [{ name: "План" }, { name: "Отчёт" }],
  parts: {
    "xl/worksheets/sheet2.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${text("A1", "Отчёт")}</row></sheetData></worksheet>`,
  },
});

const quiet = (ms = 1300): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

describe.each(["1.15", "1.7"])("with ExcelApi %s", (api) => {
  test("another person's edit is told once, and read without asking again", async () => {
    const excel = await openSimulated(bytes, { api });
    await excel.grid();
    let told = 0;
    const stop = excel.host.onChange(() => told++);
    await quiet(50);
    excel.model.type("План!C3", "июнь", "co-author");
    excel.model.type("План!C4", "июль", "co-author");
    await quiet();
    expect(told).toBe(1);
    const before = excel.office.traffic.syncs;
    expect(textAt(await excel.grid(), 4, 2)).toBe("июль");
    expect(excel.office.traffic.syncs).toBe(before);
    stop();
    excel.model.type("План!C4", "август", "co-author");
    await quiet();
    expect(told).toBe(1);
  });

  test("what reads the same is not told", async () => {
    const excel = await openSimulated(bytes, { api });
    const grid = await excel.grid();
    let told = 0;
    excel.host.onChange(() => told++);
    await quiet(50);
    await excel.host.apply([put(grid, 3, 2, "июнь")]);
    await excel.grid();
    excel.model.type("План!C4", "'май", "user");
    await quiet();
    expect(told).toBe(0);
  });

  test("another sheet looked at is another document, unless all are read", async () => {
    const excel = await openSimulated(bytes, { api });
    await excel.grid();
    let told = 0;
    excel.host.onChange(() => told++);
    await quiet(50);
    excel.model.select("Отчёт!A1");
    await quiet();
    expect(told).toBe(1);
    expect(tablesOf(await excel.grid()).map(({ index }) => index)).toEqual([1]);
    await excel.sheets.setAll(true);
    expect(tablesOf(await excel.grid())).toHaveLength(2);
    excel.model.select("План!A1");
    await quiet();
    expect(told).toBe(1);
  });
});

test("the choice of sheets and what was decided are kept with the workbook", async () => {
  const excel = await openSimulated(bytes);
  expect(await excel.state.load()).toBeNull();
  await excel.state.save("решено");
  await excel.sheets.setAll(true);
  const again = await openExcel();
  expect(await again.state.load()).toBe("решено");
  expect(again.sheets.all).toBe(true);
  await again.sheets.setAll(false);
  expect((await openExcel()).sheets.all).toBe(false);
});

test("the row that is selected is told by the sheet's place", async () => {
  const excel = await openSimulated(bytes);
  const told: unknown[] = [];
  const stop = excel.onSelectedRow((row) => told.push(row));
  await quiet(50);
  excel.model.select("План!B3");
  await quiet(400);
  excel.model.select("Отчёт!A1");
  await quiet(400);
  stop();
  excel.model.select("План!B4");
  await quiet(400);
  expect(told).toEqual([
    { table: 0, row: 2 },
    { table: 1, row: 0 },
  ]);
});

test("a place on another sheet is shown there, in one request", async () => {
  const excel = await openSimulated(bytes, { all: true });
  const grid = await excel.grid();
  const [, second] = tablesOf(grid);
  const before = excel.office.traffic.syncs;
  await excel.host.reveal({
    kind: "cell",
    table: second?.index ?? 0,
    row: 0,
    column: 0,
    start: 0,
    end: 5,
    quote: "Отчёт",
  });
  expect(excel.office.traffic.syncs - before).toBe(1);
  expect(excel.model.book.selection).toMatchObject({
    sheet: { name: "Отчёт" },
    area: { top: 0, left: 0 },
  });
});

test("a cell that is being edited is waited for", async () => {
  const excel = await openSimulated(bytes);
  const grid = await excel.grid();
  excel.model.beginCellEdit();
  const written = excel.host.apply([put(grid, 3, 2, "июнь")]);
  await quiet(100);
  excel.model.endCellEdit();
  expect(await written).toEqual({ ok: true, value: undefined });
  expect(textAt(excel.saved(), 3, 2)).toBe("июнь");
});

describe("comments", () => {
  const at = (grid: Parameters<typeof put>[0], row: number) => {
    const edit = put(grid, row, 2, "");
    if (edit.kind !== "replace-text") throw new Error(edit.kind);
    return edit.at;
  };
  const contents = () =>
    Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.load("items/content");
      await context.sync();
      return comments.items.map(({ content }) => content);
    });

  test("are put beside cells, pass over what others wrote, and go without theirs", async () => {
    const excel = await openSimulated(bytes);
    const grid = await excel.grid();
    await Excel.run(async (context) => {
      context.workbook.comments.add("План!C3", "Уточнить у директора");
      await context.sync();
    });
    const put = await excel.host.comment?.([
      { at: at(grid, 2), text: "Нет года" },
      { at: at(grid, 2), text: "Нет дня" },
      { at: at(grid, 3), text: "Нет года" },
    ]);
    expect(put).toEqual({ ok: true, value: 1 });
    expect(await contents()).toEqual([
      "Уточнить у директора",
      `${commentAuthor.name}: Нет года\nНет дня`,
    ]);
    await excel.host.removeComments?.();
    expect(await contents()).toEqual(["Уточнить у директора"]);
  });

  test("come back with a removed row, those of others with their authors and what was answered", async () => {
    const excel = await openSimulated(bytes);
    const grid = await excel.grid();
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.add("План!C3", "Уточнить").replies.add("Уточнено");
      comments.add("План!B2", "Оставить");
      await context.sync();
    });
    await excel.host.comment?.([{ at: at(grid, 4), text: "Нет года" }]);
    const removed = await excel.host.apply([remove(grid, 3), remove(grid, 4)]);
    expect(removed.ok).toBe(true);
    expect(await contents()).toEqual(["Оставить"]);
    expect((await excel.host.undo()).ok).toBe(true);
    const told = await Excel.run(async (context) => {
      const cells = ["B2", "C3", "C4"].map((cell) => {
        const found = context.workbook.comments.getItemByCell(`План!${cell}`);
        found.load("content");
        return found;
      });
      await context.sync();
      return cells.map(({ content }) => content);
    });
    expect(told).toEqual([
      "Оставить",
      "Иванова А. П.: Уточнить\nИванова А. П.: Уточнено",
      `${commentAuthor.name}: Нет года`,
    ]);
    expect(await contents()).toHaveLength(3);
  });

  test("are refused where the words have changed, and not offered below ExcelApi 1.10", async () => {
    const excel = await openSimulated(bytes);
    const grid = await excel.grid();
    expect(
      await excel.host.comment?.([
        { at: { ...at(grid, 2), quote: "июль" }, text: "Нет года" },
      ]),
    ).toMatchObject({ ok: false, failure: { kind: "stale" } });
    const older = await openSimulated(bytes, { api: "1.9" });
    expect(typeof older.host.comment).toBe("undefined");
    expect(typeof older.host.removeComments).toBe("undefined");
  });
});
