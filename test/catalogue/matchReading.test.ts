import { matchReading } from "../../src/catalogue/matchReading";
import { indexMeasures } from "../../src/catalogue/matchMeasure";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import { tellsAction } from "../../src/catalogue/tellsAction";
import { readDocument } from "../../src/plan/readDocument";
import { drawnGrid } from "../support/drawnGrid";

const index = indexMeasures(standardCatalogue());
const header = `План мероприятий по объективности ВПР на 2026 год
  | № | Мероприятие | Срок | Ответственный | Результат |
`;

/** Each row with its counterpart where that is likely; «!» after one that is linked without asking. */
const matched = (rows: string): readonly string[] =>
  matchReading(index, readDocument(drawnGrid(header + rows).grid)).map(
    ({ text, candidates: [best] }) =>
      `${text} → ${
        best && best.score >= 0.5
          ? `${best.measure.id}${best.sure ? "!" : ""}`
          : "—"
      }`,
  );

test("a sub-item that says by itself what is done is a measure of its own", () => {
  expect(
    matched(`
      | 1 | Подготовить проведение ВПР: | март 2026 | Завуч | |
      |  | а) издать приказ о назначении школьного координатора | | | |
      |  | б) провести инструктаж организаторов в аудиториях | | | |
      | 2 | Проверка работ | март 2026 | Завуч | |
      | а) | Перекрёстная проверка работ ВПР между школами | март 2026 | Завуч | |`),
  ).toEqual([
    "Подготовить проведение ВПР: → —",
    "а) издать приказ о назначении школьного координатора → coordinator-order!",
    "б) провести инструктаж организаторов в аудиториях → organisers-briefing!",
    expect.stringMatching(/^Проверка работ → /),
    "Перекрёстная проверка работ ВПР между школами → cross-check",
  ]);
});

test("a sub-item that only goes on is read with its measure, and never linked without asking", () => {
  expect(
    matched(`
      | 1 | Издать приказы: | март 2026 | Завуч | Приказ |
      |  | — о назначении координатора ВПР | | | |
      |  | — о составе комиссии по проверке ВПР | | | |
      | 2 | Обучить: | май 2026 | Завуч | |
      |  | — общественных наблюдателей | | | |
      |  | — экспертов | | | |`),
  ).toEqual([
    "Издать приказы: → procedure-order",
    "— о назначении координатора ВПР → coordinator-order",
    "— о составе комиссии по проверке ВПР → checking-commission-order",
    expect.stringMatching(/^Обучить: → /),
    "— общественных наблюдателей → observers-briefing",
    "— экспертов → experts-training",
  ]);
});

test.each([
  ["провести инструктаж", true],
  ["— Размещение сведений на сайте", true],
  ["2) Анализ работ", true],
  ["о назначении координатора", false],
  ["русский язык", false],
  ["часть работ", false],
  ["образования", false],
  ["", false],
])("%s says what is done: %s", (wording, tells) => {
  expect(tellsAction(wording)).toBe(tells);
});
