import { directions } from "../catalogue/data/directions";
import type { PlanRow } from "../plan/Plan";
import { keptFor } from "../text/keptFor";
import { fold } from "../text/normalise";
import { remembered } from "../text/remembered";
import { defineCheck } from "./check";

const subject = /объективн/u;
const field =
  /оценк|оценоч|оценив|впр(?!\p{L})|провероч|результат|аттестац|процедур|олимпиад/u;
const school =
  /(?<!\p{L})(?:м[бак]?оу|г[бк]?оу|сош|оош|гимнази[ияюей]{1,2}|лице[йяюе]|школ[аеуы])\s(?:№|«|"|им)|№\s?\d/u;

/** A plan of fewer measures covers what it is about and no more. */
const FEWEST_MEASURES = 8;

export default defineCheck({
  id: "direction-uncovered",
  severity: "info",
  title: "Нет мероприятий по обычному направлению",
  rationale:
    "Планы по объективности оценки принято строить по одним и тем же направлениям, и пропуск одного из них спросят при проверке.",
  source: "Практика муниципальных планов; нормой не установлено.",
  messages: {
    uncovered:
      "Нет мероприятий по направлению «{direction}»: добавьте их или убедитесь, что они не нужны",
  },
  examples: [
    {
      bad: `План по объективности оценки в районе на 2024 год
            | 1 | Издание приказа о сроках работ | март | Отдел | Приказ |
            | 2 | Работа со школами, где результаты завышены | март | Отдел | Справка |
            | 3 | Защита информации при выдаче заданий | март | Отдел | Журнал |
            | 4 | Присутствие общественных наблюдателей | март | Отдел | Акты |
            | 5 | Перепроверка части работ учеников | март | Отдел | Протокол |
            | 6 | Семинар для учителей начальных классов | март | Отдел | Запись |
            | 7 | Анализ ошибок учеников | март | Отдел | Доклад |
            | 8 | Контроль за ходом работ | март | Отдел | Отчёт |
            | 9 | Встречи психологов с классами | март | Отдел | Записи |
            | 10 | Новости о работах на сайте | март | Отдел | Новости |`,
      good: `План по объективности оценки в районе на 2024 год
            | 1 | Издание приказа о сроках работ | март | Отдел | Приказ |
            | 2 | Работа со школами, где результаты завышены | март | Отдел | Справка |
            | 3 | Защита информации при выдаче заданий | март | Отдел | Журнал |
            | 4 | Присутствие общественных наблюдателей | март | Отдел | Акты |
            | 5 | Перепроверка работ учителями из других школ | март | Отдел | Протокол |
            | 6 | Семинар для учителей начальных классов | март | Отдел | Запись |
            | 7 | Анализ ошибок учеников | март | Отдел | Доклад |
            | 8 | Контроль за ходом работ | март | Отдел | Отчёт |
            | 9 | Встречи психологов с классами | март | Отдел | Записи |
            | 10 | Новости о работах на сайте | март | Отдел | Новости |`,
    },
    {
      bad: `Дорожная карта школы № 3 по объективности результатов ВПР на 2024 год
            | 1 | Приказ о проведении работ | март | Директор | Приказ |
            | 2 | Хранение заданий в сейфе | март | Директор | Журнал |
            | 3 | Родители на правах наблюдателей | март | Завуч | Акты |
            | 4 | Проверка работ комиссией учителей | март | Завуч | Протокол |
            | 5 | Учителя не работающие в классе ведут работу | март | Завуч | График |
            | 6 | Практикум по оценке | март | Завуч | Запись |
            | 7 | Обсуждение ошибок | март | Завуч | Доклад |
            | 8 | Беседы с родителями | март | Психолог | Записи |
            | 9 | Новости на сайте | март | Завуч | Новости |`,
      good: `Дорожная карта школы № 3 по развитию чтения на 2024 год
             | 1 | Приказ о неделе чтения | март | Директор | Приказ |
             | 2 | Обновление фонда | март | Директор | Журнал |
             | 3 | Чтение вслух | март | Завуч | Записи |
             | 4 | Конкурс чтецов | март | Завуч | Протокол |
             | 5 | Встреча с писателем | март | Завуч | Снимки |
             | 6 | Обзор новых книг | март | Завуч | Обзор |
             | 7 | Читательские дневники | март | Завуч | Дневники |
             | 8 | Семейное чтение | март | Педагог | Записи |`,
    },
  ],
  *run(plan, { reading: { heading } }) {
    const title = fold(
      [plan.title?.value, heading.act?.title?.value].join(" "),
    );
    if (!subject.test(title) || !field.test(title)) return;
    if (plan.measures.length < FEWEST_MEASURES) return;
    const ofSchool = school.test(title);
    const left = new Set(
      directions.filter((direction) => direction.ofSchool || !ofSchool),
    );
    for (const row of plan.rows) {
      const isAbout = subjectOf(row);
      for (const direction of left)
        if (isAbout(direction)) left.delete(direction);
      if (left.size === 0) return;
    }
    for (const direction of left)
      yield {
        message: "uncovered",
        data: { direction: direction.title },
        at: null,
      };
  },
});

type Direction = (typeof directions)[number];

/** Whether a row is about a direction. */
const subjectOf = keptFor((row: PlanRow) => {
  const texts = wordings(row);
  return remembered((direction: Direction) =>
    texts.some((text) => direction.signs.test(text)),
  );
});

/** Of a heading, a measure with its continuations, or a sub-item, with the result; in small letters. */
function wordings(row: PlanRow): readonly string[] {
  if (row.kind === "section")
    return row.headings.map(({ title }) => fold(title));
  if (row.kind === "header") return [];
  const words =
    row.kind === "measure" ? row.wholeText : (row.measure?.value ?? "");
  return [fold(`${words}\n${row.result?.value ?? ""}`)];
}
