/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { tablesOf } from "../../../src/grid/Grid";
import { docxFile } from "../../../src/host/docx/openDocx";
import { openFlatOpc } from "../../../src/host/openxml/openPackage";
import { openOffice } from "../../../src/host/openOffice";
import { docxOf, p, run, tbl, tc, tr } from "../../support/docxOf";
import { failure, startWord } from "./startWord";

const sample = new Uint8Array(
  readFileSync(
    path.resolve(__dirname, "../../../assets/sample/school-plan.docx"),
  ),
);

const gridOf = (file: Uint8Array | string) => {
  const opened = typeof file === "string" ? openFlat(file) : openOffice(file);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value.grid;
};

function openFlat(text: string) {
  const opened = openFlatOpc(text);
  return opened.ok ? docxFile(opened.value) : opened;
}

const merged = docxOf(
  p("Перед таблицей") +
    tbl(
      tr(["№", "Дело", "Срок"], "<w:tblHeader/>"),
      tr(["1", tc("Общее", '<w:vMerge w:val="restart"/>'), "май"]),
      tr(["2", tc("", "<w:vMerge/>"), "июнь"]),
      tr([tc("Раздел", '<w:gridSpan w:val="3"/>')]),
    ) +
    p("После"),
);

test("each table is read through its own OOXML as the file is", async () => {
  const { host } = await startWord(sample);
  const packages = await Word.run(async (context) => {
    const { tables } = context.document.body;
    tables.load("items/rowCount");
    await context.sync();
    const ooxml = tables.items.map((table) => table.getRange().getOoxml());
    await context.sync();
    return ooxml.map(({ value }) => value);
  });
  expect(host.traffic.syncs).toBe(2);
  const read = packages.map((text) => tablesOf(gridOf(text))[0]?.rows);
  expect(read).toEqual(tablesOf(gridOf(sample)).map(({ rows }) => rows));
});

test("paragraphs tell their depth; the one before a table is found", async () => {
  await startWord(merged);
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text,items/tableNestingLevel");
    const before = context.document.body.tables
      .getFirst()
      .getParagraphBeforeOrNullObject();
    before.load("text");
    await context.sync();
    const outside = paragraphs.items.filter(
      ({ tableNestingLevel }) => tableNestingLevel === 0,
    );
    expect(outside.map(({ text }) => text)).toEqual([
      "Перед таблицей",
      "После",
    ]);
    expect(paragraphs.items).toHaveLength(12);
    expect(before.text).toBe("Перед таблицей");
  });
});

test("a vertical merge fails the indexes of its cells and the whole sync, not the texts", async () => {
  await startWord(merged);
  const indexes = Word.run(async (context) => {
    const { rows } = context.document.body.tables.getFirst();
    rows.load("items/cells/items/cellIndex");
    await context.sync();
  });
  expect(await failure(indexes)).toBe("GeneralException");
  await Word.run(async (context) => {
    const table = context.document.body.tables.getFirst();
    table.load("values,isUniform,headerRowCount,nestingLevel");
    const { rows } = table;
    rows.load("items/cellCount");
    await context.sync();
    expect(table.values).toEqual([
      ["№", "Дело", "Срок"],
      ["1", "Общее", "май"],
      ["2", "", "июнь"],
      ["Раздел"],
    ]);
    expect(table).toMatchObject({
      isUniform: false,
      headerRowCount: 1,
      nestingLevel: 1,
    });
    expect(rows.items.map(({ cellCount }) => cellCount)).toEqual([3, 3, 3, 1]);
    rows.items[1]?.cells.load("items/value");
    await expect(failure(context.sync())).resolves.toBe("ItemNotFound");
  });
});

test("a Word that does not tell of covered cells", async () => {
  await startWord(merged, { quirks: { coveredCells: "absent" } });
  await Word.run(async (context) => {
    const table = context.document.body.tables.getFirst();
    table.load("values");
    const cell = table.getCell(2, 1);
    cell.load("value");
    await context.sync();
    expect(table.values[2]).toEqual(["2", "июнь"]);
    expect(cell.value).toBe("июнь");
    const none = table.getCellOrNullObject(2, 2);
    none.load("value");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("chosen tables fail in getOoxml, and nothing else of them does", async () => {
  await startWord(merged, {
    quirks: { ooxmlFailure: () => "ooxmlIsMalformated" },
  });
  await Word.run(async (context) => {
    const table = context.document.body.tables.getFirst();
    table.getRange().getOoxml();
    await expect(failure(context.sync())).resolves.toBe("ooxmlIsMalformated");
    table.load("rowCount");
    await context.sync();
    expect(table.rowCount).toBe(4);
  });
});

test("signs without letters stand in the text as Word writes them", async () => {
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  await startWord(
    docxOf(
      `<w:p>${run("Смотр")}<w:r><w:br/><w:t>песни</w:t></w:r>${note}<w:del w:id="1" w:author="А"><w:r><w:delText>, речи</w:delText></w:r></w:del></w:p>`,
    ),
  );
  await Word.run(async (context) => {
    const paragraph = context.document.body.paragraphs.getFirst();
    paragraph.load("text");
    await context.sync();
    expect(paragraph.text).toBe("Смотр\vпесни\u0002, речи");
  });
});

test("automatic numbers are told as Word shows them; words are found as Word finds them", async () => {
  const numbered = (text: string) =>
    p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  await startWord(
    docxOf(
      p("План на «май» и\u00a0июнь") +
        tbl(
          tr([tc(numbered("Первое")), "а"]),
          tr([tc(numbered("Второе")), "б"]),
        ),
      {
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      },
    ),
  );
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text,items/listItemOrNullObject/listString");
    const search = (words: string, options?: { matchCase: boolean }) => {
      const found = context.document.body.search(words, options);
      found.load("items/text");
      return found;
    };
    const spaced = search("и июнь");
    const exact = search("первое", { matchCase: true });
    const any = search("первое");
    await context.sync();
    expect(
      paragraphs.items.map(({ listItemOrNullObject: item }) =>
        item.isNullObject ? null : item.listString,
      ),
    ).toEqual([null, "1)", null, "2)", null]);
    expect(spaced.items.map(({ text }) => text)).toEqual(["и\u00a0июнь"]);
    expect(exact.items).toHaveLength(0);
    expect(any.items.map(({ text }) => text)).toEqual(["Первое"]);
  });
});
