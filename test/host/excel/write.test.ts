/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import type { Edit } from "../../../src/grid/Edit";
import { rowAt, tablesOf, type Grid } from "../../../src/grid/Grid";
import { openSimulated, shownTexts } from "./openSimulated";
import {
  insert,
  number,
  put,
  remove,
  styledBook,
  text,
  textAt,
} from "./sheetEdits";

const rows = [
  `<row r="1">${text("A1", "План")}</row>`,
  `<row r="2">${text("A2", "№")}${text("B2", "Мероприятие")}${text("C2", "Срок")}</row>`,
  `<row r="3">${number("A3", 1)}${text("B3", "Провести сверку")}${number("C3", 46082, 1)}</row>`,
  `<row r="4">${number("A4", 2)}${text("B4", "Составить отчёт")}${text("C4", "март")}</row>`,
  `<row r="5">${number("A5", 3)}${text("B5", "Обновить сайт")}${text("C5", "апрель")}</row>`,
].join("");

const book = (
  options: Parameters<typeof styledBook>[1] = {},
  body = rows,
): Uint8Array => styledBook(body, options);

const merges = (...areas: string[]): string =>
  `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;

test.each([
  "=1+1",
  "+7 (831) 123-45-67",
  "-",
  "@школа",
  "'в кавычках'",
  "''",
  "1.10",
  "1/2",
  "3/1/2026",
  "01.03.2026",
  "март 2026",
  "March 2026",
  "50%",
  "1E5",
  "ИСТИНА",
  "TRUE",
  "true",
  "#N/A",
  "#REF!",
  "  с отступом ",
  "\t=1+1",
  "12:30",
  "1 000",
  "$5",
  "(5)",
  "до 1 марта 2026 г.,\nдалее ежегодно",
  "Иванов И.И.",
  "a=b",
])("%j is kept as that very text", async (words) => {
  const textFormat = rows.replace(
    text("B3", "Провести сверку"),
    text("B3", "Провести сверку", 2),
  );
  const excel = await openSimulated(book({}, textFormat));
  const grid = await excel.grid();
  expect(
    await excel.host.apply([
      put(grid, 3, 1, words),
      put(grid, 4, 1, words),
      put(grid, 5, 2, words),
    ]),
  ).toEqual({ ok: true, value: undefined });
  for (const read of [await excel.grid(), excel.saved()]) {
    expect(textAt(read, 3, 1)).toBe(words);
    expect(textAt(read, 4, 1)).toBe(words);
    expect(textAt(read, 5, 2)).toBe(words);
    expect(textAt(read, 4, 2)).toBe("март");
  }
});

test("any number of cells take two requests, and are taken back with two more", async () => {
  const excel = await openSimulated(book());
  const grid = await excel.grid();
  const before = excel.office.traffic.syncs;
  await excel.host.apply([
    put(grid, 3, 1, "Сверить списки"),
    put(grid, 4, 2, "до 15 марта"),
    put(grid, 5, 1, "Обновить раздел сайта"),
  ]);
  expect(excel.office.traffic.syncs - before).toBe(2);
  expect(textAt(excel.saved(), 5, 1)).toBe("Обновить раздел сайта");
  expect(await excel.host.undo()).toEqual({ ok: true, value: undefined });
  expect(excel.office.traffic.syncs - before).toBe(4);
  expect(shownTexts(excel.saved())).toEqual(shownTexts(grid));
});

test("a date stays a date, a number a number, where the format shows them so", async () => {
  const excel = await openSimulated(book());
  const grid = await excel.grid();
  await excel.host.apply([
    put(grid, 3, 2, "15.04.2026"),
    put(grid, 4, 0, "7"),
    put(grid, 5, 0, "7.10"),
  ]);
  const [table] = tablesOf(excel.saved());
  const values = table?.rows.map(({ cells }) =>
    cells.map(({ value }) => value?.kind ?? null),
  );
  expect(values?.slice(2)).toEqual([
    ["number", null, "date"],
    ["number", null, null],
    [null, null, null],
  ]);
  expect(textAt(excel.saved(), 3, 2)).toBe("15.04.2026");
  expect(textAt(excel.saved(), 5, 0)).toBe("7.10");
});

test("a blank cell beside numbers takes a number, a new row of theirs too, and all is taken back", async () => {
  const excel = await openSimulated(
    book({}, `${rows}<row r="6">${text("B6", "Подвести итоги")}</row>`),
  );
  const grid = await excel.grid();
  await excel.host.apply([
    put(grid, 6, 0, "4"),
    insert(grid, 6, 6, { 0: "5", 1: "Отчитаться" }),
    insert(grid, 6, 6, { 0: "5.10", 1: "Поблагодарить" }),
  ]);
  const first = () =>
    tablesOf(excel.saved()).flatMap((table) =>
      table.rows.slice(5).map(({ cells: [cell] }) => cell?.value ?? cell?.text),
    );
  expect(first()).toEqual([
    { kind: "number", number: 4 },
    { kind: "number", number: 5 },
    "5.10",
  ]);
  expect((await excel.host.undo()).ok).toBe(true);
  expect(shownTexts(excel.saved())).toEqual(shownTexts(grid));
});

test("a new row whose format would show other words is refused", async () => {
  const excel = await openSimulated(
    book({}, `${rows}<row r="6">${text("B6", "мая", 3)}</row>`),
  );
  const grid = await excel.grid();
  const outcome = await excel.host.apply([insert(grid, 6, 6, { 1: "июня" })]);
  expect(!outcome.ok && outcome.failure.kind).toBe("unsupported");
});

test("rows come after their row in the list's order and look like their model; all is taken back", async () => {
  const excel = await openSimulated(book());
  const grid = await excel.grid();
  const before = excel.office.traffic.syncs;
  expect(
    await excel.host.apply([
      insert(grid, 3, 3, { 0: "1.1", 1: "Первая", 2: "20.03.2026" }),
      insert(grid, 3, 3, { 1: "Вторая" }),
      put(grid, 4, 1, "Составить сводный отчёт"),
      remove(grid, 5),
      insert(grid, 5, 4, { 1: "Последняя" }),
    ]),
  ).toEqual({ ok: true, value: undefined });
  expect(excel.office.traffic.syncs - before).toBeLessThanOrEqual(4);
  const [table] = tablesOf(excel.saved());
  expect(
    table?.rows.map(({ cells }) => cells.map((cell) => cell.text)),
  ).toEqual([
    ["План"],
    ["№", "Мероприятие", "Срок"],
    ["1", "Провести сверку", "01.03.2026"],
    ["1.1", "Первая", "20.03.2026"],
    ["", "Вторая", ""],
    ["2", "Составить сводный отчёт", "март"],
    ["", "Последняя", ""],
  ]);
  expect(table?.rows[3]?.cells[2]?.value).toMatchObject({ kind: "date" });
  expect(await excel.host.undo()).toEqual({ ok: true, value: undefined });
  expect(shownTexts(excel.saved())).toEqual(shownTexts(grid));
});

test.each([
  ["in its row", "A1:C1"],
  ["in several rows", "A1:C2"],
])("a new row is merged across as its model is, %s", async (_, area) => {
  const excel = await openSimulated(book({ after: merges(area) }));
  const grid = await excel.grid();
  await excel.host.apply([insert(grid, 3, 1, { 0: "Раздел" })]);
  const [table] = tablesOf(excel.saved());
  expect(table && rowAt(table, 3)?.cells).toMatchObject([
    { column: 0, columnSpan: 3, text: "Раздел" },
  ]);
});

describe("what has changed underneath is not written over", () => {
  test("the cell itself", async () => {
    const excel = await openSimulated(book());
    const grid = await excel.grid();
    excel.model.type("План!C4", "май", "co-author");
    const saved = shownTexts(excel.saved());
    expect(await excel.host.apply([put(grid, 4, 2, "июнь")])).toMatchObject({
      ok: false,
      failure: { kind: "stale", found: "май", at: { row: 3, column: 2 } },
    });
    expect(shownTexts(excel.saved())).toEqual(saved);
  });

  test("rows that moved, though the same words stand in the place", async () => {
    const excel = await openSimulated(book({}, rows.replace("апрель", "март")));
    const grid = await excel.grid();
    excel.model.moveRows("insert", "План!2:2", "co-author");
    expect(await excel.host.apply([put(grid, 5, 2, "июнь")])).toMatchObject({
      ok: false,
      failure: { kind: "stale" },
    });
  });

  test("taking back", async () => {
    const excel = await openSimulated(book());
    const grid = await excel.grid();
    await excel.host.apply([put(grid, 4, 2, "июнь")]);
    excel.model.type("План!C4", "июль", "user");
    expect(await excel.host.undo()).toMatchObject({
      ok: false,
      failure: { kind: "stale", found: "июль" },
    });
    expect(textAt(excel.saved(), 4, 2)).toBe("июль");
  });

  test("taking back what the user has taken back already", async () => {
    const excel = await openSimulated(book());
    const grid = await excel.grid();
    await excel.host.apply([put(grid, 3, 1, "Сверить списки")]);
    await excel.host.apply([put(grid, 4, 2, "июнь")]);
    excel.model.type("План!C4", "март", "user");
    expect(await excel.host.undo()).toEqual({ ok: true, value: undefined });
    expect(textAt(excel.saved(), 3, 1)).toBe("Сверить списки");
    expect(await excel.host.undo()).toEqual({ ok: true, value: undefined });
    expect(shownTexts(excel.saved())).toEqual(shownTexts(grid));
  });

  test("a sheet that is gone", async () => {
    const excel = await openSimulated(book());
    await excel.grid();
    expect(
      await excel.host.reveal({
        kind: "cell",
        table: 7,
        row: 0,
        column: 0,
        start: 0,
        end: 0,
        quote: "",
      }),
    ).toMatchObject({ ok: false, failure: { kind: "stale" } });
  });
});

describe("refused, and nothing written", () => {
  const refused = async (
    bytes: Uint8Array,
    edits: (grid: Grid) => readonly Edit[],
    api = "1.15",
  ) => {
    const excel = await openSimulated(bytes, { api });
    const grid = await excel.grid();
    const before = shownTexts(excel.saved());
    const outcome = await excel.host.apply(edits(grid));
    expect(shownTexts(excel.saved())).toEqual(before);
    return outcome.ok ? null : outcome.failure;
  };

  test("a formula", async () => {
    const body = rows.replace(
      text("C4", "март"),
      '<c r="C4" t="str"><f>"ма"&amp;"рт"</f><v>март</v></c>',
    );
    expect(
      await refused(book({}, body), (grid) => [put(grid, 4, 2, "июнь")]),
    ).toMatchObject({
      kind: "unsupported",
      needs: expect.stringContaining("C4") as string,
    });
    expect(
      await refused(book({}, body), (grid) => [remove(grid, 4)]),
    ).toMatchObject({ kind: "unsupported" });
  });

  test("words of a cell that look different", async () => {
    const body = rows.replace(
      text("C4", "март"),
      '<c r="C4" t="inlineStr"><is><r><rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr><t>ма</t></r><r><t>рт</t></r></is></c>',
    );
    expect(
      await refused(book({}, body), (grid) => [put(grid, 4, 2, "июнь")]),
    ).toMatchObject({
      kind: "unsupported",
      needs: expect.stringContaining("C4") as string,
    });
  });

  test("a format that adds words", async () => {
    const body = rows.replace(text("C4", "март"), text("C4", "март", 3));
    expect(
      await refused(book({}, body), (grid) => [put(grid, 4, 2, "июнь")]),
    ).toMatchObject({ kind: "unsupported" });
  });

  test("a text longer than Excel allows", async () => {
    expect(
      await refused(book(), (grid) => [put(grid, 4, 2, "я".repeat(32_768))]),
    ).toMatchObject({ kind: "unsupported" });
  });

  test("rows amid an area merged over several", async () => {
    const bytes = book({ after: merges("A3:A5") });
    for (const edits of [
      (grid: Grid) => [insert(grid, 3, 4, { 1: "Новая" })],
      (grid: Grid) => [remove(grid, 4)],
    ])
      expect(await refused(bytes, edits)).toMatchObject({
        kind: "unsupported",
      });
  });

  test("a row to which a formula refers", async () => {
    const body = rows.replace(
      "</row>",
      '<c r="E1"><f>A4</f><v>2</v></c></row>',
    );
    expect(
      await refused(book({}, body), (grid) => [remove(grid, 4)]),
    ).toMatchObject({
      kind: "unsupported",
      needs: expect.stringContaining("E1") as string,
    });
  });

  test("a protected sheet, by its name; its unlocked cells may be written", async () => {
    const body = rows.replace(text("C4", "март"), text("C4", "март", 4));
    const bytes = book({ after: '<sheetProtection sheet="1"/>' }, body);
    const named = { kind: "protected", sheet: "План" };
    expect(await refused(bytes, (grid) => [put(grid, 4, 1, "Отчёт")])).toEqual(
      named,
    );
    expect(
      await refused(bytes, (grid) => [insert(grid, 4, 4, { 1: "Новая" })]),
    ).toEqual(named);
    const excel = await openSimulated(bytes);
    const grid = await excel.grid();
    expect(await excel.host.apply([put(grid, 4, 2, "июнь")])).toMatchObject({
      ok: true,
    });
  });
});

test("a change of a large sheet stays within what Excel takes and answers", async () => {
  const long = "Обойти участки и составить список неотложных дел. ".repeat(12);
  const bytes = styledBook(
    Array.from({ length: 1500 }, (_, index) => {
      const row = index + 1;
      const cells = ["B", "C", "D"].map((column) =>
        text(`${column}${row}`, long),
      );
      return `<row r="${row}">${number(`A${row}`, row)}${cells.join("")}</row>`;
    }).join(""),
  );
  const excel = await openSimulated(bytes);
  const grid = await excel.grid();
  excel.office.traffic.reset();
  const edits = Array.from({ length: 1500 }, (_, index) =>
    put(grid, index + 1, 1, long.replace("Обойти", "Осмотреть")),
  );
  expect(await excel.host.apply(edits)).toEqual({ ok: true, value: undefined });
  const { largest } = excel.office.traffic;
  expect(largest.request).toBeLessThan(5 * 1024 * 1024);
  expect(largest.response).toBeLessThan(5 * 1024 * 1024);
  expect(textAt(excel.saved(), 1500, 1)).toContain("Осмотреть");
});
