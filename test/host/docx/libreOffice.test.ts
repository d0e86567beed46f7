import type { Edit } from "../../../src/grid/Edit";
import { tablesOf, type Grid } from "../../../src/grid/Grid";
import { ownTexts } from "../../../src/grid/verifyEdits";
import { openDocx } from "../../../src/host/docx/openDocx";
import { docxOf, p, tbl, tc, tr } from "../../support/docxOf";
import { asLibreOfficeReads } from "../../support/libreOffice";
import { sharedFiles } from "../../support/sharedFiles";
import { gridOf } from "../../support/showGrid";

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="russianLower"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const numbered = (text: string, level: number): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);

/** A plan with a section, merges and automatic numbers. */
const own = docxOf(
  p("План работы кружка") +
    tbl(
      tr(["№", "Дело", "Когда"], "<w:tblHeader/>"),
      tr([tc("Осень", '<w:gridSpan w:val="3"/>')]),
      tr([
        tc(numbered("", 0)),
        tc(p("Собрать") + p("гербарий")),
        tc("сентябрь", '<w:vMerge w:val="restart"/>'),
      ]),
      tr([tc(numbered("", 1)), "Высушить листья", tc("", "<w:vMerge/>")]),
      tr([tc(numbered("", 0)), "Показать выставку", "ноябрь"]),
    ) +
    p(),
  { numbering },
);

/** A change of every text that has a word, a row taken and a row added, as far as the document has a table. */
function someEdits(grid: Grid): readonly Edit[] {
  const edits: Edit[] = [];
  const [table] = tablesOf(grid);
  for (const row of table?.rows.slice(0, -1) ?? [])
    for (const cell of row.cells) {
      const word = /\p{L}{3,}/u.exec(cell.text);
      if (table && word)
        edits.push({
          kind: "replace-text",
          at: {
            kind: "cell",
            table: table.index,
            row: row.index,
            column: cell.column,
            start: word.index,
            end: word.index + word[0].length,
            quote: word[0],
          },
          text: "замена",
        });
    }
  const last = table?.rows.at(-1);
  if (table && last) {
    const at = { table: table.index, quotes: ownTexts(last) };
    edits.push({ kind: "remove-row", ...at, row: last.index });
    edits.push({
      kind: "insert-row",
      ...at,
      like: last.index,
      after: last.index,
      texts: [{ column: 0, text: "новая\nстрока" }],
    });
  }
  return edits;
}

const files: [string, Uint8Array][] = [
  ["own.docx", own],
  ...sharedFiles("plans", ".docx"),
];

/** Words in order; how lines and columns are laid out is each program's own. */
const words = (text: string): string[] =>
  text
    .replace(/[\u00ad\ufeff]/g, "")
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== "");

const ownWords = (grid: Grid): string[] =>
  words(
    grid.blocks
      .flatMap((block) =>
        block.kind === "paragraph"
          ? [block.label ?? "", block.text]
          : block.rows.flatMap(({ cells }) =>
              cells.flatMap(({ labels, text }) => {
                const parts: string[] = [];
                let at = 0;
                for (const label of labels) {
                  parts.push(text.slice(at, label.start), label.text);
                  at = label.start;
                }
                return [...parts, text.slice(at)];
              }),
            ),
      )
      .join("\n"),
  );

test("LibreOffice reads files the same way, before and after edits", () => {
  const edited = files.map(([name, bytes]): [string, Uint8Array] => {
    const opened = openDocx(bytes);
    if (!opened.ok) throw new Error(opened.failure.kind);
    const outcome = opened.value.applyEdits(someEdits(opened.value.grid));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    return [name, outcome.value.toBytes()];
  });
  const all = [...files, ...edited];
  const read = asLibreOfficeReads(all);
  for (const [index, [name, bytes]] of all.entries())
    expect([name, words(read[index] ?? "")]).toEqual([
      name,
      ownWords(gridOf(bytes)),
    ]);
}, 180_000);

test("LibreOffice opens tracked changes", () => {
  const tracked = files.map(([name, bytes]): [string, Uint8Array] => {
    const opened = openDocx(bytes);
    if (!opened.ok) throw new Error(opened.failure.kind);
    const outcome = opened.value.applyEdits(someEdits(opened.value.grid), {
      author: "Ж",
      date: "2026-03-01T10:00:00Z",
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    return [name, outcome.value.toBytes()];
  });
  for (const text of asLibreOfficeReads(tracked))
    expect(words(text).length).toBeGreaterThan(10);
}, 180_000);
