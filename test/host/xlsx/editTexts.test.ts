import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { tablesOf } from "../../../src/grid/Grid";
import { relationship, relationships } from "../../support/writeXlsx";
import { dataOf, partsOf, workbookOf } from "./workbookOf";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const inline = (reference: string, text: string): string =>
  `<c r="${reference}" s="2" t="inlineStr"><is><t>${text}</t></is></c>`;

test("a cell becomes an inline string with its style; nothing else in the package changes", () => {
  const book = workbookOf(
    '<row r="2" spans="1:3"><c r="A2" s="1"><v>1.1</v></c>\n  <c r="B2" s="3" t="s"><v>0</v></c><c r="C2" t="s"><v>0</v></c></row>',
    {
      parts: {
        "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>В течении года</t></si></sst>`,
      },
    },
  );
  const before = partsOf(book.bytes);
  const after = book.edited(book.replace(2, 1, "е года", "и года"));
  expect(dataOf(after)).toBe(
    '<row r="2" spans="1:3"><c r="A2" s="1"><v>1.1</v></c>\n  <c r="B2" s="3" t="inlineStr"><is><t>В течение года</t></is></c><c r="C2" t="s"><v>0</v></c></row>',
  );
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [name, text] of Object.entries(before))
    if (name !== "xl/worksheets/sheet1.xml") expect(after[name]).toBe(text);
});

test.each([
  ["=1+1", "<t>=1+1</t>"],
  ["@SUM(A1)", "<t>@SUM(A1)</t>"],
  ["1.10", "<t>1.10</t>"],
  [" два  ", '<t xml:space="preserve"> два  </t>'],
  ["a\nб", '<t xml:space="preserve">a\nб</t>'],
  ['<p> & "q"', "<t>&lt;p&gt; &amp; &quot;q&quot;</t>"],
  ["_x0041_", "<t>_x005F_x0041_</t>"],
])("«%s» is written as data", (text, xml) => {
  const book = workbookOf('<row r="1"><c r="A1"><v>1.1</v></c></row>');
  const parts = book.edited(book.replace(1, 0, text));
  expect(dataOf(parts)).toBe(
    `<row r="1"><c r="A1" t="inlineStr"><is>${xml}</is></c></row>`,
  );
});

describe("a number among numbers", () => {
  const DATES = {
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="2"/></cellXfs></styleSheet>`,
  };
  const kept = (cells: string, row: number, text: string): string => {
    const book = workbookOf(cells, { parts: DATES });
    return dataOf(book.edited(book.replace(row, 0, text)));
  };
  const rows = (...cells: string[]): string =>
    cells
      .map(
        (cell, i) =>
          `<row r="${i + 1}">${cell.replace("@", `A${i + 1}`)}<c r="B${i + 1}"><v>1</v></c></row>`,
      )
      .join("");
  const one = '<c r="@"><v>1</v></c>';
  const words = '<c r="@" t="inlineStr"><is><t>май</t></is></c>';
  const blank = '<c r="@"/>';

  test.each([
    ["in place of a number", [one], 1, "12", "<v>12</v>"],
    ["in a blank cell under one", [one, blank], 2, "2", "<v>2</v>"],
    ["in a blank cell over one", [words, blank, one], 2, "0.5", "<v>0.5</v>"],
    ["behind a blank row", [one, blank, blank], 3, "3", "<v>3</v>"],
    [
      "a day in place of a day",
      ['<c r="@" s="1"><v>46000</v></c>'],
      1,
      "15.10.2026",
      "<v>46310</v>",
    ],
    [
      "decimals that the format keeps",
      ['<c r="@" s="2"><v>1</v></c>'],
      1,
      "1.10",
      "<v>1.1</v>",
    ],
  ])("is kept as one %s", (_, cells, row, text, xml) => {
    expect(kept(rows(...cells), row, text)).toContain(xml);
  });

  test.each([
    ["whose end the format would drop", [one], 1, "1.10"],
    ["that begins with a nought", [one], 1, "07"],
    ["with too many digits", [one], 1, "12345678901234567"],
    ["with more than a number", [one], 1, "2."],
    ["in a cell of words", [words, one], 1, "5"],
    ["in a blank cell among words", [words, blank, words], 2, "5"],
    ["that is no day", ['<c r="@" s="1"><v>46000</v></c>'], 1, "31.02.2026"],
  ])("%s stays text", (_, cells, row, text) => {
    expect(kept(rows(...cells), row, text)).toContain(
      `<is><t>${text}</t></is>`,
    );
  });

  test("in a new row like a numbered one", () => {
    const book = workbookOf(rows(one, one));
    const parts = book.edited(book.insert(2, 2, { 0: "3" }));
    expect(dataOf(parts)).toContain(
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"/></row>',
    );
  });
});

test("an emptied cell is blank and keeps its style", () => {
  const book = workbookOf(
    `<row r="1">${inline("A1", "a")}${inline("B1", "b")}</row>`,
  );
  expect(dataOf(book.edited(book.replace(1, 0, "")))).toBe(
    `<row r="1"><c r="A1" s="2"/>${inline("B1", "b")}</row>`,
  );
});

test("a cell the file does not have is put in its place", () => {
  const book = workbookOf(
    `<row r="1" s="4" customFormat="1">${inline("A1", "a")}${inline("C1", "c")}</row>`,
  );
  expect(dataOf(book.edited(book.replace(1, 1, "b")))).toBe(
    `<row r="1" s="4" customFormat="1">${inline("A1", "a")}<c r="B1" s="4" t="inlineStr"><is><t>b</t></is></c>${inline("C1", "c")}</row>`,
  );
});

describe("rich text", () => {
  const rich = workbookOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
    parts: {
      "xl/sharedStrings.xml": `<q:sst xmlns:q="${MAIN}"><q:si><q:r><q:rPr><q:b/><q:color rgb="FFFF0000"/></q:rPr><q:t xml:space="preserve">Срок: </q:t></q:r><q:r><q:t>до марта</q:t></q:r></q:si></q:sst>`,
    },
  });
  const bold = '<rPr><b/><color rgb="FFFF0000"/></rPr>';

  test("keeps the formatting of what is not touched", () => {
    expect(dataOf(rich.edited(rich.replace(1, 0, "к маю", "до марта")))).toBe(
      `<row r="1"><c r="A1" t="inlineStr"><is><r>${bold}<t xml:space="preserve">Срок: </t></r><r><t>к маю</t></r></is></c></row>`,
    );
  });

  test("gives new words the look of the first they replace", () => {
    expect(dataOf(rich.edited(rich.replace(1, 0, "я: к", "к: до")))).toBe(
      `<row r="1"><c r="A1" t="inlineStr"><is><r>${bold}<t>Сроя: к</t></r><r><t xml:space="preserve"> марта</t></r></is></c></row>`,
    );
  });
});

describe("is refused", () => {
  test("where a formula makes the text", () => {
    const book = workbookOf(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="array" ref="B1:C1">A1</f><v>2</v></c><c r="C1"><v>3</v></c></row>',
    );
    expect(book.refused(book.replace(1, 0, "x"))).toContain("формула");
    expect(book.refused(book.replace(1, 2, "x"))).toContain("массива");
  });

  test("where the sheet is protected, unless the cell is not locked", () => {
    const book = workbookOf(
      '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>',
      {
        after: '<sheetProtection sheet="1" objects="1"/>',
        parts: {
          "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>`,
        },
      },
    );
    expect(book.refused(book.replace(1, 0, "x"))).toBe("protected");
    expect(book.refused(book.replace(1, 1, "x"))).toBeNull();
    expect(book.refused(book.remove(1))).toBe("protected");
  });

  test("where the format would show other words, or the text is too long", () => {
    const book = workbookOf('<row r="1"><c r="A1"><v>5</v></c></row>', {
      parts: {
        "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="0;0;0;&quot;№ &quot;@"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
      },
    });
    expect(book.refused(book.replace(1, 0, "x"))).toContain("формат");
    expect(book.refused(book.insert(1, 1, { 0: "x" }))).toContain("формат");
    expect(book.refused(book.insert(1, 1, { 0: "" }))).toBeNull();
    const plain = workbookOf('<row r="1"><c r="A1"><v>5</v></c></row>');
    expect(plain.refused(plain.replace(1, 0, "x".repeat(32_768)))).toContain(
      "32 767",
    );
  });

  test("in the header of a table, whose column is named there", () => {
    const book = workbookOf(
      `<row r="1">${inline("A1", "Срок")}</row><row r="2">${inline("A2", "май")}</row>`,
      {
        after: '<tableParts count="1"><tablePart r:id="t"/></tableParts>',
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels": relationships([
            relationship("t", "table", "../tables/table1.xml"),
          ]),
          "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:A2"/>`,
        },
      },
    );
    expect(book.refused(book.replace(1, 0, "x"))).toContain("таблицы");
    expect(book.refused(book.replace(2, 0, "x"))).toBeNull();
  });

  test("where the words are not there any more, and then nothing is written", () => {
    const book = workbookOf('<row r="1"><c r="A1"><v>5</v></c></row>');
    const edit = book.replace(1, 0, "x");
    const stale = {
      ...edit,
      at: { ...(edit as { at: object }).at, quote: "6" },
    } as typeof edit;
    expect(book.refused(edit, stale)).toBe("stale");
    expect(book.refused(book.replace(9, 0, "x"))).toBe("stale");
  });
});

test("a workbook with formulas is computed anew when it is opened", () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1&amp;"!"</f><v>1!</v></c></row>';
  const without = workbookOf(rows);
  expect(
    without.edited(without.replace(1, 0, "2"))["xl/workbook.xml"],
  ).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
  const book = workbookOf(rows, {
    workbookEnd: '<calcPr calcId="191029" fullCalcOnLoad="0"/><extLst/>',
  });
  expect(book.edited(book.replace(1, 0, "2"))["xl/workbook.xml"]).toContain(
    '<calcPr calcId="191029" fullCalcOnLoad="1"/><extLst/>',
  );
});

test("sheets are edited one after the other, all or none", () => {
  const row = (text: string): string =>
    `<row r="1">${inline("A1", text)}</row>`;
  const book = workbookOf(row("a"), {
    sheets: [{ name: "План" }, { name: "Другой" }],
    parts: {
      "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData>${row("b")}</sheetData></worksheet>`,
    },
  });
  const first = book.replace(1, 0, "1");
  const at = {
    kind: "cell",
    table: 1,
    row: 0,
    column: 0,
    start: 0,
    end: 1,
  } as const;
  const outcome = book.file.applyEdits([
    first,
    { kind: "replace-text", at: { ...at, quote: "b" }, text: "2" },
  ]);
  const read = outcome.ok ? openXlsx(outcome.value.toBytes()) : null;
  expect(
    read?.ok &&
      tablesOf(read.value.grid).map(({ rows }) => rows[0]?.cells[0]?.text),
  ).toEqual(["1", "2"]);
  expect(
    book.refused(first, {
      kind: "replace-text",
      at: { ...at, quote: "c" },
      text: "2",
    }),
  ).toBe("stale");
});
