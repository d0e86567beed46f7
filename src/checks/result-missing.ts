import { saysNothing } from "../plan/saysNothing";
import { defineCheck } from "./check";

export default defineCheck({
  id: "result-missing",
  severity: "warning",
  title: "Не указан ожидаемый результат",
  rationale:
    "Без результата нельзя понять, выполнено ли мероприятие, и нечего будет показать в отчёте.",
  messages: {
    empty:
      "Не указан ожидаемый результат: впишите, что появится или изменится после мероприятия",
  },
  examples: [
    {
      bad: `| 1 | Провести день открытых дверей | май 2024 года | Завуч | ⟦⟧ |
            | 2 | Обновить стенд | июнь 2024 года | Завуч | Стенд обновлён |`,
      good: `| 1 | Провести день открытых дверей | май 2024 года | Завуч | Отчёт на сайте |
             | 2 | Обновить стенд | июнь 2024 года | Завуч | Стенд обновлён |`,
    },
    {
      bad: `| 1 | Собрать заявки на учёбу | май 2024 года | Методист | ⟦—⟧ |
            | 2 | Составить график учёбы | июнь 2024 года | Методист | График |`,
      good: `| 1 | Собрать заявки на учёбу | май 2024 года | Методист | Заявки школ |
             | 2 | Составить график учёбы | июнь 2024 года | Методист | График |`,
    },
  ],
  *run(plan) {
    for (const row of plan.measures) {
      const at = row.cells.result;
      if (!at || !saysNothing(row.result?.value)) continue;
      if (row.subItems.some((item) => !saysNothing(item.result?.value)))
        continue;
      yield {
        message: "empty",
        at: row.result?.at ?? at,
        row,
        column: "result",
      };
    }
  },
});
