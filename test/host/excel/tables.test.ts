/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import type { Edit } from "../../../src/grid/Edit";
import type { Grid } from "../../../src/grid/Grid";
import { openSimulated, shownTexts } from "./openSimulated";
import { insert, put, remove, styledBook, text, textAt } from "./sheetEdits";

const bytes = styledBook(
  [1, 2, 3, 4]
    .map(
      (row) =>
        `<row r="${row}">${text(`A${row}`, row === 1 ? "Дело" : `Дело ${row}`, row === 3 ? 2 : 0)}${text(`B${row}`, row === 1 ? "Срок" : "май")}</row>`,
    )
    .join(""),
);

/** The same with a table over all of it, made in Excel. */
async function withTable(api = "1.15") {
  const made = await openSimulated(bytes);
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets
      .getActiveWorksheet()
      .tables.add("A1:B4", true);
    table.name = "Дела";
    await context.sync();
  });
  return openSimulated(made.model.save(), { api });
}

const extent = () =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Дела").getRange();
    range.load("address");
    await context.sync();
    return range.address;
  });

test("rows at a table's end belong to it, and leave it when they are taken back", async () => {
  const excel = await withTable();
  const grid = await excel.grid();
  expect(
    await excel.host.apply([
      insert(grid, 4, 4, { 0: "Дело 5", 1: "июнь" }),
      insert(grid, 4, 4, { 0: "Дело 6", 1: "июль" }),
      insert(grid, 2, 2, { 0: "Дело 2а", 1: "май" }),
    ]),
  ).toEqual({ ok: true, value: undefined });
  expect(await extent()).toBe("План!A1:B7");
  expect(textAt(excel.saved(), 7, 0)).toBe("Дело 6");
  await excel.host.undo();
  expect(await extent()).toBe("План!A1:B4");
  expect(shownTexts(excel.saved())).toEqual(shownTexts(grid));
});

test.each<[name: string, api: string, edits: (grid: Grid) => readonly Edit[]]>([
  ["a heading written over", "1.15", (grid) => [put(grid, 1, 0, "Задача")]],
  ["a heading taken away", "1.15", (grid) => [remove(grid, 1)]],
  [
    "all rows taken away",
    "1.15",
    (grid) => [remove(grid, 2), remove(grid, 3), remove(grid, 4)],
  ],
  [
    "a row under it where it cannot grow",
    "1.12",
    (grid) => [insert(grid, 4, 4, { 0: "Дело 5" })],
  ],
])("%s is refused with ExcelApi %s", async (_, api, edits) => {
  const excel = await withTable(api);
  const grid = await excel.grid();
  expect(await excel.host.apply(edits(grid))).toMatchObject({
    ok: false,
    failure: { kind: "unsupported" },
  });
  expect(shownTexts(excel.saved())).toEqual(shownTexts(grid));
});

test.each(["1.15", "1.8"])(
  "a new row looks like its model, not like the row above it, with ExcelApi %s",
  async (api) => {
    const excel = await openSimulated(bytes, { api });
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A3");
      format.font.bold = true;
      format.wrapText = true;
      format.fill.color = "#FFEE00";
      await context.sync();
    });
    const grid = await excel.grid();
    await excel.host.apply([insert(grid, 1, 3, { 0: "Новое дело" })]);
    const look = await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A2");
      range.load("numberFormat");
      const { format } = range;
      format.load("wrapText");
      format.font.load("bold");
      format.fill.load("color");
      await context.sync();
      return [
        range.numberFormat,
        format.wrapText,
        format.font.bold,
        format.fill.color,
      ];
    });
    expect(look).toEqual([[["@"]], true, true, "#FFEE00"]);
    expect(textAt(excel.saved(), 2, 0)).toBe("Новое дело");
  },
);
