/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { tablesOf } from "../../../src/grid/Grid";
import { openOffice } from "../../../src/host/openOffice";
import { docxOf, p, run, tbl, tc, tr } from "../../support/docxOf";
import { failure, startWord } from "./startWord";

const bold = "<w:b/>";
const restart = '<w:vMerge w:val="restart"/>';
const covered = "<w:vMerge/>";
const plan = docxOf(
  p("Планёрка") +
    tbl(
      tr(["№", "Дело", "Срок"], "<w:tblHeader/>"),
      tr([
        "1",
        tc(p(run("Сверить ", bold) + run("списки"), '<w:jc w:val="center"/>')),
        tc("май", restart),
      ]),
      tr(["2", tc(p("Обойти") + p("классы")), tc("", covered)]),
      tr(["3", "Сдать ключи", "июнь"]),
    ) +
    p("Конец"),
  { settings: '<w:zoom w:percent="100"/>' },
);

const rowsIn = (bytes: Uint8Array) => {
  const opened = openOffice(bytes);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return (tablesOf(opened.value.grid)[0]?.rows ?? []).map(({ cells }) =>
    cells.map(({ text, mergedInto, rowSpan }) =>
      mergedInto !== null ? "^" : rowSpan > 1 ? `${text}*${rowSpan}` : text,
    ),
  );
};

const table = (context: Word.RequestContext) =>
  context.document.body.tables.getFirst();

const start = async (options = {}, bytes = plan) => {
  const open = await startWord(bytes, options);
  const act = (
    change: (table: Word.Table, context: Word.RequestContext) => void,
  ) =>
    Word.run(async (context) => {
      change(table(context), context);
      await context.sync();
    });
  return {
    ...open,
    act,
    rows: () => rowsIn(open.model.save()),
    xml: () => String(open.model.file.body),
  };
};

test("text put in place of a paragraph keeps the look of its first character and the paragraph's own", async () => {
  const { act, rows, xml } = await start();
  await act((table) =>
    table
      .getCell(1, 1)
      .body.paragraphs.getFirst()
      .insertText("Найти журнал", "Replace"),
  );
  expect(rows()[1]?.[1]).toBe("Найти журнал");
  expect(xml()).toContain(
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Найти журнал</w:t></w:r>',
  );
  expect(xml()).toContain('<w:jc w:val="center"/>');
});

test("a line end begins a paragraph, a paragraph after another looks like it, value flattens", async () => {
  const { act, rows } = await start();
  await act((table) => {
    const paragraph = table.getCell(3, 1).body.paragraphs.getFirst();
    paragraph.insertText("Сдать\nключи", "Replace");
    table
      .getCell(2, 1)
      .body.paragraphs.getLast()
      .insertParagraph("и дворы", "After");
    table.getCell(3, 0).value = "3\nа";
  });
  expect(rows().slice(2)).toEqual([
    ["2", "Обойти\nклассы\nи дворы", "^"],
    ["3 а", "Сдать\nключи", "июнь"],
  ]);
});

test("a cleared cell has the document's default look", async () => {
  const { act, rows, xml } = await start();
  await act((table) => {
    const { body } = table.getCell(1, 1);
    body.clear();
    body.insertText("Заново", "Start");
  });
  expect(rows()[1]?.[1]).toBe("Заново");
  expect(xml()).not.toContain("<w:b/>");
  expect(xml()).not.toContain("w:jc");
});

test("replaced text takes footnotes with it", async () => {
  const { act, xml } = await start(
    {},
    docxOf(
      tbl(
        tr([
          tc(p(`${run("Сноска")}<w:r><w:footnoteReference w:id="2"/></w:r>`)),
        ]),
      ),
    ),
  );
  await act((table) =>
    table
      .getCell(0, 0)
      .body.paragraphs.getFirst()
      .insertText("Без неё", "Replace"),
  );
  expect(xml()).not.toContain("footnoteReference");
});

test("a row inserted inside a vertical merge grows it, after its end it does not; the template gives the look", async () => {
  const { act, rows } = await start();
  await act((table) => {
    table.rows
      .getFirst()
      .getNext()
      .insertRows("After", 1, [["1а", "Внутри", "пропало"]]);
  });
  expect(rows().slice(1, 4)).toEqual([
    ["1", "Сверить списки", "май*3"],
    ["1а", "Внутри", "^"],
    ["2", "Обойти\nклассы", "^"],
  ]);
  await act((table) => {
    table.getCell(3, 0).parentRow.insertRows("After", 2, [
      ["2а", "После", "июль"],
      ["2б", "И ещё", ""],
    ]);
  });
  expect(rows().slice(4, 6)).toEqual([
    ["2а", "После", "июль"],
    ["2б", "И ещё", ""],
  ]);
});

test("rows are added at the end as the last one, wrong numbers of values are refused", async () => {
  const { act, rows } = await start();
  await act((table) =>
    table.addRows("End", 1, [["4", "Отчитаться", "август"]]),
  );
  expect(rows().at(-1)).toEqual(["4", "Отчитаться", "август"]);
  const wrong = act((table) => table.addRows("End", 1, [["5", "Мало"]]));
  expect(await failure(wrong)).toBe("InvalidArgument");
});

test("a removed row takes the beginning of a merge to the next one; a table without rows goes", async () => {
  const { act, rows, model } = await start();
  await act((table) => {
    table.deleteRows(1, 1);
  });
  expect(rows()).toHaveLength(3);
  expect(rows()[1]).toEqual(["2", "Обойти\nклассы", ""]);
  await act((table) => {
    table.deleteRows(0, 3);
  });
  expect(model.file.body.child("w:tbl")).toBeNull();
});

test("with tracking on, changes are marked and the text reads as changed", async () => {
  const { act, rows, xml, model } = await start({
    sets: { WordApiOnline: "1.1" },
  });
  await act((table, context) => {
    context.document.changeTrackingMode = "TrackAll";
    table
      .getCell(1, 1)
      .body.paragraphs.getFirst()
      .insertText("Найти", "Replace");
    table.addRows("End", 1, [["4", "Новое", "май"]]);
    table.deleteRows(3, 1);
  });
  expect(rows()).toEqual([
    ["№", "Дело", "Срок"],
    ["1", "Найти", "май*2"],
    ["2", "Обойти\nклассы", "^"],
    ["4", "Новое", "май"],
  ]);
  expect(xml().match(/<w:delText[^>]*>[^<]*/g)).toEqual([
    '<w:delText xml:space="preserve">Сверить ',
    '<w:delText xml:space="preserve">списки',
    '<w:delText xml:space="preserve">3',
    '<w:delText xml:space="preserve">Сдать ключи',
    '<w:delText xml:space="preserve">июнь',
  ]);
  expect(String(model.file.settings)).toContain("w:trackRevisions");
  await Word.run(async (context) => {
    context.document.load("changeTrackingMode");
    const one = table(context);
    one.load("rowCount,values");
    await context.sync();
    expect(context.document.changeTrackingMode).toBe("TrackAll");
    expect(one.rowCount).toBe(5);
    expect(one.values[1]?.[1]).toBe("Сверить спискиНайти");
  });
});

test.each([
  [
    "protected",
    { settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' },
    {},
  ],
  ["open for reading only", {}, { isReadOnly: true }],
])("a document that is %s is not written", async (_, parts, options) => {
  const bytes = docxOf(tbl(tr(["было"])), parts);
  const { act, rows } = await start(options, bytes);
  const wrong = act((table) => {
    table.getCell(0, 0).value = "стало";
  });
  expect(await failure(wrong)).toBe("AccessDenied");
  expect(rows()).toEqual([["было"]]);
});

test("comments come and go; a Word that refuses them, or has none", async () => {
  const online = { sets: { WordApiOnline: "1.1" } };
  const { act, xml, model } = await start(online);
  const comment = (table: Word.Table) =>
    table.getCell(1, 1).body.getRange("Content").insertComment("Уточните");
  await act((table) => comment(table));
  expect(xml()).toContain("commentReference");
  expect(String(model.file.comments)).toContain("Уточните");
  expect(openOffice(model.save()).ok).toBe(true);
  await Word.run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load("items/content");
    await context.sync();
    expect(comments.items.map(({ content }) => content)).toEqual(["Уточните"]);
    comments.items[0]?.delete();
    await context.sync();
  });
  expect(xml()).not.toContain("comment");
  const refusing = await start({
    ...online,
    quirks: { refusesComments: true },
  });
  expect(await failure(refusing.act((table) => comment(table)))).toBe(
    "NotAllowed",
  );
  const older = await start();
  expect(await failure(older.act((table) => comment(table)))).toBe(
    "ApiNotFound",
  );
});

test("rows by OOXML are refused as Word refuses them, controls as not simulated", async () => {
  const { act } = await start();
  const rows = act((table) =>
    table.getRange().insertOoxml("<w:tr><w:tc/></w:tr>", "Replace"),
  );
  expect(await failure(rows)).toBe("GeneralException");
  const control = act((table) => table.insertContentControl());
  expect(await failure(control)).toBe("NotImplemented");
});

test("what another person changes between two syncs is there, and gone things are not found", async () => {
  const { host, model } = await start();
  host.faults.betweenSyncs = (sync) => {
    if (sync === 2)
      model.edit(({ body }) => {
        body.child("w:tbl")?.remove();
      });
  };
  await Word.run(async (context) => {
    const one = table(context);
    one.load("rowCount");
    await context.sync();
    one.getCell(0, 0).value = "поздно";
    expect(await failure(context.sync())).toBe("ItemNotFound");
  });
});

test("styles and fonts are told and set; a place is selected", async () => {
  const { act, model, xml } = await start();
  await Word.run(async (context) => {
    const paragraph = table(context).getCell(1, 1).body.paragraphs.getFirst();
    paragraph.load("style,font/bold,font/size");
    await context.sync();
    expect(paragraph.style).toBe("Normal");
    expect(paragraph.font.bold).toBeNull();
    paragraph.font.bold = false;
    paragraph.getRange("Content").select();
    await context.sync();
  });
  expect(xml()).not.toContain("<w:b/>");
  expect(model.selected).toMatchObject({ start: 0, end: 14 });
  await act((_, context) => {
    const selection = context.document.getSelection();
    selection.parentTableOrNullObject.load("rowCount");
  });
});

test("a new document is opened from a file", async () => {
  const { model } = await start();
  await Word.run(async (context) => {
    context.application.createDocument("UEsDBA==").open();
    await context.sync();
  });
  expect(model.openedDocuments).toEqual(["UEsDBA=="]);
});
