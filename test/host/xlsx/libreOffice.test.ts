import type { Edit } from "../../../src/grid/Edit";
import { tablesOf, type Grid } from "../../../src/grid/Grid";
import { ownTexts } from "../../../src/grid/verifyEdits";
import { openXlsx, type XlsxFile } from "../../../src/host/xlsx/openXlsx";
import { asLibreOfficeComputes } from "../../support/libreOffice";
import { sharedFiles } from "../../support/sharedFiles";
import { workbookOf } from "./workbookOf";

const open = (bytes: Uint8Array): XlsxFile => {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
};

const apply = (file: XlsxFile, edits: readonly Edit[]): Uint8Array => {
  const outcome = file.applyEdits(edits);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.toBytes();
};

/** A change of every text that has a word, a row taken and a row added, on the first sheet. */
function someEdits(grid: Grid): readonly Edit[] {
  const [table] = tablesOf(grid);
  const last = table?.rows.at(-1);
  if (!table || !last) return [];
  const edits = table.rows.slice(0, -1).flatMap(({ index, cells }) =>
    cells.flatMap((cell): Edit[] => {
      const word = /\p{L}{3,}/u.exec(cell.text);
      if (!word) return [];
      const start = word.index;
      const at = {
        kind: "cell",
        table: table.index,
        row: index,
        column: cell.column,
        start,
        end: start + word[0].length,
        quote: word[0],
      } as const;
      return [{ kind: "replace-text", at, text: "=замена\nслова" }];
    }),
  );
  const place = { table: table.index, quotes: ownTexts(last) };
  return [
    ...edits,
    { kind: "remove-row", ...place, row: last.index },
    {
      kind: "insert-row",
      ...place,
      like: last.index,
      after: last.index,
      texts: [{ column: 0, text: "1.10" }],
    },
  ];
}

/** Words in order; how lines and columns are parted is each program's own. */
const words = (text: string): string[] =>
  text
    .replaceAll('"', " ")
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== "");

const shown = (bytes: Uint8Array): string =>
  tablesOf(open(bytes).grid)[0]
    ?.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
    .join("\n") ?? "";

const own = workbookOf(
  `<row r="1"><c r="A1" t="inlineStr"><is><t>План работы кружка</t></is></c></row><row r="3"><c r="A3"><v>1.1</v></c><c r="B3" t="inlineStr"><is><t>Собрать гербарий</t></is></c></row><row r="4"><c r="A4"><v>1.2</v></c><c r="B4" t="inlineStr"><is><t>Высушить листья</t></is></c></row>`,
  { after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' },
).bytes;

test("LibreOffice shows workbooks as they are read, before and after edits", () => {
  const files: [string, Uint8Array][] = [
    ["own.xlsx", own],
    ...sharedFiles("plans", ".xlsx"),
  ];
  const edited = files.map(([name, bytes]): [string, Uint8Array] => {
    const file = open(bytes);
    return [name, apply(file, someEdits(file.grid))];
  });
  const all = [...files, ...edited];
  const read = asLibreOfficeComputes(all);
  for (const [i, [name, bytes]] of all.entries())
    expect([name, words(read[i] ?? "")]).toEqual([name, words(shown(bytes))]);
}, 180_000);

/** Formulas without stored values, so that the program must compute them. */
const formulas: Readonly<Record<string, string>> = {
  B1: "SUM(A1:A9)",
  C1: "A4+A6*$A$9",
  D1: "SUM(План!A3:A5)",
  E1: "COUNT(4:6)",
  F1: "Итог+1",
  G1: 'IF(A5=5,"A5",A6)',
};

test("LibreOffice computes the same where rows move under formulas", () => {
  const rows = Array.from({ length: 9 }, (_, i) => {
    const row = i + 1;
    const cells = Object.entries(formulas).map(([name, text]) =>
      row === 1 ? `<c r="${name}"><f>${text}</f></c>` : "",
    );
    const shared =
      row < 3 || row > 6
        ? ""
        : `<c r="H${row}"><f t="shared" si="0"${row === 3 ? ' ref="H3:H6">A3*10+A$9' : ">"}</f></c>`;
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c>${cells.join("")}${shared}</row>`;
  });
  const book = workbookOf(rows.join(""), {
    workbookEnd:
      '<definedNames><definedName name="Итог">План!$A$9</definedName></definedNames>',
  });
  const results = asLibreOfficeComputes([
    ["before.xlsx", book.bytes],
    ["added.xlsx", apply(book.file, [book.insert(4, 2), book.insert(1, 2)])],
    ["moved.xlsx", apply(book.file, [book.remove(2), book.insert(4, 7)])],
  ]).map((text) => text.trim().split("\n"));
  const [before = [], added = [], moved = []] = results;
  expect(before[0]?.split("\t")).toEqual([
    "1",
    "45",
    "58",
    "12",
    "6",
    "10",
    "A5",
    "",
  ]);
  expect(added.filter((line) => line.trim() !== "")).toEqual(before);
  expect(moved.filter((line) => line.trim() !== "")).toEqual([
    before[0]?.replace("45", "43"),
    ...before.slice(2),
  ]);
}, 180_000);
