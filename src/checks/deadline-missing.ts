import type { Deadline } from "../plan/deadline/Deadline";
import { saysNothing } from "../plan/saysNothing";
import { defineCheck } from "./check";

export default defineCheck({
  id: "deadline-missing",
  severity: "error",
  title: "Не указан срок",
  rationale:
    "Мероприятие без срока нельзя поставить на контроль: неизвестно, когда его считать невыполненным.",
  messages: {
    empty:
      "Не указан срок: впишите дату, месяц или «в течение года», если работа идёт постоянно",
  },
  examples: [
    {
      bad: `| 1 | Составить список наблюдателей | ⟦⟧ | Завуч | Список |
            | 2 | Обучить наблюдателей | до 10.04.2024 | Завуч | Протокол |`,
      good: `| 1 | Составить список наблюдателей | до 01.04.2024 | Завуч | Список |
             | 2 | Обучить наблюдателей | до 10.04.2024 | Завуч | Протокол |`,
    },
    {
      bad: `| 1 | Проверить кабинеты | март 2024 года | Завхоз | Акт |
            | 2 | Подготовить замки для шкафов | ⟦—⟧ | Завхоз | Замки |`,
      good: `| 1 | Проверить кабинеты | март 2024 года | Завхоз | Акт |
             | 2 | Подготовить шкафы: | март 2024 года | Завхоз | Шкафы |
             | | с замками | | | |`,
    },
  ],
  *runMeasure(row) {
    const at = row.cells.deadline;
    if (!at || row.month !== null || isGiven(row.deadline)) return;
    if (row.subItems.some((item) => isGiven(item.deadline))) return;
    yield {
      message: "empty",
      at: row.deadline?.at ?? at,
      row,
      column: "deadline",
    };
  },
});

/** Words, or a mark in a column that stands for a month or a quarter. */
const isGiven = (deadline: Deadline | null): boolean =>
  deadline !== null &&
  (deadline.parts.length > 0 || !saysNothing(deadline.text));
