/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { tablesOf } from "../../../src/grid/Grid";
import { readMergedAddresses } from "../../../src/host/excel/read/mergedAddresses";
import { shownCell } from "../../../src/host/excel/read/shownCell";
import { drawnGrid } from "../../support/drawnGrid";
import { writeXlsx } from "../../support/writeXlsx";
import { workbookOf } from "../xlsx/workbookOf";
import { openSimulated, shownTexts } from "./openSimulated";
import { number, styledBook, text, textAt } from "./sheetEdits";

test("days are counted as the workbook counts them", async () => {
  const { grid } = drawnGrid(
    "| № | Дело | Срок |\n| 1 | Убрать листья | 01.10.2026 |",
    { kind: "workbook" },
  );
  const [table] = tablesOf(grid);
  const dated = {
    ...grid,
    blocks: table
      ? [
          {
            ...table,
            rows: table.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) =>
                cell.text === "01.10.2026"
                  ? {
                      ...cell,
                      value: {
                        kind: "date" as const,
                        date: { year: 2026, month: 10, day: 1 },
                      },
                    }
                  : cell,
              ),
            })),
          },
        ]
      : [],
  };
  for (const system of ["1900", "1904"] as const)
    for (const locale of ["ru-RU", "en-US"]) {
      const excel = await openSimulated(writeXlsx(dated, { system }), {
        locale,
      });
      const read = await excel.grid();
      expect(shownTexts(read)).toEqual(shownTexts(excel.saved()));
      const cells = tablesOf(read)[0]?.rows[1]?.cells;
      expect(cells?.[2]).toMatchObject({
        text: "01.10.2026",
        value: { date: { year: 2026, month: 10, day: 1 } },
      });
    }
});

test.each(["1.15", "1.8"])(
  "rows and columns that are hidden are told with ExcelApi %s",
  async (api) => {
    const body = [1, 2, 3, 4]
      .map(
        (row) =>
          `<row r="${row}"${row === 3 ? ' hidden="1"' : ""}>${number(`A${row}`, row)}${text(`B${row}`, "Дело")}</row>`,
      )
      .join("");
    const bytes = workbookOf(body, {
      before: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
    }).bytes;
    const excel = await openSimulated(bytes, { api });
    const read = await excel.grid();
    expect(tablesOf(read)[0]?.rows.map(({ hidden }) => hidden)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(read.notes).toEqual(
      expect.arrayContaining([...excel.saved().notes]),
    );
  },
);

const long = "Обойти участки и составить список неотложных дел. ".repeat(20);
const wide = styledBook(
  Array.from({ length: 900 }, (_, index) => {
    const row = index + 1;
    const cells = ["B", "C", "D", "E"].map((column) =>
      text(`${column}${row}`, long),
    );
    return `<row r="${row}">${number(`A${row}`, row)}${cells.join("")}</row>`;
  }).join(""),
);

test("what is too much for one answer is asked for in parts", async () => {
  const excel = await openSimulated(wide);
  excel.office.traffic.reset();
  const read = await excel.grid();
  expect(tablesOf(read)[0]?.rows).toHaveLength(900);
  expect(textAt(read, 900, 4)).toBe(long.trimEnd() + " ");
  // The outlines, the refusal, and what was asked for in its place.
  expect(excel.office.traffic.syncs).toBeGreaterThan(3);
  expect(excel.office.traffic.syncs).toBeLessThan(12);
});

test("what Excel denies is not asked for again in parts", async () => {
  const excel = await openSimulated(wide);
  for (let sync = 1; sync <= 8; sync++)
    excel.office.faults.failSync(sync, "before", { code: "AccessDenied" });
  excel.office.traffic.reset();
  expect(await excel.host.read()).toEqual({
    ok: false,
    failure: { kind: "protected" },
  });
});

test("every failure of a read is told, and the next read works", async () => {
  for (let sync = 1; sync <= 3; sync++)
    for (const moment of ["before", "after"] as const) {
      const excel = await openSimulated(
        styledBook(`<row r="1">${text("A1", "План")}</row>`),
      );
      excel.office.faults.failSync(sync, moment, { code: "RequestAborted" });
      const first = await excel.host.read();
      excel.office.faults.clear();
      if (!first.ok) expect(first.failure).toEqual({ kind: "busy" });
      expect(textAt(await excel.grid(), 1, 0)).toBe("План");
    }
});

test("a value far away is no plan to be read", async () => {
  const bytes = styledBook(
    `<row r="1">${text("A1", "План")}</row><row r="400000">${text("Z400000", "?")}</row>`,
  );
  const excel = await openSimulated(bytes);
  expect(await excel.host.read()).toMatchObject({
    ok: false,
    failure: {
      kind: "unsupported",
      needs: expect.stringContaining("A1:Z400000") as string,
    },
  });
});

test("a blank sheet is a table without rows", async () => {
  const excel = await openSimulated(styledBook(""));
  expect(tablesOf(await excel.grid())).toMatchObject([{ rows: [] }]);
});

test("below ExcelApi 1.13 it is said that merged cells are guessed", async () => {
  const excel = await openSimulated(
    styledBook(
      `<row r="1">${text("A1", "Раздел")}</row><row r="2">${text("A2", "1")}${text("B2", "Дело")}</row>`,
    ),
    { api: "1.12" },
  );
  const read = await excel.grid();
  expect(tablesOf(read)[0]?.rows[0]?.cells).toMatchObject([{ columnSpan: 2 }]);
  expect(read.notes).toHaveLength(1);
});

test.each([
  ["Лист1!A1:C1,Лист1!A5:C5", 2, 2],
  ["'План, на ''26'!A1:B2,'План, на ''26'!D1:D9", 2, 2],
  ["Лист1!A1:C1", 2, null],
  ["", 0, 0],
])("%j with %i areas", (address, count, read) => {
  expect(readMergedAddresses(address, count)?.length ?? null).toBe(read);
});

test.each([
  [46082, "m/d/yyyy", "01.03.2026"],
  [46082, "d-mmm", "01.мар"],
  [46094, "mm/dd/yy", "13.03.26"],
  [46094.5, "m/d/yyyy hh:mm:ss", "13.03.2026 12:00:00"],
  [46094, "mmm d", "мар 13"],
  [46082, '[$-419]d mmmm yyyy "г.";@', "1 марта 2026 г."],
  [1234.5, "#,##0.00_);(#,##0.00)", "1 234.50"],
  [0.5, "0%", "50%"],
  [1.1, "General", "1.1"],
  [true, "General", "ИСТИНА"],
  ["а\r\nб\u0001", "General", "а\nб"],
  ["март", '"до "@', "до март"],
] as const)("%j in the format %j is shown as %j", (value, code, shown) => {
  const cell = shownCell({ value, code }, "1900");
  expect(
    cell.text.replace(/\s/g, (space) => (space === "\n" ? space : " ")),
  ).toBe(shown);
});
