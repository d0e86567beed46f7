import type { Edit } from "../../../src/grid/Edit";
import { tablesOf, type Row, type Table } from "../../../src/grid/Grid";
import { ownTexts } from "../../../src/grid/verifyEdits";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { moveCells } from "../../officeHost/excel/book/moveCells";
import { SimWorkbook } from "../../officeHost/excel/book/SimWorkbook";
import {
  attributeOf,
  childNodes,
  nodeText,
  type XmlNode,
} from "../../officeHost/excel/book/XmlNode";
import { sharedFiles } from "../../support/sharedFiles";
import { workbookOf } from "./workbookOf";

/** Every value, formula and place of a workbook, wherever it is told. */
function told(bytes: Uint8Array): readonly string[] {
  const book = new SimWorkbook(bytes);
  const cells = book.sheets.flatMap(({ name, rows, merges, tables }) => [
    ...[...rows].flatMap(([row, { look, cells }]) => [
      `${name} ${row} ${look.get("hidden") ?? ""}`,
      ...[...cells].map(
        ([column, { formula, value }]) =>
          `${name} ${row}:${column} ${formula ? `=${formula.text}` : JSON.stringify(value)}`,
      ),
    ]),
    ...merges.map((area) => `${name} merged ${JSON.stringify(area)}`),
    ...tables.map((table) => `${table.name} ${JSON.stringify(table.area)}`),
  ]);
  const parts = [book.root, ...book.sheets.map(({ root }) => root)];
  return [
    ...cells.filter((one) => !one.endsWith("null")),
    ...parts.flatMap(places),
  ]
    .filter((one) => !/^\S+ \d+ $/.test(one))
    .sort();
}

/** What is on a sheet beside its cells; how it is looked at is each program's own. */
const places = (node: XmlNode): readonly string[] =>
  childNodes(node).flatMap((one) => {
    if (
      /^x:(?:sheetViews|dimension|sheetData|mergeCells|calcPr)$/.test(one.name)
    )
      return [];
    const texts = ["ref", "sqref", "id"].flatMap(
      (name) => attributeOf(one, name) ?? [],
    );
    const isFormula = /^(?:x:formula.?|xm:.*|x:definedName)$/.test(one.name);
    const all = isFormula ? [...texts, nodeText(one)] : texts;
    return [...all.map((text) => `${one.name} ${text}`), ...places(one)];
  });

const own = workbookOf(
  Array.from(
    { length: 9 },
    (_, i) =>
      `<row r="${i + 1}"${i === 6 ? ' hidden="1"' : ""}><c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}"><f>SUM(A1:A${i + 1})+$A$${i + 1}</f><v>1</v></c><c r="C${i + 1}"><f>Итоги!A${i + 1}*A:A</f><v>1</v></c></row>`,
  ).join(""),
  {
    sheets: [{ name: "План" }, { name: "Итоги" }],
    workbookEnd:
      '<definedNames><definedName name="Дела">План!$A$2:$A$8</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">План!$1:$2</definedName></definedNames>',
    after:
      '<autoFilter ref="A1:C9"/><mergeCells><mergeCell ref="D2:E4"/><mergeCell ref="D6:D8"/></mergeCells><conditionalFormatting sqref="B2:B8 C3"><cfRule type="expression" priority="1"><formula>$A2&gt;A3</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="C2:C6 C8"><formula1>$A$3:$A$7</formula1></dataValidation></dataValidations><rowBreaks count="1"><brk id="3" max="16383" man="1"/></rowBreaks>',
    parts: {
      "xl/worksheets/sheet2.xml":
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f>План!B5+План!A2:A8</f><v>2</v></c></row></sheetData></worksheet>',
    },
  },
).bytes;

const files: [string, Uint8Array][] = [
  ["our own workbook", own],
  ...sharedFiles("plans", ".xlsx"),
  ...sharedFiles("corpus/xlsx", ".xlsx").filter((_, i) => i % 5 === 0),
];

/** The first row of a merge: Excel loses the merge's words with it, we keep them. */
const beginsMerge = ({ cells }: Row): boolean =>
  cells.some(({ rowSpan }) => rowSpan > 1);

/** Taken out one at a time, and put in where nothing ends, for there we take the new row in and Excel does not. */
function edits(name: string, table: Table): readonly [number, Edit][] {
  const isOwn = name === "our own workbook";
  const rows = isOwn ? table.rows : table.rows.filter((_, i) => i % 7 === 1);
  return rows.flatMap((row): [number, Edit][] => {
    const { index } = row;
    const at = { table: table.index, quotes: ownTexts(row) };
    const remove: Edit = { kind: "remove-row", ...at, row: index };
    const insert: Edit = {
      kind: "insert-row",
      ...at,
      after: index,
      like: index,
      texts: [],
    };
    return [
      ...(beginsMerge(row) ? [] : [[index, remove] as [number, Edit]]),
      ...(isOwn && index === 4 ? [[index + 1, insert] as [number, Edit]] : []),
    ];
  });
}

test("rows that are moved in a file take along what Excel takes along", () => {
  let moved = 0;
  for (const [name, bytes] of files) {
    const opened = openXlsx(bytes);
    const [table] = opened.ok ? tablesOf(opened.value.grid) : [];
    if (!opened.ok || !table) continue;
    for (const [place, edit] of edits(name, table)) {
      const written = opened.value.applyEdits([edit]);
      if (!written.ok) continue;
      const book = new SimWorkbook(bytes);
      const sheet = book.sheetBy(table.name);
      if (!sheet) throw new Error(`no sheet in ${name}`);
      moveCells(sheet, {
        kind: edit.kind === "remove-row" ? "delete" : "insert",
        axis: "rows",
        block: { top: place, bottom: place, left: 0, right: 16_383 },
      });
      expect([name, place, told(book.save())]).toEqual([
        name,
        place,
        told(written.value.toBytes()),
      ]);
      moved++;
    }
  }
  expect(moved).toBeGreaterThan(4);
});
