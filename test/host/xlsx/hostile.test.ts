import { tablesOf } from "../../../src/grid/Grid";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { sheetXml, xlsxOfParts } from "../../support/writeXlsx";

const SHEET = "xl/worksheets/sheet1.xml";

const ofSheet = (xml: string): Uint8Array =>
  xlsxOfParts({ sheets: [{ name: "План" }], parts: { [SHEET]: xml } });

const ofRows = (rows: string, after = "", before = ""): Uint8Array =>
  ofSheet(sheetXml(rows, after, before));

const cell = (name: string, text: string): string =>
  `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;

const numbers = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i + 1)).join("");

/** What the answer is, for not much memory: rows of the first sheet, or why the file is refused. */
function answer(bytes: Uint8Array): number | string {
  const before = process.memoryUsage();
  const opened = openXlsx(bytes);
  const after = process.memoryUsage();
  expect(after.rss - before.rss).toBeLessThan(900 * 1024 * 1024);
  return opened.ok
    ? (tablesOf(opened.value.grid)[0]?.rows.length ?? 0)
    : opened.failure.kind;
}

const row = `<row r="1">${cell("A1", "План")}</row>`;

test.each<[string, () => Uint8Array, number | string]>([
  [
    "ten million characters in a cell",
    () => ofRows(`<row r="1">${cell("A1", "я ".repeat(5_000_000))}</row>`),
    1,
  ],
  [
    "as many columns as there can be",
    () =>
      ofRows(
        `<row r="1">${numbers(16_384, () => "<c><v>1</v></c>")}</row><row r="2"><c r="XFD2"><v>1</v></c></row>`,
      ),
    2,
  ],
  [
    "columns and rows that cannot be",
    () =>
      ofRows(
        `${row}<row r="2"><c r="XFE2"><v>1</v></c></row><row r="99999999"><c r="A99999999"><v>1</v></c></row>`,
      ),
    2,
  ],
  [
    "a used range that lies",
    () => ofRows(row, "", '<dimension ref="A1:XFD1048576"/>'),
    1,
  ],
  [
    "the last cell that there is",
    () => ofRows(`${row}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    2,
  ],
  [
    "everything merged into one",
    () =>
      ofRows(row, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    1,
  ],
  [
    "many areas merged over each other",
    () =>
      ofRows(
        numbers(2000, (n) => `<row r="${n}">${cell(`A${n}`, "x")}</row>`),
        `<mergeCells>${numbers(20_000, (n) => `<mergeCell ref="A1:B${(n % 2000) + 1}"/>`)}</mergeCells>`,
      ),
    2000,
  ],
  [
    "a shared formula with a hundred thousand users and no master",
    () =>
      ofRows(
        numbers(
          100_000,
          (n) =>
            `<row r="${n}"><c r="A${n}"><f t="shared" si="7"/><v>${n}</v></c></row>`,
        ),
      ),
    100_000,
  ],
  [
    "columns said to be as many as there are, each hidden",
    () =>
      ofRows(
        row,
        "",
        `<cols>${numbers(16_384, (n) => `<col min="${n}" max="16384" hidden="1"/>`)}</cols>`,
      ),
    1,
  ],
  [
    "elements nested without end",
    () => ofSheet("<a>".repeat(100_000)),
    "damaged",
  ],
  [
    "rows inside rows",
    () => ofRows('<row r="1">'.repeat(900) + "</row>".repeat(900)),
    0,
  ],
  ["a sheet that is no sheet", () => ofSheet("<html/>"), 0],
  ["a sheet cut off", () => ofSheet("<worksheet><sheetData>"), "damaged"],
  [
    "a zip bomb",
    () => ofRows(`<row r="1">${cell("A1", " ".repeat(270_000_000))}</row>`),
    "too-large",
  ],
])("%s gives an answer", (_, bytes, expected) => {
  expect(answer(bytes())).toBe(expected);
});
