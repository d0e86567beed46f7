import { deadlinesOf, partAt } from "../plan/deadline/deadlinesOf";
import { shorten } from "../text/shorten";
import { defineCheck } from "./check";

export default defineCheck({
  id: "deadline-invalid",
  severity: "error",
  title: "Такого срока не бывает",
  rationale:
    "Дату, которой нет в календаре, и срок, который кончается раньше, чем начался, исполнить нельзя.",
  messages: {
    invalid:
      "Срока «{text}» не бывает: такого дня нет в календаре или конец стоит раньше начала; исправьте дату",
  },
  examples: [
    {
      bad: `| 1 | Подвести итоги недели чтения | ⟦до 31.02.2024⟧ | Библиотекарь | Справка |`,
      good: `| 1 | Подвести итоги недели чтения | до 29.02.2024 | Библиотекарь | Справка |`,
    },
    {
      bad: `| 1 | Провести неделю чтения | ⟦с 20.03.2024 по 10.03.2024⟧ | Библиотекарь | Фотоотчёт |`,
      good: `| 1 | Провести неделю чтения | с 10.03.2024 по 20.03.2024 | Библиотекарь | Фотоотчёт |`,
    },
  ],
  *run(plan) {
    for (const { deadline, of } of deadlinesOf(plan))
      for (const part of deadline.parts) {
        const { value } = part;
        if (value.kind !== "unrecognised" || value.reason !== "invalid")
          continue;
        const at = partAt(deadline, part);
        yield {
          message: "invalid",
          data: { text: shorten(at.quote, 60) },
          at,
          ...of,
        };
      }
  },
});
