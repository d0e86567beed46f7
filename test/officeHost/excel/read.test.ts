/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { workbookOf } from "../../host/xlsx/workbookOf";
import { startExcel } from "./startExcel";

const { bytes } = workbookOf(
  `<row r="2"><c r="A2" t="inlineStr"><is><t>План</t></is></c><c r="B2"/></row>
   <row r="3" hidden="1"><c r="A3"><v>1.1</v></c><c r="B3" s="1"><v>46023</v></c><c r="C3" t="b"><v>1</v></c></row>
   <row r="4"><c r="A4"><v>1.2</v></c><c r="B4"><f>A4*2</f><v>2.4</v></c><c r="C4" t="e"><v>#N/A</v></c></row>`,
  {
    after:
      '<mergeCells><mergeCell ref="A2:B2"/><mergeCell ref="A7:A8"/></mergeCells>',
    sheets: [
      { name: "План" },
      { name: "Лист 2", attributes: ' state="hidden"' },
    ],
    parts: {
      "xl/worksheets/sheet2.xml":
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
      "xl/styles.xml":
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    },
  },
);

test("a used range tells values, texts, formats and formulas", async () => {
  const { host } = await startExcel(bytes);
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getActiveWorksheet()
      .getUsedRangeOrNullObject(true);
    range.load("address,values,text,numberFormat,formulas,valueTypes,rowIndex");
    await context.sync();
    return range.toJSON();
  });
  expect(read).toMatchObject({
    address: "План!A2:C4",
    rowIndex: 1,
    values: [
      ["План", "", ""],
      [1.1, 46023, true],
      [1.2, 2.4, "#N/A"],
    ],
    text: [
      ["План", "", ""],
      ["1,1", "01.01.2026", "ИСТИНА"],
      ["1,2", "2,4", "#N/A"],
    ],
    numberFormat: [
      ["General", "General", "General"],
      ["General", "m/d/yyyy", "General"],
      ["General", "General", "General"],
    ],
    formulas: [
      ["План", "", ""],
      [1.1, 46023, true],
      [1.2, "=A4*2", "#N/A"],
    ],
    valueTypes: [
      ["String", "Empty", "Empty"],
      ["Double", "Double", "Boolean"],
      ["Double", "Double", "Error"],
    ],
  });
  expect(host.traffic.syncs).toBe(1);
});

test("merged areas that begin inside the range are told", async () => {
  await startExcel(bytes);
  const told = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("План");
    const inside = sheet.getRange("1:7").getMergedAreasOrNullObject();
    const below = sheet.getRange("B2:B8").getMergedAreasOrNullObject();
    inside.load("areas/items/address,areaCount");
    below.load("areaCount");
    await context.sync();
    return [
      inside.areas.items.map(({ address }) => address),
      below.isNullObject,
    ];
  });
  expect(told).toEqual([["План!A2:B2", "План!A7:A8"], true]);
});

test("sheets tell their names, state and protection", async () => {
  await startExcel(bytes);
  const told = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load(
      "items/name,items/visibility,items/protection/protected,items/id",
    );
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    const hidden = worksheets.getItem("Лист 2").getUsedRangeOrNullObject(true);
    await context.sync();
    return [
      worksheets.items.map(({ name, visibility, protection }) => [
        name,
        visibility,
        protection.protected,
      ]),
      active.name,
      hidden.isNullObject,
    ];
  });
  expect(told).toEqual([
    [
      ["План", "Visible", false],
      ["Лист 2", "Hidden", false],
    ],
    "План",
    true,
  ]);
});

test("rows told apart: hidden, shown, both", async () => {
  await startExcel(bytes);
  const told = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const ranges = ["A3", "A4", "A3:A4"].map((address) =>
      sheet.getRange(address).load("rowHidden"),
    );
    await context.sync();
    return ranges.map(({ rowHidden }) => rowHidden);
  });
  expect(told).toEqual([true, false, null]);
});

test("what a later set brings is refused below it, and what nothing brings is not simulated", async () => {
  await startExcel(bytes, { api: "1.7" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(
    false,
  );
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.7")).toBe(
    true,
  );
  const code = (batch: (context: Excel.RequestContext) => unknown) =>
    Excel.run(async (context) => {
      batch(context);
      await context.sync();
    }).then(
      () => "done",
      (error: unknown) => (error as { code: string }).code,
    );
  const sheet = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getActiveWorksheet();
  expect(
    await code((context) => {
      sheet(context).getRange("A1").getMergedAreasOrNullObject();
    }),
  ).toBe("ApiNotFound");
  expect(
    await code((context) => {
      sheet(context).getRange("A1").copyFrom("B2");
    }),
  ).toBe("ApiNotFound");
  expect(
    await code((context) => {
      sheet(context)
        .getRange("A1")
        .sort.apply([{ key: 0 }]);
    }),
  ).toBe("NotImplemented");
  expect(
    await code((context) => {
      sheet(context).getRange("A1").values = [["a", "b"]];
    }),
  ).toBe("InvalidArgument");
});
