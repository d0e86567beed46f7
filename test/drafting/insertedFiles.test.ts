import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import { readDocument } from "../../src/plan/readDocument";
import { docxOf, p, run, tbl, tc, tr } from "../support/docxOf";
import { measureOf } from "../support/drafting";
import { drawnGrid } from "../support/drawnGrid";
import {
  insertInto,
  insertRows,
  newFindings,
  opened,
  partsOf,
} from "../support/insertedFiles";
import { insertMeasures } from "../../src/drafting/insertMeasures";
import { standardIndex } from "../support/drafting";
import {
  asLibreOfficeReads,
  asLibreOfficeComputes,
} from "../support/libreOffice";
import { sharedFiles } from "../support/sharedFiles";
import { writeDocx } from "../support/writeDocx";
import { writeXlsx } from "../support/writeXlsx";

const measures = standardCatalogue();

const municipal = `РАСПОРЯЖЕНИЕ
  администрации Заречного района
  от 12.01.2026 № 7-р
  Об утверждении плана
  План мероприятий по объективности ВПР в школах Заречного района на 2026 год
  | № п/п | Мероприятие | Срок исполнения | Ответственные | Ожидаемый результат |
  | 1. Нормативное обеспечение | < | < | < | < |
  | 1.1. | Подписание приказа о датах работ | до 27 февраля 2026 г. | Комитет по образованию | Приказ |
  | 1.2. | Рассылка писем в школы | март 2026 г. | Комитет по образованию, методический кабинет | Письма |
  | 2. Наблюдение за проведением работ | < | < | < | < |
  | 2.1. | Подбор людей для наблюдения в кабинетах | апрель 2026 г. | Методический кабинет | Список людей |
  | 3. Повышение квалификации учителей | < | < | < | < |
  | 3.1. | Мастер-класс о критериях | май 2026 г. | Методический кабинет | Записи |`;

const school = `План МБОУ СОШ № 12 по объективности ВПР на 2025-2026 учебный год
  | № | Что делаем | Когда | Кто отвечает | Что получим |
  | 1 | Совещание с учителями о порядке работ | октябрь | Директор | Протокол совещания |
  | 2 | Памятка о том, как оформлять бланки | ноябрь | Заместитель директора по УВР | Памятка |
  | 3 | Разговор с родителями на собрании | декабрь | Заместитель директора по УВР, директор | Протокол собрания |`;

const regional = `Министерство образования Озёрной области
  План мероприятий по объективности ВПР на 2026 год
  | № п/п | Мероприятия | Сроки | Исполнители | Результат |
  | 1 | Нормативное обеспечение | < | < | < |
  | 1.1 | Выпуск приказа о сроках | 02.03.2026 | Министерство образования | Приказ |
  | 2 | Анализ | < | < | < |
  | 2.1 | Сводный разбор ошибок | 10.06.2026 | Институт развития образования | Доклад |`;

/** A plan with a look of its own: heights, colours, centred cells, two fonts, a shaded header that repeats. */
function lookedAfter(): Uint8Array {
  const text = (words: string, look = "") =>
    p(
      run(words, `<w:rFonts w:ascii="Arial"/>${look}<w:sz w:val="20"/>`),
      '<w:jc w:val="center"/>',
    );
  const cell = (words: string, width: number, look = "") =>
    tc(
      text(words, look),
      `<w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/>`,
    );
  const row = (words: readonly string[]) =>
    tr(
      words.map((one, i) => cell(one, 1000 + i)),
      '<w:cantSplit/><w:trHeight w:val="567"/>',
    );
  const section = (words: string) =>
    tr([
      tc(
        text(words, "<w:b/>"),
        '<w:tcW w:w="5000" w:type="dxa"/><w:gridSpan w:val="5"/><w:shd w:val="clear" w:fill="DDDDDD"/>',
      ),
    ]);
  return docxOf(
    p("План работы МБОУ «Школа № 4» по объективности ВПР на 2026 год") +
      tbl(
        tr(
          ["№ п/п", "Мероприятие", "Срок", "Ответственные", "Результат"].map(
            (one) => cell(one, 1000, "<w:b/>"),
          ),
          "<w:tblHeader/>",
        ),
        section("1. Нормативное обеспечение"),
        row([
          "1.1",
          "Подписание приказа о датах работ",
          "февраль",
          "Директор",
          "Приказ",
        ]),
        row([
          "1.2",
          "Ознакомление учителей с приказом",
          "март",
          "Завуч",
          "Подписи",
        ]),
        section("2. Работа с родителями"),
        row([
          "2.1",
          "Собрание родителей",
          "март",
          "Классные руководители",
          "Протокол",
        ]),
      ) +
      p("Директор ______________ И.И. Иванов"),
  );
}

const own: readonly (readonly [string, Uint8Array])[] = [
  ["own municipal.docx", writeDocx(drawnGrid(municipal).grid)],
  [
    "own municipal.xlsx",
    writeXlsx(drawnGrid(municipal, { kind: "workbook" }).grid),
  ],
  ["own school.docx", writeDocx(drawnGrid(school).grid)],
  ["own school.xlsx", writeXlsx(drawnGrid(school, { kind: "workbook" }).grid)],
  ["own regional.docx", writeDocx(drawnGrid(regional).grid)],
  [
    "own regional.xlsx",
    writeXlsx(drawnGrid(regional, { kind: "workbook" }).grid),
  ],
  ["own with a look.docx", lookedAfter()],
];
const files = [
  ...own,
  ...sharedFiles("plans", ".docx"),
  ...sharedFiles("plans", ".xlsx"),
].filter(([, bytes]) => readDocument(opened(bytes).grid).plans.length > 0);

describe.each(files)("30 measures inserted into %s", (name, bytes) => {
  const { before, after, insertion } = insertInto(bytes, measures, 30);
  const edits = insertRows(insertion);

  test("read back in place and numbered", () => {
    const [plan] = readDocument(after.grid).plans;
    const [old] = readDocument(before.grid).plans;
    expect(insertion.rows).toHaveLength(30);
    expect(plan?.measures).toHaveLength((old?.measures.length ?? 0) + 30);
    for (const row of insertion.rows) {
      const wording = row.cells.find(({ role }) => role === "measure")?.text;
      const found = plan?.measures.find(
        ({ measure }) => measure.value === wording,
      );
      expect(found?.number?.parts.join(".") ?? null).toBe(row.number);
      const nearest = found?.path.at(-1);
      expect(
        nearest
          ? [nearest.number?.text ?? [], nearest.title].flat().join(" ")
          : null,
      ).toBe(row.section);
    }
  });

  test("bring no new finding", () => {
    expect(newFindings(before.grid, after.grid)).toEqual([]);
  });

  test("leave all else as it was, byte for byte, and look like the rows beside them", () => {
    const old = partsOf(before);
    const parts = partsOf(after);
    const changed = Object.keys(parts).filter(
      (part) => parts[part] !== old[part],
    );
    expect(Object.keys(parts)).toEqual(Object.keys(old));
    expect(changed).toHaveLength(1);
    const part = changed[0] ?? "";
    const rowTag = name.endsWith(".docx") ? "w:tr" : "row";
    const was = rowsIn(old[part] ?? "", rowTag);
    const is = rowsIn(parts[part] ?? "", rowTag);
    expect(is.rows).toHaveLength(was.rows.length + 30);
    if (name.endsWith(".docx")) {
      expect(is.rest).toBe(was.rest);
      const kept = [...was.rows];
      const fresh = is.rows.filter((row) => {
        const same = kept[0] === row;
        if (same) kept.shift();
        return !same;
      });
      expect(kept).toEqual([]);
      const likes = likesInOrder(insertion.edits.length > 0 ? edits : []);
      const tables = old[part]?.split("<w:tbl>").length ?? 0;
      if (tables === 2)
        for (const [i, row] of fresh.entries())
          expect(lookOf(row)).toEqual(lookOf(was.rows[likes[i] ?? -1] ?? ""));
    } else
      for (const row of is.rows.filter((one) => one.includes('t="inlineStr"')))
        expect(was.rows.map(sheetLook)).toContainEqual(sheetLook(row));
  });
});

/** The rows of a part and what is left without them. */
function rowsIn(xml: string, tag: string): { rows: string[]; rest: string } {
  const pattern = new RegExp(`<${tag}[ >].*?</${tag}>`, "gs");
  return { rows: xml.match(pattern) ?? [], rest: xml.replace(pattern, "") };
}

const likesInOrder = (edits: readonly { after: number; like: number }[]) =>
  [...edits].sort((a, b) => a.after - b.after).map(({ like }) => like);

/** Properties of a row, and of its cells, their first paragraph and its first text. */
function lookOf(row: string) {
  const first = (xml: string, tag: string): string =>
    (
      new RegExp(`<${tag}>.*?</${tag}>|<${tag}/>`, "s").exec(xml)?.[0] ?? ""
    ).replace(`<${tag}></${tag}>`, "");
  const withText = (cell: string): string =>
    /<w:r[ >](?:(?!<\/w:r>).)*<w:t[ >].*?<\/w:r>/s.exec(cell)?.[0] ?? "";
  return {
    row: first(row, "w:trPr"),
    cells: (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => ({
      cell: first(cell, "w:tcPr"),
      paragraph: first(cell, "w:pPr"),
      ...(withText(cell) !== "" && { text: first(withText(cell), "w:rPr") }),
    })),
  };
}

/** A sheet row's own attributes but its place and what was measured or hidden, and the styles of its cells. */
const sheetLook = (row: string) => ({
  row: (/^<row([^>]*)>/.exec(row)?.[1] ?? "").replace(
    / (?:r|ht|hidden|collapsed)="[^"]*"/g,
    "",
  ),
  styles: Array.from(
    row.matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g),
    ([, style]) => style ?? "",
  ),
});

test("LibreOffice opens every one of them and shows the new rows", () => {
  const made = files.map(([name, bytes]) => ({
    name,
    ...insertInto(bytes, measures, 30),
  }));
  const bytesOf = (extension: string) =>
    made
      .filter(({ name }) => name.endsWith(extension))
      .map(({ name, after, insertion }) => ({
        name,
        bytes: after.toBytes(),
        insertion,
      }));
  for (const [extension, read] of [
    [".docx", asLibreOfficeReads],
    [".xlsx", asLibreOfficeComputes],
  ] as const) {
    const set = bytesOf(extension);
    const texts = read(set.map(({ name, bytes }) => [name, bytes] as const));
    for (const [i, { insertion }] of set.entries()) {
      const shown = (texts[i] ?? "").replaceAll('""', '"').replace(/\s+/g, " ");
      const missing = insertion.rows
        .map(
          ({ cells }) =>
            cells.find(({ role }) => role === "measure")?.text ?? "",
        )
        .filter((wording) => !shown.includes(wording.replace(/\s+/g, " ")));
      // LibreOffice may show the first sheet only.
      if (missing.length < 30) expect(missing).toEqual([]);
    }
  }
}, 180_000);

test.each([
  ["=1+1", "docx"],
  ['=HYPERLINK("x")', "xlsx"],
  ["<w:tr><c>&amp;</c>", "docx"],
  ['<row r="1">]]>', "xlsx"],
  ["Очень длинная формулировка мероприятия. ".repeat(250).trim(), "docx"],
  ["Очень длинная формулировка мероприятия. ".repeat(250).trim(), "xlsx"],
])("%.30s goes into a .%s as text and comes back", (wording, kind) => {
  const { grid } = drawnGrid(school, {
    kind: kind === "docx" ? "document" : "workbook",
  });
  const file = opened(kind === "docx" ? writeDocx(grid) : writeXlsx(grid));
  const { edits, problem } = insertMeasures(
    { grid: file.grid, reading: readDocument(file.grid), index: standardIndex },
    [measureOf({ wording })],
  );
  expect(problem).toBeNull();
  const applied = file.applyEdits(edits);
  if (!applied.ok) throw new Error(applied.failure.kind);
  const { plans } = readDocument(opened(applied.value.toBytes()).grid);
  expect(plans[0]?.measures.at(-1)?.measure.value).toBe(wording);
});
