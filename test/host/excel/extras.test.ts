/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { readFileSync } from "node:fs";
import { tablesOf, type Grid } from "../../../src/grid/Grid";
import type { ExtraKind } from "../../../src/grid/SpreadsheetExtras";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { sheetPlanOf } from "../../../src/pane/sheet/sheetPlanOf";
import { review } from "../../../src/review/review";
import { changedZip } from "../../support/changedZip";
import { drawnGrid } from "../../support/drawnGrid";
import { converted } from "../../support/libreOffice";
import { writeXlsx } from "../../support/writeXlsx";
import { openSimulated, shownTexts } from "./openSimulated";

const today = { year: 2026, month: 3, day: 16 };
const done = { ok: true, value: undefined };

const flat = writeXlsx(
  drawnGrid(
    `| № | Мероприятие | Срок | Ответственный |
     | 1 | Провести сверку списков | до 20.03.2026 | Канцелярия |
     | 2 | Составить отчёт | март 2026 г. | Канцелярия, архив |
     | 3 | Обновить сайт | до 15.04.2026 | Архив |`,
    { kind: "workbook" },
  ).grid,
);
const merged = writeXlsx(
  drawnGrid(
    `| № | Мероприятие | Срок | Ответственный |
     | 1. Подготовка | < | < | < |
     | 1.1 | Провести сверку списков | до 20.03.2026 | Канцелярия |`,
    { kind: "workbook" },
  ).grid,
);
const sample = new Uint8Array(
  readFileSync(`${process.cwd()}/assets/sample/exam-plan.xlsx`),
);

async function opened(bytes: Uint8Array, api = "1.15") {
  const excel = await openSimulated(bytes, { api });
  const planOf = (grid: Grid) => {
    const [plan] = review(grid, { today }).reading.plans;
    const sheetPlan = plan && sheetPlanOf(plan, grid);
    if (!sheetPlan) throw new Error("no plan");
    return sheetPlan;
  };
  return { excel, plan: planOf(await excel.grid()), planOf };
}

test("what can be offered depends on the Excel", async () => {
  const { excel } = await opened(flat, "1.7");
  expect(excel.extras.offered).toEqual(["summary"]);
  const newer = await opened(flat);
  expect(newer.excel.extras.offered).toEqual(["lists", "table", "summary"]);
});

describe.each<[ExtraKind, Uint8Array]>([
  ["lists", sample],
  ["lists", flat],
  ["table", flat],
  ["summary", flat],
  ["summary", sample],
])("%s", (kind, bytes) => {
  test("comes when asked for, is told of, and goes whole", async () => {
    const { excel, plan } = await opened(bytes);
    const before = excel.saved();
    expect(await excel.extras.present()).toEqual({ ok: true, value: [] });
    expect(await excel.extras.add(kind, plan)).toEqual(done);
    expect(await excel.extras.present()).toEqual({ ok: true, value: [kind] });
    const changed = excel.model.save();
    expect(openXlsx(changed).ok).toBe(true);
    expect(await excel.extras.remove(kind)).toEqual(done);
    expect(await excel.extras.present()).toEqual({ ok: true, value: [] });
    expect(shownTexts(excel.saved())).toEqual(shownTexts(before));
  });

  test("a failure at any request leaves nothing of it", async () => {
    for (const moment of ["before", "after"] as const)
      for (let sync = 1; sync <= 2; sync++) {
        const { excel, plan } = await opened(bytes);
        const before = shownTexts(excel.saved());
        excel.office.faults.failSync(sync, moment);
        expect(await excel.extras.add(kind, plan)).toMatchObject({ ok: false });
        expect(shownTexts(excel.saved())).toEqual(before);
        expect(await excel.extras.present()).toEqual({ ok: true, value: [] });
        expect(await excel.extras.add(kind, plan)).toEqual(done);
      }
  });

  test("a plan that has changed since it was read is left alone", async () => {
    const { excel, plan } = await opened(bytes);
    const row = (plan.measures[0] ?? 0) + 1;
    const [sheet] = tablesOf(await excel.grid());
    excel.model.type(`${sheet?.name ?? ""}!B${row}`, [["Другое"]], "co-author");
    expect(await excel.extras.add(kind, plan)).toMatchObject({
      ok: false,
      failure: { kind: "stale" },
    });
  });
});

test("lists hold the plan's own wording and let other words be typed", async () => {
  const { excel, plan } = await opened(flat);
  expect(plan.lists).toEqual([
    { column: 3, values: ["Архив", "Канцелярия", "Канцелярия, архив"] },
  ]);
  await excel.extras.add("lists", plan);
  const told = await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange("D2:D4");
    dataValidation.load("rule,errorAlert");
    await context.sync();
    return { ...dataValidation.rule, ...dataValidation.errorAlert };
  });
  expect(told).toMatchObject({
    list: { source: "='Списки для плана'!$A$1:$A$3" },
    showAlert: false,
  });
});

test("a column with the user's own validation is left alone", async () => {
  const { excel, plan } = await opened(flat);
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getActiveWorksheet()
      .getRange("D3").dataValidation.rule = {
      list: { inCellDropDown: true, source: "а,б" },
    };
    await context.sync();
  });
  expect(await excel.extras.add("lists", plan)).toMatchObject({
    ok: false,
    failure: { kind: "unsupported" },
  });
});

test("merged rows forbid a table, and the reason names them", async () => {
  const { excel, plan } = await opened(merged);
  expect(await excel.extras.add("table", plan)).toMatchObject({
    ok: false,
    failure: {
      kind: "unsupported",
      needs: expect.stringContaining("строки 2") as string,
    },
  });
});

/** The workbook without the results of its formulas, so that they are computed anew. */
const uncomputed = (bytes: Uint8Array): Uint8Array =>
  changedZip(bytes, (part) => part.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));

test("LibreOffice counts as the formulas say", async () => {
  const { excel, plan } = await opened(flat);
  await excel.extras.add("summary", plan);
  const [sheet] = tablesOf(excel.saved());
  excel.model.type(`${sheet?.name ?? ""}!E2`, [["Исполнено"]]);
  excel.model.type(`${sheet?.name ?? ""}!E3`, [["Не исполнено"]]);
  const [computed = ""] = converted(
    [["сводка.xlsx", uncomputed(excel.model.save())]],
    "fods",
    "OpenDocument Spreadsheet Flat XML",
  );
  const rows = computed
    .split("<table:table-row")
    .map((row) =>
      [...row.matchAll(/<text:p>([^<]*)<\/text:p>/g)].map(([, text]) => text),
    );
  const line = (title: string) =>
    rows.find((cells) => cells[1] === title)?.slice(2, 7);
  // Done, under way, not done, without a mark, in all.
  expect(line("март 2026")).toEqual(["1", "0", "1", "0", "2"]);
  expect(line("апрель 2026")).toEqual(["0", "0", "0", "1", "1"]);
  expect(line("Канцелярия")).toEqual(["1", "0", "1", "0", "2"]);
});

test("with all sheets read, what was added is not taken for a plan", async () => {
  const { excel, plan } = await opened(flat);
  await excel.sheets.setAll(true);
  const found = async () =>
    review(await excel.grid(), { today }).findings.map(({ message, at }) => ({
      message,
      at,
    }));
  const before = await found();
  await excel.extras.add("summary", plan);
  await excel.extras.add("lists", plan);
  expect(await found()).toEqual(before);
});

test("marks are counted by month and party, and keep the column from being taken away", async () => {
  const { excel, plan, planOf } = await opened(flat);
  await excel.extras.add("summary", plan);
  const [sheet] = tablesOf(excel.saved());
  const name = sheet?.name ?? "";
  expect(sheet?.rows[0]?.cells[4]?.text).toBe("Отметка об исполнении");
  const formulas = await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Исполнение плана")
      .getUsedRange(true);
    range.load("formulas");
    const charts = context.workbook.worksheets
      .getItem("Исполнение плана")
      .charts.getCount();
    await context.sync();
    return { lines: range.formulas as unknown[][], charts: charts.value };
  });
  expect(formulas.charts).toBe(1);
  const line = formulas.lines.find(([, title]) => title === "март 2026");
  expect(line?.slice(0, 4)).toEqual([
    1,
    "март 2026",
    "=COUNTIFS($I$5:$I$7,$A5,$J$5:$J$7,C$4)",
    "=COUNTIFS($I$5:$I$7,$A5,$J$5:$J$7,D$4)",
  ]);
  expect(line?.slice(8, 10)).toEqual([1, `='${name}'!E2&""`]);
  excel.model.type(`${name}!E2`, [["Исполнено"]]);
  const grid = await excel.grid();
  expect(planOf(grid).marksColumn).toBe(4);
  expect(await excel.extras.remove("summary")).toMatchObject({
    ok: false,
    failure: { kind: "unsupported" },
  });
  excel.model.type(`${name}!E2`, [[""]]);
  expect(await excel.extras.remove("summary")).toEqual(done);
});
