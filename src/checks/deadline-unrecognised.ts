import { deadlinesOf, partAt } from "../plan/deadline/deadlinesOf";
import { saysNothing } from "../plan/saysNothing";
import { shorten } from "../text/shorten";
import { defineCheck } from "./check";

export default defineCheck({
  id: "deadline-unrecognised",
  severity: "info",
  title: "Срок не распознан",
  rationale:
    "Срок, записанный необычно, не попадёт в календарь и не будет проверен, а исполнитель может понять его по-своему.",
  messages: {
    unrecognised:
      "Не удалось понять срок «{text}»: запишите его датой, месяцем или промежутком",
  },
  examples: [
    {
      bad: `| 1 | Обновить сайт | ⟦когда потеплеет⟧ | Учитель информатики | Новый раздел |`,
      good: `| 1 | Обновить сайт | апрель 2024 года | Учитель информатики | Новый раздел |`,
    },
    {
      bad: `| 1 | Издать сборник работ | май 2024 года | Редактор | Сборник |
            | 2 | Разослать сборник | ⟦с оказией⟧ | Редактор | Отметка о рассылке |`,
      good: `| 1 | Издать сборник работ | май 2024 года | Редактор | Сборник |
             | 2 | Разослать сборник | до 15.06.2024 | Редактор | Отметка о рассылке |`,
    },
  ],
  *run(plan) {
    for (const { deadline, of } of deadlinesOf(plan)) {
      if (saysNothing(deadline.text)) continue;
      const part = deadline.parts.find(
        ({ value }) =>
          value.kind === "unrecognised" && value.reason === undefined,
      );
      if (!part) continue;
      const at = partAt(deadline, part);
      yield {
        message: "unrecognised",
        data: { text: shorten(at.quote, 60) },
        at,
        ...of,
      };
    }
  },
});
