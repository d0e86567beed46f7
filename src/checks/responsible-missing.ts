import type { Measure } from "../plan/Plan";
import type { Responsible } from "../plan/responsible/Party";
import { saysNothing } from "../plan/saysNothing";
import { defineCheck } from "./check";

export default defineCheck({
  id: "responsible-missing",
  severity: "error",
  title: "Не указан ответственный",
  rationale:
    "За мероприятие без ответственного никто не отвечает, и спросить о нём не с кого.",
  messages: {
    empty: "Не указан ответственный: впишите, кто исполняет мероприятие",
  },
  examples: [
    {
      bad: `| 1 | Провести день открытых дверей | май 2024 года | ⟦⟧ | Отчёт |
            | 2 | Обновить стенд | июнь 2024 года | Завуч | Стенд обновлён |`,
      good: `| 1 | Провести день открытых дверей | май 2024 года | Завуч | Отчёт |
             | 2 | Обновить стенд | июнь 2024 года | ^ | Стенд обновлён |`,
    },
    {
      bad: `| 1 | Собрать заявки на учёбу | май 2024 года | ⟦—⟧ | Заявки |
            | 2 | Составить график учёбы | июнь 2024 года | Методист | График |`,
      good: `| 1 | Собрать заявки на учёбу: | май 2024 года | Методист | Заявки |
             | | учителей истории | | | |
             | | учителей физики | | | |
             | 2 | Составить график учёбы | июнь 2024 года | Методист | График |`,
    },
  ],
  *runMeasure(row) {
    const cell = row.cells.responsible;
    if (!cell || names(row.responsible)) return;
    if (nextRows(row).some(({ responsible }) => names(responsible))) return;
    yield {
      message: "empty",
      at: row.responsible?.at ?? cell,
      row,
      column: "responsible",
    };
  },
});

const names = (responsible: Responsible | null): boolean =>
  !saysNothing(responsible?.text);

/** Rows that go on with a measure, where its people may be named instead. */
const nextRows = ({ subItems, continuations }: Measure) => [
  ...subItems,
  ...continuations,
];
