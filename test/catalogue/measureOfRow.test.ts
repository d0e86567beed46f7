import { indexMeasures } from "../../src/catalogue/matchMeasure";
import { measuresOfPlan } from "../../src/catalogue/measureOfRow";
import { measureJson } from "../../src/catalogue/catalogueJson";
import { readCatalogue } from "../../src/catalogue/schema";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import { yearless } from "../../src/catalogue/saving/yearless";
import { planFrom } from "../support/planFrom";

const known = indexMeasures(standardCatalogue());
const saved = (drawing: string) =>
  measuresOfPlan(planFrom(drawing).plan, {
    level: "school",
    review: { year: 2027, month: 7, day: 1 },
    known,
  });

test("a row becomes a standard measure with placeholders", () => {
  const measures = saved(`План мероприятий по ВПР на 2025-2026 учебный год
    | 1 | Контроль и наблюдение | < | < | < |
    | 1.1 | Издать приказ МБОУ СОШ № 5 об итогах ВПР в 2025-2026 учебном году | до 15.03.2026 г. | Директор, Иванова И.И. | Приказ об итогах всероссийских проверочных работ |
    | 1.2 | Рассказать о ВПР родителям | март 2026 года | Кл. руководители | |`);
  expect(measures).toEqual([
    {
      id: expect.stringMatching(/^own-[0-9a-f]{16}$/) as unknown,
      direction: "regulation",
      levels: ["school"],
      wording:
        "Издать приказ {organisation} об итогах {procedure} в {year} году",
      deadline: "до 15.03",
      parties: { school: ["Директор"] },
      result: "Приказ об итогах {procedure}",
      proof: "",
      basis: [],
      synonyms: [],
      review: { year: 2027, month: 7, day: 1 },
    },
    expect.objectContaining({
      wording: "Рассказать о ВПР родителям",
      deadline: "март",
      parties: { school: ["Кл. руководители"] },
    }),
  ]);
  expect(
    readCatalogue({ schema: 1, measures: measures.map(measureJson) }),
  ).toEqual({ ok: true, value: measures });
});

test("what is no name of the plan's own stays", () => {
  const [measure] = saved(`План по ВПР на 2025 год
    | 1 | Анализ ЕГЭ 2024 года и приказа от 12.05.2025 № 2025 | | | |`);
  expect(measure?.wording).toBe(
    "Анализ ЕГЭ 2024 года и приказа от 12.05.2025 № 2025",
  );
});

test("rows of one wording are one measure, sub-items go with theirs", () => {
  const measures = saved(`План работы на 2025 год
    | 1 | Курсы по вопросам: | март | Завуч | |
    | | – оценивания | | | |
    | | – анализа | | | |
    | 2 | Беседы с родителями | май | Завуч | |
    | 3 | Беседы с родителями | июнь | Завуч | |`);
  expect(measures.map(({ wording }) => wording)).toEqual([
    "Курсы по вопросам:\n– оценивания\n– анализа",
    "Беседы с родителями",
  ]);
});

test("text is text whatever it looks like", () => {
  const long = "слово ".repeat(1_700).trim();
  const measures = saved(`План работы на 2025 год
    | 1 | =1+1 | | | |
    | 2 | <b>жирный</b> & {procedure} | | | |
    | 3 | ${long} | | | |`);
  expect(measures.map(({ wording }) => wording)).toEqual([
    "=1+1",
    "<b>жирный</b> & {procedure}",
    long,
  ]);
});

const schoolYear = {
  start: { year: 2025, month: 9, day: 1 },
  end: { year: 2026, month: 8, day: 31 },
  kind: "school-year",
  at: null,
  source: "user",
} as const;

test.each([
  ["до 15.03.2026", "до 15.03"],
  ["до 15 марта 2026 г.", "до 15 марта"],
  ["Ноябрь 2025", "Ноябрь"],
  ["сентябрь 2025 г., март 2026 г.", "сентябрь, март"],
  ["с 20.04.2026 по 20.05.2026", "с 20.04 по 20.05"],
  ["в течение 2025-2026 учебного года", "в течение 2025-2026 учебного года"],
  ["март 2027", "март 2027"],
  ["15 ноября 2026 года", "15 ноября 2026 года"],
  ["по мере необходимости", "по мере необходимости"],
  ["", ""],
])("the deadline «%s» is kept as «%s»", (text, kept) => {
  expect(yearless(text, schoolYear)).toBe(kept);
  expect(yearless(text, null)).toBe(text);
});

test("«в течение 2025 года» loses the year in a plan for that year", () => {
  const year = {
    ...schoolYear,
    start: { year: 2025, month: 1, day: 1 },
    end: { year: 2025, month: 12, day: 31 },
    kind: "calendar-year",
  } as const;
  expect(yearless("в течение 2025 года", year)).toBe("в течение года");
});
