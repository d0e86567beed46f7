/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { asLibreOfficeComputes } from "../../support/libreOffice";
import { partsOf, workbookOf } from "../../host/xlsx/workbookOf";
import { startExcel } from "./startExcel";

const text = (place: string, words: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;

const { bytes } = workbookOf(
  `<row r="1">${text("A1", "Месяц")}${text("B1", "Дел")}</row>
   <row r="2">${text("A2", "март")}<c r="B2"><v>3</v></c></row>
   <row r="3">${text("A3", "май")}<c r="B3"><v>8</v></c></row>`,
);

const first = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getActiveWorksheet();

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) =>
  Excel.run(batch);

const codeOf = (batch: (sheet: Excel.Worksheet) => unknown) =>
  run(async (context) => {
    batch(first(context));
    await context.sync();
  }).then(
    () => "done",
    (error: unknown) => (error as { code: string }).code,
  );

test("a table takes rows in, is filtered, and becomes plain cells again", async () => {
  const { model } = await startExcel(bytes);
  const read = await run(async (context) => {
    const table = first(context).tables.add("A1:B3", true);
    table.name = "Дела";
    table.rows.add(undefined, [["июнь", 2]]);
    table.autoFilter.apply(table.getRange(), 0, {
      filterOn: Excel.FilterOn.values,
      values: ["май"],
    });
    const range = table.getRange();
    range.load("address");
    const rows = range.getRowProperties({ rowHidden: true });
    const visible = range.getSpecialCellsOrNullObject("Visible");
    visible.load("address");
    table.columns.load("items/name");
    await context.sync();
    return [
      range.address,
      rows.value.map(({ rowHidden }) => rowHidden),
      visible.address,
      table.columns.items.map(({ name }) => name),
    ];
  });
  expect(read).toEqual([
    "План!A1:B4",
    [false, true, false, true],
    "План!A1:B1,План!A3:B3",
    ["Месяц", "Дел"],
  ]);
  const parts = partsOf(model.save());
  expect(parts["xl/tables/table1.xml"]).toContain('ref="A1:B4"');
  expect(parts["xl/tables/table1.xml"]).toContain('displayName="Дела"');
  await run(async (context) => {
    first(context).tables.getItem("Дела").convertToRange();
    await context.sync();
  });
  expect(partsOf(model.save())["xl/tables/table1.xml"]).toBeUndefined();
});

test("two tables may not overlap, nor may a table and a merged area", async () => {
  await startExcel(bytes);
  await codeOf((sheet) => sheet.tables.add("A1:B3", true));
  expect(await codeOf((sheet) => sheet.tables.add("B2:C3", true))).toBe(
    "MergedRangeConflict",
  );
  await codeOf((sheet) => {
    sheet.getRange("E1:F1").merge();
  });
  expect(await codeOf((sheet) => sheet.tables.add("E1:F3", true))).toBe(
    "MergedRangeConflict",
  );
});

test("a list to choose from is told as it was set, cut and cleared", async () => {
  const { model } = await startExcel(bytes);
  const validation = await run(async (context) => {
    const range = first(context).getRange("B2:B9");
    range.dataValidation.rule = {
      list: { inCellDropDown: true, source: "да,нет" },
    };
    range.dataValidation.errorAlert = {
      showAlert: false,
      style: "Information",
      title: "",
      message: "",
    };
    first(context).getRange("B4").dataValidation.clear();
    const [one, all] = ["B3", "B2:B9"].map((address) => {
      const found = first(context).getRange(address).dataValidation;
      found.load("type,rule");
      return found;
    });
    await context.sync();
    return [one?.type, one?.rule, all?.type];
  });
  expect(validation).toEqual([
    "List",
    { list: { inCellDropDown: true, source: "да,нет" } },
    "MixedCriteria",
  ]);
  expect(partsOf(model.save())["xl/worksheets/sheet1.xml"]).toContain(
    'sqref="B2:B3 B5:B9"',
  );
  expect(
    await codeOf((sheet) => {
      sheet.getRange("B2").dataValidation.rule = {
        list: { inCellDropDown: true, source: "слово,".repeat(60) },
      };
    }),
  ).toBe("InvalidArgument");
});

test("comments stand in the file with their boxes, follow rows and are deleted", async () => {
  const { model } = await startExcel(bytes);
  const add = (address: string) =>
    codeOf((sheet) => sheet.comments.add(address, "Уточните срок"));
  expect(await add("План!B3")).toBe("done");
  expect(await add("План!B3")).toBe("InvalidArgument");
  expect(await add("План!A1:B1")).toBe("InvalidArgument");
  const location = await run(async (context) => {
    first(context).getRange("2:2").insert("Down");
    const { comments } = context.workbook;
    comments.load("items/content,items/authorName");
    const at = comments.getItemAt(0).getLocation();
    at.load("address");
    await context.sync();
    return [at.address, comments.items.map(({ content }) => content)];
  });
  expect(location).toEqual(["План!B4", ["Уточните срок"]]);
  const parts = partsOf(model.save());
  expect(parts["xl/comments1.xml"]).toContain('ref="B4"');
  expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>3</x:Row>");
  expect(parts["xl/persons/person1.xml"]).toContain(model.user);
  await run(async (context) => {
    context.workbook.comments.getItemAt(0).delete();
    await context.sync();
  });
  expect(partsOf(model.save())["xl/comments1.xml"]).not.toContain("ref=");
});

test("a chart is drawn into the file, and LibreOffice opens it all", async () => {
  const { model } = await startExcel(bytes);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Сводка");
    sheet.getRange("A1:B2").values = [
      ["Всего", "=SUM(План!B2:B3)"],
      ["Март", '=COUNTIF(План!A2:A3,"март")'],
    ];
    sheet.activate();
    const chart = sheet.charts.add(
      "ColumnClustered",
      first(context).getRange("A1:B2"),
      "Columns",
    );
    chart.title.text = "Сколько дел";
    chart.setPosition("D2", "J15");
    first(context).comments.add("Сводка!A1", "Проверьте");
    await context.sync();
  });
  const saved = model.save();
  const parts = partsOf(saved);
  expect(parts["xl/charts/chart1.xml"]).toContain("Сводка!$B$1:$B$2");
  expect(parts["xl/charts/chart1.xml"]).toContain("Сколько дел");
  expect(asLibreOfficeComputes([["chart.xlsx", saved]])[0]).toContain("Месяц");
});

test("settings of the workbook are those of the Common API", async () => {
  const { model } = await startExcel(bytes);
  await run(async (context) => {
    context.workbook.settings.add("план", { шаг: 1 });
    await context.sync();
  });
  expect(JSON.parse(model.settings.get("план") ?? "")).toEqual({ шаг: 1 });
  Office.context.document.settings.set("другое", "да");
  await new Promise((resolve) => {
    Office.context.document.settings.saveAsync(resolve);
  });
  const read = await run(async (context) => {
    const found = context.workbook.settings.getItemOrNullObject("другое");
    found.load("value");
    await context.sync();
    return found.isNullObject ? null : (found.value as unknown);
  });
  expect(read).toBe("да");
});

test("a font, borders and sizes are written and told", async () => {
  const { model } = await startExcel(bytes);
  const told = await run(async (context) => {
    const cell = first(context).getRange("A2");
    cell.format.set({
      wrapText: true,
      horizontalAlignment: "Center",
      font: { bold: true, name: "Arial", size: 13, color: "#112233" },
      fill: { color: "#FFEE00" },
      rowHeight: 40,
    });
    const side = cell.format.borders.getItem("EdgeBottom");
    side.set({ style: "Continuous", weight: "Medium", color: "#00FF00" });
    cell.format.load("wrapText,horizontalAlignment,rowHeight");
    cell.format.font.load("bold,name,size,color,italic,underline");
    cell.format.fill.load("color");
    side.load("style,weight,color");
    await context.sync();
    const { wrapText, horizontalAlignment, rowHeight, font, fill } =
      cell.format;
    return [
      [wrapText, horizontalAlignment, rowHeight, fill.color],
      [font.bold, font.name, font.size, font.color, font.underline],
      [side.style, side.weight, side.color],
    ];
  });
  expect(told).toEqual([
    [true, "Center", 40, "#FFEE00"],
    [true, "Arial", 13, "#112233", "None"],
    ["Continuous", "Medium", "#00FF00"],
  ]);
  expect(partsOf(model.save())["xl/styles1.xml"]).toContain('val="Arial"');
});

test("the look of whole columns and rows is kept for cells that are not there yet", async () => {
  const { model } = await startExcel(bytes);
  await run(async (context) => {
    first(context).getRange("C:C").numberFormat = "@" as unknown as string[][];
    first(context).getRange("7:7").format.font.bold = true;
    await context.sync();
    first(context).getRange("C1:C2").values = [["1.10"], ["=1"]];
    first(context).getRange("A7").values = [["Итого"]];
    await context.sync();
  });
  const read = await run(async (context) => {
    const range = first(context).getRange("C1:C2");
    const { font } = first(context).getRange("A7").format;
    range.load("values");
    font.load("bold");
    await context.sync();
    return [range.values, font.bold];
  });
  expect(read).toEqual([[["1.10"], ["=1"]], true]);
  expect(model.book.active.rows.size).toBeLessThan(10);
});

test("a table whose rows are all deleted keeps a blank one", async () => {
  await startExcel(bytes);
  const address = await run(async (context) => {
    const table = first(context).tables.add("A1:B3", true);
    first(context).getRange("2:3").delete("Up");
    const range = table.getRange();
    range.load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(address).toEqual([
    "План!A1:B2",
    [
      ["Месяц", "Дел"],
      ["", ""],
    ],
  ]);
});
