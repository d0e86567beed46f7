/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { tablesOf, type Grid } from "../../../src/grid/Grid";
import { FileHost } from "../../../src/host/FileHost";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { review } from "../../../src/review/review";
import { asLibreOfficeComputes } from "../../support/libreOffice";
import { placesOf } from "../../support/placesOf";
import { mend } from "../../support/mend";
import { openSimulated } from "./openSimulated";
import { ownPlans } from "./plans";
import { number, styledBook, text } from "./sheetEdits";

const today = { year: 2026, month: 3, day: 16 };

const fileOf = (bytes: Uint8Array) => {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value;
};

const found = (grid: Grid): readonly string[] =>
  review(grid, { today }).findings.map(
    ({ check, message, at }) => `${check}: ${message} ${JSON.stringify(at)}`,
  );

test("LibreOffice opens what is mended in Excel, and reads what the command line mends", async () => {
  const inExcel: [string, Uint8Array][] = [];
  const inFile: [string, Uint8Array][] = [];
  let mended = 0;
  for (const [name, bytes] of ownPlans()) {
    const host = new FileHost(fileOf(bytes));
    mended += await mend(host);
    inFile.push([`${name}.xlsx`, host.file.toBytes()]);
    const excel = await openSimulated(bytes, { all: true });
    await mend(excel.host);
    inExcel.push([`${name}.xlsx`, excel.model.save()]);
  }
  expect(mended).toBeGreaterThan(0);
  expect(asLibreOfficeComputes(inExcel)).toEqual(asLibreOfficeComputes(inFile));
});

describe.each(ownPlans())("with ExcelApi 1.7 alone, in %s", (_, bytes) => {
  test("every text is read, and the same is found", async () => {
    const excel = await openSimulated(bytes, { all: true, api: "1.7" });
    const grid = await excel.grid();
    const texts = (of: Grid): readonly string[] =>
      placesOf(of).map((place) => place.replace(/→\d+↓\d+\^?/, ""));
    expect(texts(grid)).toEqual(texts(fileOf(bytes).grid));
    expect(found(grid)).toEqual(found(fileOf(bytes).grid));
  });

  test("as much is mended", async () => {
    const host = new FileHost(fileOf(bytes));
    const count = await mend(host);
    const excel = await openSimulated(bytes, { all: true, api: "1.7" });
    expect(await mend(excel.host)).toBe(count);
    expect(placesOf(excel.saved())).toEqual(placesOf(host.file.grid));
  });
});

describe("a sheet of 2,000 rows in 300 merged sections", () => {
  const merges: string[] = [];
  const rows = Array.from({ length: 2000 }, (_, index) => {
    const row = index + 1;
    const isSection = index % 6 === 0 && merges.length < 300;
    if (isSection) merges.push(`<mergeCell ref="A${row}:F${row}"/>`);
    const cells = isSection
      ? text(`A${row}`, `Раздел ${merges.length}. Работа с садоводами`)
      : number(`A${row}`, row) +
        text(`B${row}`, "Обойти участки и составить список дел ".repeat(4)) +
        text(`C${row}`, "до 15 мая 2026 г.") +
        text(`D${row}`, "Правление, Петрова А. А.") +
        text(`E${row}`, "Список составлен") +
        text(`F${row}`, "—");
    return `<row r="${row}">${cells}</row>`;
  }).join("");
  const bytes = styledBook(rows, {
    after: `<mergeCells>${merges.join("")}</mergeCells>`,
  });

  test.each(["1.15", "1.7"])(
    "is read within the limits of ExcelApi %s",
    async (api) => {
      const excel = await openSimulated(bytes, { api });
      excel.office.traffic.reset();
      const [table] = tablesOf(await excel.grid());
      expect(table?.rows).toHaveLength(2000);
      expect(
        table?.rows.filter(({ cells }) => cells[0]?.columnSpan === 6),
      ).toHaveLength(300);
      expect(excel.office.traffic.syncs).toBeLessThanOrEqual(4);
      expect(excel.office.traffic.largest.response).toBeLessThan(
        5 * 1024 * 1024,
      );
    },
  );
});
