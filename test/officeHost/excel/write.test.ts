/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { dataOf, partsOf, workbookOf } from "../../host/xlsx/workbookOf";
import { startExcel } from "./startExcel";

const text = (place: string, words: string, style = "") =>
  `<c r="${place}" t="inlineStr"${style}><is><t>${words}</t></is></c>`;

const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="0"><protection locked="0"/></xf></cellXfs></styleSheet>';

const rows = `<row r="1">${text("A1", "План")}</row>
  <row r="2">${text("A2", "1.")}${text("B2", "Полить цветы")}<c r="C2"><v>5</v></c></row>
  <row r="3" ht="30" customHeight="1">${text("A3", "2.", ' s="1"')}${text("B3", "Подкормить цветы", ' s="2"')}<c r="C3"><v>7</v></c></row>
  <row r="4"><c r="C4"><f>SUM(C2:C3)</f><v>12</v></c><c r="D4"><f>C3*2</f><v>14</v></c></row>`;

const book = (after = "", more: Parameters<typeof workbookOf>[1] = {}) =>
  workbookOf(rows, {
    after,
    ...more,
    parts: { "xl/styles.xml": styles, ...more.parts },
  }).bytes;

const first = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getActiveWorksheet();

const run = (batch: (sheet: Excel.Worksheet) => unknown) =>
  Excel.run(async (context) => {
    batch(first(context));
    await context.sync();
  });

const codeOf = (batch: (sheet: Excel.Worksheet) => unknown) =>
  run(batch).then(
    () => "done",
    (error: unknown) => (error as { code: string }).code,
  );

async function told(address: string, ...names: string[]) {
  return Excel.run(async (context) => {
    const range = first(context).getRange(address);
    range.load(names.join());
    await context.sync();
    const all = range.toJSON() as Record<string, unknown[][]>;
    return names.map((name) => all[name]?.[0]?.[0]);
  });
}

test.each([
  ["до 1 марта 2026 г.", "до 1 марта 2026 г.", "General"],
  ["01.02.2026", "01.02.2026", "General"],
  ["1.10", 1.1, "General"],
  ["12", 12, "General"],
  ["1,234", 1234, "#,##0"],
  ["5%", 0.05, "0%"],
  ["3/1/2026", 46082, "m/d/yyyy"],
  ["2026-03-01", 46082, "m/d/yyyy"],
  ["1-2", 46024, "d-mmm"],
  ["1-4", 46026, "d-mmm"],
  ["10:30", 0.4375, "h:mm"],
  ["TRUE", true, "General"],
  ["'1.10", "1.10", "General"],
  ["'=сумма", "=сумма", "General"],
  ["-", "-", "General"],
  ["+Иванов", "#NAME?", "General"],
  ["@отдел", "#NAME?", "General"],
  [46082, 46082, "General"],
])("«%s» is taken for %p in the format %s", async (given, value, code) => {
  await startExcel(book());
  await run((sheet) => {
    sheet.getRange("E1").values = [[given]];
  });
  expect(await told("E1", "values", "numberFormat")).toEqual([value, code]);
});

test.each(["=СУММ(", "- провести «приём»", "=A1+", "=)("])(
  "a formula that cannot be read is refused: «%s»",
  async (given) => {
    await startExcel(book());
    expect(
      await codeOf((sheet) => {
        sheet.getRange("E1").values = [[given]];
      }),
    ).toBe("InvalidArgument");
  },
);

test("in a cell in the format «@» all is text", async () => {
  const { model } = await startExcel(book());
  await run((sheet) => {
    sheet.getRange("A3").values = [["=1.10"]];
    sheet.getRange("E5").numberFormat = [["@"]];
    sheet.getRange("E5").values = [[5]];
  });
  expect(await told("A3", "values", "formulas")).toEqual(["=1.10", "=1.10"]);
  expect(await told("E5", "valueTypes")).toEqual(["String"]);
  expect(dataOf(partsOf(model.save()))).toContain("=1.10</t>");
});

test("null leaves a cell as it is, «» empties it, one value fills all", async () => {
  await startExcel(book());
  await run((sheet) => {
    sheet.getRange("A2:C2").values = [[null, "", "да"]];
    sheet.getRange("E1:F2").values = "х" as unknown as string[][];
  });
  const read = await Excel.run(async (context) => {
    const range = first(context).getRange("A1:F2");
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(read).toEqual([
    ["План", "", "", "", "х", "х"],
    ["1.", "", "да", "", "х", "х"],
  ]);
});

test("a row inserted looks like the one above, and all that names cells follows", async () => {
  const { model } = await startExcel(
    book(
      '<autoFilter ref="A1:C3"/><mergeCells><mergeCell ref="A2:A3"/></mergeCells><conditionalFormatting sqref="B3"><cfRule type="expression" priority="1"><formula>B3=""</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B2:B4"><formula1>$C$2:$C$3</formula1></dataValidation></dataValidations>',
      {
        workbookEnd:
          '<definedNames><definedName name="Дела">План!$B$3</definedName></definedNames>',
      },
    ),
  );
  await Excel.run(async (context) => {
    const sheet = first(context);
    const held = sheet.getRange("B3");
    held.load("address");
    sheet.getRange("3:3").insert("Down");
    held.load("address");
    await context.sync();
    expect(held.address).toBe("План!B4");
  });
  const parts = partsOf(model.save());
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain('<autoFilter ref="A1:C4"/>');
  expect(sheet).toContain('<mergeCell ref="A2:A4"/>');
  expect(sheet).toContain('sqref="B4"');
  expect(sheet).toContain("<formula>B4=&quot;&quot;</formula>");
  expect(sheet).toContain('sqref="B2:B5"');
  expect(sheet).toContain("<formula1>$C$2:$C$4</formula1>");
  expect(sheet).toContain("<f>SUM(C2:C4)</f>");
  expect(sheet).toContain("<f>C4*2</f>");
  expect(sheet).toContain('<row r="4" ht="30" customHeight="1">');
  expect(parts["xl/workbook.xml"]).toContain("План!$B$4");
});

test("a deleted row is missed where it was named", async () => {
  const { model } = await startExcel(book());
  await run((sheet) => {
    sheet.getRange("3:3").delete("Up");
  });
  const sheet = partsOf(model.save())["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain("<f>SUM(C2:C2)</f>");
  expect(sheet).toContain("<f>#REF!*2</f>");
});

test("cells are not moved through a part of a merged area or of a table", async () => {
  await startExcel(book('<mergeCells><mergeCell ref="A3:B3"/></mergeCells>'));
  const insert = (address: string) =>
    codeOf((sheet) => sheet.getRange(address).insert("Down"));
  expect(await insert("A2")).toBe("InsertDeleteConflict");
  expect(await insert("A2:B2")).toBe("done");
  await run((sheet) => sheet.tables.add("E1:F3", true));
  expect(await insert("E2")).toBe("InsertDeleteConflict");
  expect(
    await codeOf((sheet) => {
      sheet.getRange("1:1").delete("Up");
    }),
  ).toBe("InsertDeleteConflict");
  expect(await insert("2:2")).toBe("done");
});

test("formats are copied with merged areas, values and formulas by themselves", async () => {
  const { model } = await startExcel(
    book('<mergeCells><mergeCell ref="A2:B2"/></mergeCells>'),
  );
  await run((sheet) => {
    sheet.getRange("6:6").copyFrom("2:2", "Formats");
    sheet.getRange("E4").copyFrom("D4", "Formulas");
    sheet.getRange("E5").copyFrom("D4", "Values");
  });
  expect(model.book.sheets[0]?.merges).toHaveLength(2);
  expect(await told("A6", "values")).toEqual([""]);
  expect(await told("E4", "formulas")).toEqual(["=D3*2"]);
  expect(await told("E5", "formulas")).toEqual([14]);
});

test("protection lets only unlocked cells be written", async () => {
  const { model } = await startExcel(
    book('<sheetProtection sheet="1" objects="1"/>'),
  );
  const put = (address: string) =>
    codeOf((sheet) => {
      sheet.getRange(address).values = [["х"]];
    });
  expect(await put("A1")).toBe("AccessDenied");
  expect(await put("B3")).toBe("done");
  expect(await codeOf((sheet) => sheet.getRange("2:2").insert("Down"))).toBe(
    "AccessDenied",
  );
  expect(
    await codeOf((sheet) => {
      sheet.getRange("2:2").delete("Up");
    }),
  ).toBe("AccessDenied");
  await run((sheet) => {
    sheet.protection.unprotect();
  });
  expect(await put("A1")).toBe("done");
  expect(partsOf(model.save())["xl/worksheets/sheet1.xml"]).not.toContain(
    "sheetProtection",
  );
});

test("while a cell is edited a batch fails, or waits where it was told to", async () => {
  const { model } = await startExcel(book());
  model.beginCellEdit();
  expect(await codeOf((sheet) => sheet.load("name"))).toBe(
    "InvalidOperationInCellEditMode",
  );
  let isDone = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    first(context).load("name");
    await context.sync();
    isDone = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(isDone).toBe(false);
  model.endCellEdit();
  await waiting;
  expect(isDone).toBe(true);
});

test("requests and answers above 5 MB are refused, unbounded ranges answer null", async () => {
  await startExcel(book());
  const long = "я".repeat(30_000);
  const lines = (count: number) => Array.from({ length: count }, () => [long]);
  expect(
    await codeOf((sheet) => {
      sheet.getRange("A1:A90").values = lines(90);
    }),
  ).toBe("RequestPayloadSizeLimitExceeded");
  await run((sheet) => {
    sheet.getRange("A1:A60").values = lines(60);
  });
  expect(
    await codeOf((sheet) => {
      sheet.getRange("A1:A60").load("values,text");
    }),
  ).toBe("ResponsePayloadSizeLimitExceeded");
  await Excel.run(async (context) => {
    const range = first(context).getRange("1:400");
    range.load("values");
    await context.sync();
    expect(range.values).toBeNull();
  });
});

test("512 merged areas are told, one more is too many", async () => {
  const areas = (count: number) =>
    `<mergeCells>${Array.from({ length: count }, (_, row) => `<mergeCell ref="A${row + 10}:B${row + 10}"/>`).join("")}</mergeCells>`;
  const ask = () =>
    codeOf((sheet) => {
      sheet.getRange("1:9999").getMergedAreasOrNullObject().load("address");
    });
  await startExcel(book(areas(512)));
  expect(await ask()).toBe("done");
  await startExcel(book(areas(513)));
  expect(await ask()).toBe("RangeExceedsLimit");
});

test("rich text tells no common look, and its runs are lost when it is written", async () => {
  const bytes = workbookOf(
    '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Важно</t></r><r><t>: срок</t></r></is></c></row>',
    { parts: { "xl/styles.xml": styles } },
  ).bytes;
  const { model } = await startExcel(bytes);
  const bold = () =>
    Excel.run(async (context) => {
      const { font } = first(context).getRange("A1").format;
      font.load("bold");
      await context.sync();
      return font.bold;
    });
  expect(await bold()).toBeNull();
  expect(dataOf(partsOf(model.save()))).toContain("<r>");
  await run((sheet) => {
    sheet.getRange("A1").values = [["Важно: сроки"]];
  });
  expect(await bold()).toBe(false);
  expect(dataOf(partsOf(model.save()))).not.toContain("<r>");
});

test("events tell who changed what", async () => {
  const { model } = await startExcel(book());
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push([
        event.address,
        event.changeType,
        event.source,
        event.triggerSource,
      ]);
      return Promise.resolve();
    });
    const table = first(context).tables.add("A1:C3", true);
    table.onChanged.add((event) => {
      heard.push(["table", event.address]);
      return Promise.resolve();
    });
    first(context).onSelectionChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  model.type("B2", "Полить все цветы", "co-author");
  model.moveRows("insert", "3:3");
  model.select("C2");
  await run((sheet) => {
    sheet.getRange("A1").values = [["План на год"]];
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(heard).toEqual([
    ["B2", "RangeEdited", "Remote", "Unknown"],
    ["table", "B2"],
    ["3:3", "RowInserted", "Local", "Unknown"],
    ["table", "3:3"],
    "C2",
    ["A1", "RangeEdited", "Local", "ThisLocalAddin"],
    ["table", "A1"],
  ]);
});
