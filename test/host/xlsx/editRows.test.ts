import { tablesOf } from "../../../src/grid/Grid";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import {
  relationship,
  relationships,
  sheetXml,
  type XlsxParts,
} from "../../support/writeXlsx";
import { dataOf, partsOf, workbookOf, type OpenWorkbook } from "./workbookOf";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "xl/worksheets/sheet1.xml";

/** Rows «1»…«n» with the row's number in column A and, where given, more cells. */
const numbered = (
  count: number,
  more: Readonly<Record<number, string>> = {},
): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}"><v>${i + 1}</v></c>${more[i + 1] ?? ""}</row>`,
  ).join("");

/** What stands after the rows, once a row was inserted after row 4 like row 4 and row 8 removed. */
function shifted(after: string, more: Partial<XlsxParts> = {}): string {
  const book = workbookOf(numbered(12), { after, ...more });
  const text = book.edited(book.insert(4, 4), book.remove(8))[SHEET] ?? "";
  return /<\/sheetData>(.*)<\/worksheet>/s.exec(text)?.[1] ?? "";
}

const both = (book: OpenWorkbook): Record<string, string> =>
  book.edited(book.insert(4, 4), book.remove(8));

describe("rows", () => {
  test("go, come and move; those above keep their bytes", () => {
    const book = workbookOf(
      `<row r="1" ht="20"><c r="A1"><v>1</v></c></row>\n<row r="2" spans="1:2" s="1" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="A2" s="5" t="b"><v>1</v></c><c r="B2" s="6"/></row>\n<row r="4"><c r="A4"><v>4</v></c></row>\n<row r="5"><c r="A5"><v>5</v></c></row>`,
    );
    expect(
      dataOf(
        book.edited(book.insert(2, 2, { 0: "x", 3: "y" }), book.remove(4)),
      ),
    ).toBe(
      `<row r="1" ht="20"><c r="A1"><v>1</v></c></row>\n<row r="2" spans="1:2" s="1" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="A2" s="5" t="b"><v>1</v></c><c r="B2" s="6"/></row><row r="3" spans="1:2" s="1" customFormat="1" ht="30" customHeight="1"><c r="A3" s="5" t="inlineStr"><is><t>x</t></is></c><c r="B3" s="6"/><c r="D3" t="inlineStr"><is><t>y</t></is></c></row>\n\n<row r="5"><c r="A5"><v>5</v></c></row>`,
    );
  });

  test("come before the first and after a gap", () => {
    const book = workbookOf(
      '<row r="3"><c r="A3"><v>3</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
    );
    expect(dataOf(book.edited(book.insert(0, 3), book.insert(6, 9)))).toBe(
      '<row r="1"><c r="A1"/></row><row r="4"><c r="A4"><v>3</v></c></row><row r="8"><c r="A8"/></row><row r="11"><c r="A11"><v>9</v></c></row>',
    );
  });

  test("without a place of their own are given one", () => {
    const book = workbookOf(
      "<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>",
    );
    expect(dataOf(book.edited(book.remove(1)))).toBe(
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    );
  });

  test("out of order are left alone", () => {
    const book = workbookOf(
      '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    );
    expect(book.refused(book.remove(1))).toContain("не по порядку");
  });
});

describe("merged areas", () => {
  const merges = (...areas: string[]): string =>
    `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;

  test("move, grow, shrink and end; a new row is merged across as its template", () => {
    expect(
      shifted(merges("A1:B1", "C4:E4", "F3:F6", "G8:G9", "H8:I8", "J10:J12")),
    ).toBe(
      '<mergeCells count="5"><mergeCell ref="A1:B1"/><mergeCell ref="C4:E4"/><mergeCell ref="F3:F7"/><mergeCell ref="J10:J12"/><mergeCell ref="C5:E5"/></mergeCells>',
    );
    expect(shifted(merges("G8:G9"))).toBe("");
  });

  test("keep their text when their first row goes", () => {
    const book = workbookOf(
      numbered(3, {
        1: '<c r="B1" s="7" t="str"><v>май</v></c>',
        2: '<c r="B2" s="8"/>',
      }),
      { after: merges("B1:B3") },
    );
    const parts = book.edited(book.remove(1));
    expect(dataOf(parts)).toContain(
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1" s="7" t="str"><v>май</v></c></row>',
    );
    expect(parts[SHEET]).toContain('ref="B1:B2"');
  });

  test("keep their text in a new row where all their rows go", () => {
    const book = workbookOf(
      numbered(4, { 2: '<c r="B2" t="str"><v>май</v></c>' }),
      { after: merges("B2:B3") },
    );
    const taken = (text: string) => [
      book.insert(2, 4, { 1: text }),
      book.remove(2),
      book.remove(3),
    ];
    expect(dataOf(book.edited(...taken("")))).toContain(
      '<row r="2"><c r="A2"/><c r="B2" t="str"><v>май</v></c></row>',
    );
    expect(book.refused(...taken("июнь"))).toContain("столб");
  });

  test("that do not fit are refused", () => {
    const book = workbookOf(numbered(6), { after: merges("B2:C2", "C4:D6") });
    expect(book.refused(book.insert(4, 2))).toContain("объединение");
    const overlapping = workbookOf(numbered(3), {
      after: merges("A1:B2", "B2:C3"),
    });
    expect(overlapping.refused(overlapping.remove(3))).toContain(
      "накладываются",
    );
  });
});

describe("formulas", () => {
  const formula = (reference: string, text: string, more = ""): string =>
    `<c r="${reference}"><f${more}>${text}</f><v>1</v></c>`;

  test("of the sheet and of others follow", () => {
    const book = workbookOf(
      numbered(12, {
        1: formula("B1", "SUM(A1:A12)+A5+$A$9"),
        9: formula("B9", "План!A9&amp;Другой!A9"),
      }),
      {
        sheets: [{ name: "План" }, { name: "Другой" }],
        parts: {
          "xl/worksheets/sheet2.xml": sheetXml(
            `<row r="9"><c r="A9"><f>План!A9+A9</f><v>1</v></c></row>`,
          ),
        },
      },
    );
    const parts = both(book);
    expect(dataOf(parts)).toContain("<f>SUM(A1:A12)+A6+$A$9</f>");
    expect(dataOf(parts)).toContain(
      '<c r="B9"><f>План!A9&amp;Другой!A9</f><v>1</v></c>',
    );
    const moved = book.edited(book.insert(4, 4));
    expect(moved["xl/worksheets/sheet2.xml"]).toContain("<f>План!A10+A9</f>");
    expect(moved["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  test("shared ones are written out, array ones go as a whole", () => {
    const book = workbookOf(
      numbered(8, {
        3: formula("B3", "A3*2", ' t="shared" ref="B3:B6" si="0"'),
        4: '<c r="B4"><f t="shared" si="0"/><v>1</v></c>',
        6: '<c r="B6"><f t="shared" si="0"/><v>1</v></c>',
        7: formula("C7", "A7:A8*2", ' t="array" ref="C7:C8"'),
      }),
    );
    const parts = book.edited(book.insert(4, 4), book.remove(3));
    expect(dataOf(parts)).toContain('<c r="B3"><f>A3*2</f><v>1</v></c>');
    expect(dataOf(parts)).toContain('<c r="B6"><f>A6*2</f><v>1</v></c>');
    expect(dataOf(parts)).toContain('<f t="array" ref="C7:C8">A7:A8*2</f>');
    expect(dataOf(book.edited(book.insert(4, 4)))).toContain(
      '<f t="array" ref="C8:C9">A8:A9*2</f>',
    );
    expect(book.refused(book.insert(7, 4))).toContain("C7");
    expect(book.refused(book.remove(7))).toContain("C7");
    expect(book.refused(book.remove(8))).toContain("C7");
    expect(book.refused(book.remove(7), book.remove(8))).toBeNull();
  });

  test("that would lose what they refer to keep the row", () => {
    const book = workbookOf(numbered(8, { 1: formula("B1", "A8*2") }));
    expect(book.refused(book.remove(8))).toContain("B1");
    expect(book.refused(book.remove(8), book.remove(1))).toBeNull();
    const table = workbookOf(
      numbered(8, {
        1: '<c r="B1"><f t="dataTable" ref="B1:B2" r1="A1"/><v>1</v></c>',
      }),
    );
    expect(table.refused(table.remove(8))).toContain("что если");
  });

  test("the order of calculation is dropped with its traces", () => {
    const book = workbookOf(numbered(8, { 1: formula("B1", "A1") }), {
      related: { calcChain: "calcChain.xml" },
      parts: { "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"/>` },
    });
    const parts = book.edited(book.remove(8));
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(Object.keys(partsOf(book.bytes))).toContain("xl/calcChain.xml");
  });
});

describe("names", () => {
  const names = (text: string): string =>
    `<definedNames>${text}</definedNames>`;

  test("follow; the print area and the filter take in a row added at their end", () => {
    const book = workbookOf(numbered(12), {
      workbookEnd: names(
        '<definedName name="_xlnm.Print_Area" localSheetId="0">План!$A$1:$C$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">План!$A:$A,План!$2:$5</definedName><definedName name="Итог">План!$A$9</definedName><definedName name="Все">План!$A$1:$C$4</definedName>',
      ),
    });
    expect(both(book)["xl/workbook.xml"]).toContain(
      names(
        '<definedName name="_xlnm.Print_Area" localSheetId="0">План!$A$1:$C$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">План!$A:$A,План!$2:$6</definedName><definedName name="Итог">План!$A$9</definedName><definedName name="Все">План!$A$1:$C$4</definedName>',
      ),
    );
    expect(book.refused(book.remove(9))).toContain("Итог");
  });
});

describe("what lies on the sheet", () => {
  test("view, selection, breaks and frozen rows", () => {
    const book = workbookOf(numbered(12), {
      before:
        '<dimension ref="A1:A12"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="5" topLeftCell="A9" state="frozen"/><selection activeCell="A8" sqref="A8:B8 A10"/></sheetView></sheetViews>',
      after:
        '<rowBreaks count="3" manualBreakCount="3"><brk id="3" man="1"/><brk id="7" man="1"/><brk id="8" man="1"/></rowBreaks>',
    });
    const text = both(book)[SHEET] ?? "";
    expect(text).toContain('<dimension ref="A1:A12"/>');
    expect(text).toContain(
      '<pane ySplit="6" topLeftCell="A9" state="frozen"/>',
    );
    expect(text).toContain('<selection activeCell="A9" sqref="A9:B9 A10"/>');
    expect(text).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="3" man="1"/><brk id="8" man="1"/></rowBreaks>',
    );
  });

  test("filters, conditional formats, validations, links, marked errors", () => {
    expect(
      shifted(
        `<autoFilter ref="A1:B12"><sortState ref="A2:B12"><sortCondition ref="A2:A12"/></sortState></autoFilter><conditionalFormatting sqref="A2:A4 B8"><cfRule type="expression" priority="1"><formula>$A2&lt;$A$9</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A8"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="formula" val="$A$9"/></dataBar></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation sqref="B8" type="list"><formula1>"a"</formula1></dataValidation><dataValidation sqref="B2:B12" type="list"><formula1>$A$5:$A$12</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A9" location="План!A5"/></hyperlinks><ignoredErrors><ignoredError sqref="A8" numberStoredAsText="1"/></ignoredErrors>`,
      ),
    ).toBe(
      `<autoFilter ref="A1:B12"><sortState ref="A2:B12"><sortCondition ref="A2:A12"/></sortState></autoFilter><conditionalFormatting sqref="A2:A5"><cfRule type="expression" priority="1"><formula>$A2&lt;$A$9</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation sqref="B2:B12" type="list"><formula1>$A$6:$A$12</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A9" location="План!A6"/></hyperlinks>`,
    );
  });

  test("extensions: formats, validations and sparklines", () => {
    const ns =
      'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
    const extensions = (inner: string): string =>
      `<extLst><ext uri="{1}" ${ns}>${inner}</ext></extLst>`;
    expect(
      shifted(
        extensions(
          "<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><xm:f>A9</xm:f></x14:cfRule><xm:sqref>A5:A9</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting><xm:sqref>A8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>",
        ),
      ),
    ).toBe(
      extensions(
        "<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><xm:f>A9</xm:f></x14:cfRule><xm:sqref>A6:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>",
      ),
    );
    expect(
      shifted(
        extensions(
          "<x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>План!A5:A7</xm:f><xm:sqref>B5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>",
        ),
      ),
    ).toContain("<xm:f>План!A6:A8</xm:f><xm:sqref>B6</xm:sqref>");
    const unknown = workbookOf(numbered(3), {
      after: extensions('<z:новое xmlns:z="urn:z" sqref="A3"/>'),
    });
    expect(unknown.refused(unknown.remove(2))).toContain("новое");
    expect(unknown.refused(unknown.replace(2, 0, "x"))).toBeNull();
  });

  test("parts: comments with their boxes, drawings, charts, tables", () => {
    const related = (...types: [id: string, type: string, target: string][]) =>
      relationships(types.map((one) => relationship(...one)));
    const book = workbookOf(
      numbered(12, { 9: '<c r="B9" t="str"><v>Срок</v></c>' }),
      {
        after:
          '<drawing r:id="d"/><legacyDrawing r:id="v"/><tableParts count="1"><tablePart r:id="t"/></tableParts>',
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels": related(
            ["d", "drawing", "../drawings/drawing1.xml"],
            ["v", "vmlDrawing", "../drawings/v.vml"],
            ["c", "comments", "../comments1.xml"],
            ["t", "table", "../tables/table1.xml"],
          ),
          "xl/comments1.xml": `<comments xmlns="${MAIN}"><commentList><comment ref="B10" authorId="0"/></commentList></comments>`,
          "xl/drawings/v.vml":
            '<xml xmlns:x="urn:schemas-microsoft-com:office:excel"><br><x:ClientData ObjectType="Note"><x:Anchor>\n 2, 15, 9, 2, 4, 15, 12, 4</x:Anchor><x:Row>9</x:Row><x:Column>1</x:Column></x:ClientData></xml>',
          "xl/drawings/drawing1.xml":
            '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:row>5</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to></xdr:twoCellAnchor><xdr:twoCellAnchor editAs="absolute"><xdr:from><xdr:row>5</xdr:row></xdr:from></xdr:twoCellAnchor></xdr:wsDr>',
          "xl/drawings/_rels/drawing1.xml.rels": related([
            "c",
            "chart",
            "../charts/chart1.xml",
          ]),
          "xl/charts/chart1.xml":
            '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>План!$A$2:$A$6</c:f></c:chartSpace>',
          "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="B9:B12" totalsRowShown="0"><autoFilter ref="B9:B12"/></table>`,
        },
      },
    );
    const parts = book.edited(book.insert(4, 4), book.insert(12, 11));
    expect(parts["xl/comments1.xml"]).toContain('ref="B11"');
    expect(parts["xl/drawings/v.vml"]).toContain(
      "<x:Anchor>\n 2, 15,10, 2, 4, 15,14, 4</x:Anchor><x:Row>10</x:Row>",
    );
    expect(parts["xl/drawings/drawing1.xml"]).toContain(
      "<xdr:row>6</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>10</xdr:row></xdr:to>",
    );
    expect(parts["xl/drawings/drawing1.xml"]).toContain(
      'editAs="absolute"><xdr:from><xdr:row>5</xdr:row>',
    );
    expect(parts["xl/charts/chart1.xml"]).toContain("План!$A$2:$A$7");
    expect(parts["xl/tables/table1.xml"]).toContain(
      'ref="B10:B14" totalsRowShown="0"><autoFilter ref="B10:B14"/>',
    );
    expect(book.refused(book.remove(10))).toContain("(примечание, B10)");
    expect(book.refused(book.remove(9))).toContain("«T»");
    expect(book.refused(book.remove(11), book.remove(12))).toBeNull();
  });

  test("a row with a link is not removed", () => {
    const book = workbookOf(numbered(4), {
      after:
        '<hyperlinks><hyperlink ref="A2" location="План!A1"/></hyperlinks>',
    });
    expect(book.refused(book.remove(2))).toContain("(ссылка, A2)");
    expect(book.refused(book.remove(3))).toBeNull();
  });

  test("what nobody knows how to move is refused", () => {
    const book = workbookOf(numbered(3), {
      related: { revisionHeaders: "revisions/headers.xml" },
      parts: { "xl/revisions/headers.xml": "<headers/>" },
    });
    expect(book.refused(book.remove(2))).toContain("revisionHeaders");
    const element = workbookOf(numbered(3), { after: "<scenarios/>" });
    expect(element.refused(element.remove(2))).toContain("scenarios");
  });
});

test("a row after the last one looks and reads as its template", () => {
  const book = workbookOf(numbered(3));
  const outcome = book.file.applyEdits([book.insert(3, 3, { 0: "4" })]);
  const read = outcome.ok ? openXlsx(outcome.value.toBytes()) : null;
  expect(
    read?.ok &&
      tablesOf(read.value.grid)[0]?.rows.map(({ index, cells }) => [
        index,
        cells[0]?.text,
      ]),
  ).toEqual([
    [0, "1"],
    [1, "2"],
    [2, "3"],
    [3, "4"],
  ]);
});
