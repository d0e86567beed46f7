import { type Grid, tablesOf } from "../../src/grid/Grid";
import { openOffice } from "../../src/host/openOffice";
import { docxParts } from "../../src/workbench/picture/docxParts";
import { docxOf, p, tbl, tc, tr } from "../support/docxOf";
import { drawnGrid } from "../support/drawnGrid";
import { writeDocx } from "../support/writeDocx";
import { growsLinearly } from "../support/growsLinearly";

/** What our own reader reads in a file. */
function gridOf(bytes: Uint8Array): Grid {
  const file = openOffice(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return file.value.grid;
}

const rowsIn = (bytes: Uint8Array, table: number): readonly string[] =>
  (tablesOf(gridOf(bytes))[table]?.rows ?? []).map(({ cells }) =>
    cells.map(({ text }) => text).join("|"),
  );

const long = (from: number, count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `| ${String(from + at)} | Мероприятие ${String(from + at)} ${"о".repeat(700)} | март | ${at % 3 === 0 ? `Отдел ${String(at)}` : "^"} |`,
  ).join("\n");

test("the rows of long tables come in parts, in their order, and no merged cell is cut through", async () => {
  const { grid } = drawnGrid(
    `План\n${long(1, 400)}\nДругой план\n| 1 | Короткое |\nТретий план\n${long(1000, 300)}`,
    { header: false },
  );
  const whole = writeDocx(grid);
  const parts = await docxParts(whole);
  expect(parts?.tables).toBe(3);
  if (!parts) return;
  expect(new Set(parts.later.map(({ table }) => table))).toEqual(
    new Set([0, 2]),
  );
  for (const table of [0, 1, 2]) {
    const later = parts.later
      .filter((one) => one.table === table)
      .map(({ document }) => document);
    expect([
      ...rowsIn(parts.first, table),
      ...later.flatMap((bytes) => rowsIn(bytes, 0)),
    ]).toEqual(rowsIn(whole, table));
    for (const bytes of later)
      for (const { mergedInto } of tablesOf(gridOf(bytes))[0]?.rows[0]?.cells ??
        [])
        expect(mergedInto).toBeNull();
  }
});

test("a short document is drawn whole", async () => {
  expect(
    await docxParts(writeDocx(drawnGrid("План\n| 1 | Вымыть окна |").grid)),
  ).toBeNull();
});

test("a table whose later rows have pictures or footnotes is drawn whole", async () => {
  const filler = Array.from({ length: 250 }, () => tr(["о".repeat(1000)]));
  const rows = (last: string) => docxOf(tbl(...filler, tr([tc(last)])));
  expect(await docxParts(rows(p("конец")))).not.toBeNull();
  expect(
    await docxParts(rows(p(`<w:r><w:footnoteReference w:id="2"/></w:r>`))),
  ).toBeNull();
});

test("a row with a long comment that looks like merged cells takes no longer than its length", () =>
  growsLinearly(25_000, async (size) => {
    const row = tr(["о".repeat(100_000)]);
    const odd = row.replace(
      "<w:tr>",
      `<w:tr><!-- ${"<w:vMerge ".repeat(size)}restart -->`,
    );
    expect(await docxParts(docxOf(tbl(row, odd, row, row)))).not.toBeNull();
  }));

test("what is no document of Word is left to be drawn as it is", async () => {
  expect(await docxParts(new Uint8Array([1, 2, 3]))).toBeNull();
});
