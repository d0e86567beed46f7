import { tablesOf } from "../../../../src/grid/Grid";
import { openXlsx } from "../../../../src/host/xlsx/openXlsx";
import { asLibreOfficeComputes } from "../../../support/libreOffice";
import { sharedFiles } from "../../../support/sharedFiles";
import { workbookOf } from "../../../host/xlsx/workbookOf";
import { SimWorkbook } from "./SimWorkbook";

const shown = (bytes: Uint8Array) => {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return tablesOf(opened.value.grid).map(({ rows }) =>
    rows
      .filter(({ cells }) => cells.some(({ text }) => text !== ""))
      .map(({ index, hidden, cells }) => [
        index,
        hidden,
        cells
          .filter(({ text }) => text !== "")
          .map(({ text, columnSpan, rowSpan }) => [text, columnSpan, rowSpan]),
      ]),
  );
};

const own = workbookOf(
  `<row r="1" ht="30" customHeight="1"><c r="A1" t="inlineStr"><is><t>План работы хора</t></is></c></row>
   <row r="3" hidden="1"><c r="A3"><v>1.1</v></c><c r="B3" t="inlineStr"><is><r><rPr><b/></rPr><t>Разучить</t></r><r><t xml:space="preserve"> песню</t></r></is></c></row>
   <row r="4"><c r="A4"><v>1.2</v></c><c r="B4"><f>1+A3</f><v>2.1</v></c><c r="C4" t="b"><v>1</v></c><c r="D4" t="e"><v>#N/A</v></c></row>`,
  { after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' },
).bytes;

const files: [string, Uint8Array][] = [
  ["own.xlsx", own],
  ...sharedFiles("plans", ".xlsx"),
  ...sharedFiles("corpus/xlsx", ".xlsx").filter(
    ([, bytes]) => openXlsx(bytes).ok,
  ),
];

test.each(files)("%s is saved as it was loaded", (_, bytes) => {
  expect(shown(new SimWorkbook(bytes).save())).toEqual(shown(bytes));
});

test("LibreOffice reads what is saved as it reads the original", () => {
  const some = files.slice(0, 8);
  const before = asLibreOfficeComputes(some);
  const after = asLibreOfficeComputes(
    some.map(([name, bytes]) => [name, new SimWorkbook(bytes).save()]),
  );
  expect(after).toEqual(before);
});
