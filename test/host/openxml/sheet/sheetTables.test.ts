import { tablesOf, type Grid } from "../../../../src/grid/Grid";
import { openXlsx } from "../../../../src/host/xlsx/openXlsx";
import {
  relationship,
  relationships,
  sheetXml,
  xlsxOfParts,
  type XlsxParts,
} from "../../../support/writeXlsx";
import { contentTypes, rootRelationships, zipOf } from "../../../support/zipOf";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function read(parts: XlsxParts): Grid {
  const file = openXlsx(xlsxOfParts(parts));
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return file.value.grid;
}

const sheet = (
  rows: string,
  after = "",
  more: Readonly<Record<string, string>> = {},
): Grid =>
  read({
    sheets: [{ name: "План" }],
    parts: { "xl/worksheets/sheet1.xml": sheetXml(rows, after), ...more },
  });

/** Rows as «index: text at column | …»; «^» is covered. */
const drawn = (grid: Grid): string[] =>
  tablesOf(grid).flatMap(({ rows }) =>
    rows.map(
      ({ index, cells }) =>
        `${index}: ${cells
          .map(
            ({ column, columnSpan, rowSpan, mergedInto, text }) =>
              `${column}${columnSpan > 1 ? `→${columnSpan}` : ""}${rowSpan > 1 ? `↓${rowSpan}` : ""}=${mergedInto === null ? text : `^${mergedInto}`}`,
          )
          .join("|")}`,
    ),
  );

const texts = (grid: Grid): string[] =>
  tablesOf(grid).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  );

const inline = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe("texts of cells", () => {
  const strings = (...items: string[]): Record<string, string> => ({
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`,
  });
  const first = (item: string): string | undefined =>
    texts(
      sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', "", strings(item)),
    )[0];

  test("shared strings, rich text without its phonetic hints", () => {
    expect(first("<t>Сбор</t>")).toBe("Сбор");
    expect(
      first(
        '<r><rPr><b/></rPr><t>Сбор </t></r><r><t xml:space="preserve"> и учёт</t></r><rPh sb="0" eb="1"><t>ка</t></rPh><phoneticPr fontId="1"/>',
      ),
    ).toBe("Сбор и учёт");
  });

  test("blanks at the ends count where xml:space says so", () => {
    expect(first("<t> a </t>")).toBe("a");
    expect(first('<t xml:space="preserve"> a </t>')).toBe(" a ");
    expect(first("<t>a  b</t>")).toBe("a  b");
  });

  test("escapes and line ends", () => {
    expect(first("<t>a_x000D_\nb_x000a_c&#13;d\r\ne</t>")).toBe(
      "a\nb\nc\nd\ne",
    );
    expect(first("<t>_x005F_x0041_ _x0041_ _X0041_</t>")).toBe(
      "_x0041_ A _X0041_",
    );
    expect(first("<t>a_x0007_b</t>")).toBe("ab");
    expect(first("<t>&lt;p&gt; &amp;amp; <![CDATA[<b>]]></t>")).toBe(
      "<p> &amp; <b>",
    );
  });

  test("inline strings, formula texts, booleans, errors, spelt dates", () => {
    expect(
      texts(
        sheet(
          `<row r="1">${inline("A1", "a")}<c r="B1" t="str"><f>X</f><v>b_x0041_</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="d"><v>2023-03-01T00:00:00</v></c><c r="G1"><v>1.1</v></c><c r="H1"><is><t>h</t></is></c></row>`,
        ),
      ),
    ).toEqual(["a", "bA", "ИСТИНА", "ЛОЖЬ", "#REF!", "01.03.2023", "1.1", "h"]);
  });

  test("a formula nobody computed and a string that is not there are noted", () => {
    const grid = sheet(
      '<row r="2"><c r="A2"><f>B1</f></c><c r="B2" t="s"><v>7</v></c><c r="C2"><v>1</v></c></row>',
    );
    expect(texts(grid)).toEqual(["", "", "1"]);
    expect(grid.notes).toMatchObject([
      { table: 0, row: 1, message: expect.stringContaining("A2") as string },
      { table: 0, row: 1, message: expect.stringContaining("B2") as string },
    ]);
  });
});

describe("numbers and dates", () => {
  const styles = (
    numFmts: string,
    ...ids: number[]
  ): Record<string, string> => ({
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts>${numFmts}</numFmts><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
  });

  test("as their style shows them, with the value behind", () => {
    const grid = sheet(
      '<row r="1"><c r="A1"><v>1.1</v></c><c r="B1" s="1"><v>1.1</v></c><c r="C1" s="2"><v>44986</v></c><c r="D1" s="3"><v>44986</v></c><c r="E1" s="99"><v>5</v></c></row>',
      "",
      styles(
        '<numFmt numFmtId="164" formatCode="[$-419]d\\ mmmm\\ yyyy;@"/>',
        0,
        2,
        14,
        164,
      ),
    );
    expect(tablesOf(grid)[0]?.rows[0]?.cells).toMatchObject([
      { text: "1.1", value: { kind: "number", number: 1.1 } },
      { text: "1.10", value: { kind: "number", number: 1.1 } },
      {
        text: "01.03.2023",
        value: { kind: "date", date: { year: 2023, month: 3, day: 1 } },
      },
      { text: "1 марта 2023", value: { kind: "date" } },
      { text: "5", value: { kind: "number" } },
    ]);
  });

  test("the workbook's date system counts", () => {
    const grid = read({
      sheets: [{ name: "План" }],
      workbook: '<workbookPr date1904="true"/>',
      parts: {
        "xl/worksheets/sheet1.xml": sheetXml(
          '<row r="1"><c r="A1" s="0"><v>43524</v></c></row>',
        ),
        ...styles("", 14),
      },
    });
    expect(texts(grid)).toEqual(["01.03.2023"]);
  });
});

describe("rows and columns", () => {
  test("places not told follow the one before, disorder is put in order", () => {
    expect(
      drawn(
        sheet(
          '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c r="B5"><v>5</v></c></row><row><c><v>6</v></c></row><row r="3"><c r="C3"><v>9</v></c><c r="A3"><v>3</v></c></row>',
        ),
      ),
    ).toEqual(["0: 0=1|3=2|4=3", "2: 0=3|2=9", "4: 1=5", "5: 0=6"]);
  });

  test("blank cells are kept beside text, and make no row and no column", () => {
    expect(
      drawn(
        sheet(
          `<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row><row r="3">${inline("A3", "a")}<c r="B3" s="1"/><c r="Z3" s="1"/></row><row r="4">${inline("C4", "c")}</row>`,
        ),
      ),
    ).toEqual(["2: 0=a|1=", "3: 2=c"]);
  });

  test("hidden rows and columns are flagged and noted", () => {
    const grid = read({
      sheets: [{ name: "План" }],
      parts: {
        "xl/worksheets/sheet1.xml": sheetXml(
          `<row r="1">${inline("A1", "a")}</row><row r="2" hidden="1">${inline("A2", "b")}</row><row r="3" ht="0" customHeight="1">${inline("B3", "c")}</row>`,
          "",
          '<cols><col min="2" max="3" hidden="1"/></cols>',
        ),
      },
    });
    expect(tablesOf(grid)[0]?.rows.map(({ hidden }) => hidden)).toEqual([
      false,
      true,
      true,
    ]);
    expect(grid.notes.map(({ message }) => message)).toEqual([
      expect.stringContaining("2–3"),
      expect.stringContaining(": B."),
    ]);
  });

  test("rows printed on every page are headers", () => {
    const grid = read({
      sheets: [{ name: "A" }, { name: "Мой план" }],
      workbookEnd:
        "<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'Мой план'!$A:$B,'Мой план'!$2:$2</definedName></definedNames>",
      parts: {
        "xl/worksheets/sheet1.xml": sheetXml(
          `<row r="2">${inline("A2", "x")}</row>`,
        ),
        "xl/worksheets/sheet2.xml": sheetXml(
          `<row r="1">${inline("A1", "x")}</row><row r="2">${inline("A2", "x")}</row>`,
        ),
      },
    });
    expect(
      tablesOf(grid).map(({ rows }) => rows.map((row) => row.repeatsAsHeader)),
    ).toEqual([[false], [false, true]]);
  });
});

describe("merged areas", () => {
  const merges = (...areas: string[]): string =>
    `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;

  test("span, cover and hide what lies under them", () => {
    expect(
      drawn(
        sheet(
          `<row r="1">${inline("A1", "Раздел")}${inline("B1", "под")}</row><row r="2">${inline("A2", "1")}${inline("C2", "год")}</row><row r="3">${inline("A3", "2")}<c r="C3"/></row><row r="4">${inline("A4", "3")}${inline("C4", "май")}</row>`,
          merges("A1:C1", "C2:C3", "B3"),
        ),
      ),
    ).toEqual([
      "0: 0→3=Раздел",
      "1: 0=1|2↓2=год",
      "2: 0=2|2=^1",
      "3: 0=3|2=май",
    ]);
  });

  test("reach no farther than what is used, and keep their first row", () => {
    expect(
      drawn(
        sheet(
          `<row r="3">${inline("B3", "b")}</row><row r="4">${inline("B4", "b")}</row>`,
          merges("A1:A1048576", "B3:XFD3", "F5:G1048576"),
        ),
      ),
    ).toEqual(["0: 0↓4=", "2: 0=^0|1=b", "3: 0=^0|1=b"]);
  });

  test("that overlap are left out and noted", () => {
    const grid = sheet(
      `<row r="1">${inline("A1", "a")}${inline("B1", "b")}${inline("C1", "c")}</row>`,
      merges("A1:B1", "B1:C1"),
    );
    expect(drawn(grid)).toEqual(["0: 0→2=a|2=c"]);
    expect(grid.notes).toHaveLength(1);
  });

  test("cost no memory however many places they claim", () => {
    const columns = Array.from({ length: 16_384 }, (_, i) => i + 1);
    const name = (n: number): string =>
      n === 0
        ? ""
        : name(Math.floor((n - 1) / 26)) +
          String.fromCharCode(65 + ((n - 1) % 26));
    const rows = Array.from(
      { length: 2_000 },
      (_, i) => `<row r="${i + 2}"><c r="XFD${i + 2}"><v>1</v></c></row>`,
    );
    const grid = sheet(
      rows.join(""),
      merges(...columns.map((n) => `${name(n)}1:${name(n)}1048576`)),
    );
    expect(tablesOf(grid)[0]?.rows).toHaveLength(2_001);
    expect(grid.notes.length).toBeGreaterThan(0);
  });

  test("a cell in the last corner and a dimension that lies cost nothing", () => {
    expect(
      drawn(
        read({
          sheets: [{ name: "План" }],
          parts: {
            "xl/worksheets/sheet1.xml": sheetXml(
              '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
              "",
              '<dimension ref="A1:XFD1048576"/>',
            ),
          },
        }),
      ),
    ).toEqual(["1048575: 16383=1"]);
  });
});

describe("sheets", () => {
  test("count by their position, hidden and chart sheets too", () => {
    const grid = read({
      sheets: [
        { name: "Скрытый", attributes: ' state="veryHidden"' },
        { name: "Диаграмма" },
        { name: "План" },
        { name: "Пропал" },
      ],
      parts: {
        "xl/worksheets/sheet1.xml": sheetXml(""),
        "xl/worksheets/sheet3.xml": sheetXml(
          `<row r="1">${inline("A1", "x")}</row>`,
        ),
        "xl/chartsheets/sheet1.xml": "<chartsheet/>",
        "xl/_rels/workbook.xml.rels": relationships([
          relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
          relationship("rId2", "chartsheet", "chartsheets/sheet1.xml"),
          relationship("rId3", "worksheet", "/xl/worksheets/sheet3.xml"),
          relationship("rId4", "worksheet", "worksheets/sheet4.xml"),
        ]),
      },
    });
    expect(
      tablesOf(grid).map(({ index, name, hidden }) => [index, name, hidden]),
    ).toEqual([
      [0, "Скрытый", true],
      [2, "План", false],
    ]);
    expect(grid.notes.map(({ table }) => table)).toEqual([0, 1, 3]);
  });

  test("Strict namespaces, foreign prefixes and other places of the parts", () => {
    const strict = "http://purl.oclc.org/ooxml";
    const bytes = zipOf({
      "[Content_Types].xml": contentTypes({
        "wb/main.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      }),
      "_rels/.rels": rootRelationships(
        "wb/main.xml",
        `${strict}/officeDocument/relationships`,
      ),
      "wb/main.xml": `<s:workbook xmlns:s="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><s:sheets><s:sheet name="A" q:id="one"/></s:sheets></s:workbook>`,
      "wb/_rels/main.xml.rels": relationships([
        `<Relationship Id="one" Type="${strict}/officeDocument/relationships/worksheet" Target="../s/1.xml"/>`,
      ]),
      "s/1.xml": `<s:worksheet xmlns:s="${strict}/spreadsheetml/main"><s:sheetData><s:row><s:c t="inlineStr"><s:is><s:t>x</s:t></s:is></s:c></s:row></s:sheetData></s:worksheet>`,
    });
    const file = openXlsx(bytes);
    expect(file.ok && texts(file.value.grid)).toEqual(["x"]);
  });

  test("a workbook whose only sheet is damaged is a failure", () => {
    const file = openXlsx(
      xlsxOfParts({
        sheets: [{ name: "A" }],
        parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" },
      }),
    );
    expect(file).toMatchObject({ ok: false, failure: { kind: "damaged" } });
  });
});
