import { readDocument } from "../../src/plan/readDocument";
import { drawnGrid } from "../support/drawnGrid";

const noteOf = (drawing: string) => readDocument(drawnGrid(drawing).grid).note;
const measures = (drawing: string) =>
  noteOf(drawing)?.measures.map(({ text, paragraphs }) => [
    text,
    ...paragraphs,
  ]);

test("a dash list under the line that announces it; items over several lines", () => {
  const drawing = `
    Информационная справка
    о подготовке лагерей к сезону 2024 года
    В районе работает шесть лагерей.
    В ходе подготовки были предприняты следующие меры:
    - проведена проверка помещений;
    – закуплен инвентарь (мячи,
    скакалки
    и сетки);
    -обучены начальники смен.
    Нарушений не выявлено.
    Рекомендовано завершить ремонт.`;
  expect(noteOf(drawing)?.title?.value).toBe(
    "Информационная справка о подготовке лагерей к сезону 2024 года",
  );
  expect(measures(drawing)).toEqual([
    ["проведена проверка помещений;", 4],
    ["закуплен инвентарь (мячи, скакалки и сетки);", 5, 6, 7],
    ["обучены начальники смен.", 8],
  ]);
});

test("Word's bullets, numbered items, two lists of a report", () => {
  expect(
    measures(`
    Отчёт о выполнении плана за 2023 год
    В первом полугодии проведена следующая работа:
    {•} обновлён сайт
    {•} изданы памятки
    Во втором полугодии организованы мероприятия:
    1. Проведён слёт.
    2. Собраны отчёты.`),
  ).toEqual([
    ["обновлён сайт", 2],
    ["изданы памятки", 3],
    ["Проведён слёт.", 5],
    ["Собраны отчёты.", 6],
  ]);
});

test.each([
  [
    "a letter that asks",
    `Уважаемые коллеги!
     Просим представить следующие документы:
     - копию приказа;
     - список участников.`,
  ],
  [
    "an order without a plan",
    `ПРИКАЗ
     О дежурстве
     В целях порядка ПРИКАЗЫВАЮ:
     1. Назначить дежурных.
     2. Контроль оставляю за собой.`,
  ],
  ["prose", "Справка\nВ школе учатся 300 детей.\nРабота ведётся по плану."],
  ["an empty document", ""],
])("%s is no note", (_, drawing) => {
  expect(noteOf(drawing)).toBeNull();
});

test("a document with a plan is no note", () => {
  expect(
    noteOf(`
    Справка
    Были приняты меры:
    - издан приказ;
    - создана группа.
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Сбор | март | Завуч |`),
  ).toBeNull();
});
