import fc from "fast-check";
import { writeCatalogueJson } from "../../src/catalogue/catalogueJson";
import { catalogueRows } from "../../src/catalogue/catalogueSheet";
import { directions } from "../../src/catalogue/data/directions";
import { readCatalogue } from "../../src/catalogue/schema";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import type { StandardMeasure } from "../../src/catalogue/StandardMeasure";
import {
  readCatalogueFile,
  writeCatalogueSheet,
} from "../../src/entries/catalogueFile";
import { writeWorkbook } from "../../src/report/writeWorkbook";

const standard = standardCatalogue();
const json = (measures: readonly StandardMeasure[]) =>
  new TextEncoder().encode(writeCatalogueJson(measures));

function measures(...entries: object[]): readonly StandardMeasure[] {
  const read = readCatalogue({
    schema: 1,
    measures: entries.map((entry, at) => ({
      id: `m-${String(at)}`,
      direction: "checking",
      levels: ["school"],
      wording: "Проверка",
      parties: {},
      ...entry,
    })),
  });
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

test("the standard catalogue comes back as it was, from .xlsx and .json", () => {
  expect(readCatalogueFile(writeCatalogueSheet(standard))).toEqual({
    ok: true,
    value: standard,
  });
  expect(readCatalogueFile(json(standard))).toEqual({
    ok: true,
    value: standard,
  });
});

const hard = [
  '=HYPERLINK("http://example.test","x")',
  "=1+1",
  "+7 900",
  "-1",
  "@user",
  "'с апострофом",
  "<b>жирный</b> & <script>alert(1)</script>",
  "]]> <!-- --> &amp; &#65; _x0041_ _x000D_",
  "  с пробелами по краям  ",
  "строка\nстрока\n\nстрока",
  "\tотступ",
  "00012",
  "1.10",
  "01.02.2024",
  "TRUE",
  "{procedure} {year} {organisation} {иное}",
  "emoji 👩‍🏫 и знаки ё № « » — …",
  "слово ".repeat(1_700),
];

test("text beginning with =, markup and 10,000 characters go in as text and come back as they were", () => {
  const own = measures(
    ...hard.map((text) => ({
      wording: text,
      deadline: text,
      result: text,
      proof: text,
      parties: { school: [text, "Директор"] },
      synonyms: [text, text],
      basis: [{ act: text }, { act: text, from: "2024-09-01" }],
    })),
  );
  expect(readCatalogueFile(writeCatalogueSheet(own))).toEqual({
    ok: true,
    value: own,
  });
  expect(readCatalogueFile(json(own))).toEqual({ ok: true, value: own });
});

test("any text that a cell can hold comes back", () => {
  const text = fc
    .string({ unit: "grapheme", maxLength: 60 })
    .map((value) =>
      value.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff\u2028]/g, ""),
    )
    .filter((value) => value.trim() !== "");
  fc.assert(
    fc.property(text, text, text, (wording, party, synonym) => {
      const own = measures({
        wording,
        parties: { school: [party] },
        synonyms: [synonym, wording],
      });
      expect(readCatalogueFile(writeCatalogueSheet(own))).toEqual({
        ok: true,
        value: own,
      });
    }),
    { numRuns: 60 },
  );
});

const sheet = (...rows: string[][]) =>
  writeWorkbook([
    {
      name: "Лист",
      widths: [],
      frozen: { rows: 1, columns: 0 },
      rows: rows.map((cells) => ({ cells })),
    },
  ]);
const [header = []] = catalogueRows([]);

test("a sheet typed by hand: a title above, columns in any order, no ids", () => {
  const read = readCatalogueFile(
    sheet(
      ["Каталог отдела образования"],
      [],
      ["Уровни", "мероприятие", "Направление", "Ответственные (школа)"],
      [
        "Школа; муниципалитет",
        "Показ работ",
        directions[4]?.title ?? "",
        "Завуч",
      ],
      ["", "", "", ""],
      ["школа", "Разбор ошибок", "checking", "Учителя\nЗавуч"],
    ),
  );
  expect(read).toMatchObject({
    ok: true,
    value: [
      {
        wording: "Показ работ",
        levels: ["school", "municipality"],
        parties: { municipality: [], school: ["Завуч"] },
        deadline: "",
        review: null,
      },
      { wording: "Разбор ошибок", parties: { school: ["Учителя", "Завуч"] } },
    ],
  });
  if (read.ok)
    for (const { id } of read.value) expect(id).toMatch(/^own-[0-9a-f]{16}$/);
});

const row = (more: Record<string, string>): string[] =>
  header.map(
    (name) =>
      ({
        Обозначение: "m-1",
        Направление: "checking",
        Уровни: "школа",
        Мероприятие: "Проверка",
        ...more,
      })[name] ?? "",
  );

test.each([
  [{ Направление: "досуг" }, /^строка 3, «Направление»: .*методическая работа/],
  [{ Уровни: "район" }, /^строка 3, «Уровни»: .*муниципалитет/],
  [{ Уровни: "" }, /^строка 3, «Уровни»: /],
  [{ Мероприятие: "" }, /^строка 3, «Мероприятие»: /],
  [{ Обозначение: "М 1" }, /^строка 3, «Обозначение»: /],
  [{ Обозначение: "first" }, /^строка 3, «Обозначение»: .*first/],
  [{ Пересмотреть: "31.02.2027" }, /^строка 3, «Пересмотреть»: .*31\.02\.2027/],
  [
    { Основание: "приказ № 1 (с 31.02.2024)" },
    /^строка 3, «Основание»: .*приказ № 1/,
  ],
  [
    { "Ответственные (регион)": "Министерство" },
    /^строка 3, «Ответственные \(регион\)»: /,
  ],
])(
  "a bad sheet is refused whole, with the row and the reason: %j",
  (more, told) => {
    const read = readCatalogueFile(
      sheet([...header], row({ Обозначение: "first" }), row(more)),
    );
    expect(read).toEqual({
      ok: false,
      message: expect.stringMatching(told) as unknown,
    });
  },
);

test.each([
  ["a plan", sheet(["№", "Мероприятие", "Срок"], ["1", "Приказ", "март"])],
  ["nothing", new Uint8Array()],
  ["a text", new TextEncoder().encode("каталог")],
  ["broken JSON", new TextEncoder().encode('{"schema":1,')],
  ["other JSON", new TextEncoder().encode('{"checksOff":[]}')],
])("%s is no catalogue", (_, bytes) => {
  const read = readCatalogueFile(bytes);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.message).toMatch(/[а-яё]{4}/u);
});

test("a bad measure of a .json is told by its place and field", () => {
  const text = writeCatalogueJson(standard).replace(
    '"direction": "biased-results"',
    '"direction": "нет такого"',
  );
  expect(readCatalogueFile(new TextEncoder().encode(text))).toEqual({
    ok: false,
    message: expect.stringMatching(/^мероприятие 20, «direction»: /) as unknown,
  });
});
