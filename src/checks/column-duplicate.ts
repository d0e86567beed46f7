import type { Column } from "../plan/Plan";
import { fold, normalise } from "../text/normalise";
import { shorten } from "../text/shorten";
import { defineCheck } from "./check";

export default defineCheck({
  id: "column-duplicate",
  severity: "warning",
  title: "Два столбца об одном",
  rationale:
    "Когда срок или исполнитель записан в двух столбцах, неясно, какому из них верить.",
  messages: {
    same: "Столбец «{header}» повторяет столбец «{first}»: оставьте один или назовите их по-разному",
  },
  examples: [
    {
      bad: `| № | Мероприятие | Срок | Ответственный | Результат | ⟦Срок⟧ |
            | 1 | Собрать анкеты | май 2024 года | Психолог | Сводка | июнь |
            | 2 | Обсудить анкеты | июнь 2024 года | Психолог | Протокол | июнь |`,
      good: `| № | Мероприятие | Срок | Ответственный | Результат | Примечание |
             | 1 | Собрать анкеты | май 2024 года | Психолог | Сводка | |
             | 2 | Обсудить анкеты | июнь 2024 года | Психолог | Протокол | |`,
    },
    {
      bad: `| № | Мероприятие | Срок | Ответственный | Результат | Примечание | ⟦Примечание⟧ |
            | 1 | Закупить мел | май 2024 года | Завхоз | Мел | | |
            | 2 | Закупить тряпки | июнь 2024 года | Завхоз | Тряпки | | |`,
      good: `| № | Мероприятие | Срок | Ответственный | Результат | Примечание | Отметка об исполнении |
             | 1 | Закупить мел | май 2024 года | Завхоз | Мел | | |
             | 2 | Закупить тряпки | июнь 2024 года | Завхоз | Тряпки | | |`,
    },
    {
      bad: `| № | Мероприятие | Срок | Ответственный | ⟦Исполнитель⟧ |
            | 1 | Закупить мел | май 2024 года | Завхоз | Завхоз |`,
      good: `| № | Мероприятие | Срок, ответственный |
             | 1 | Закупить мел | май 2024 года, завхоз |`,
    },
  ],
  *run(plan) {
    const first = new Map<string, Column>();
    for (const column of plan.columns)
      for (const key of keysOf(column)) {
        const known = first.get(key);
        if (!known) first.set(key, column);
        else if (known.index !== column.index) {
          yield {
            message: "same",
            data: {
              header: shorten(column.header),
              first: shorten(known.header),
            },
            at: column.at,
            column: column.role,
          };
          break;
        }
      }
  },
});

/** What makes two columns the same: a role, or the words of the header. */
function* keysOf({ role, header, basis }: Column): Iterable<string> {
  const words = fold(normalise(header).text).replace(/[^\p{L}\p{N}№]+/gu, " ");
  if (words.trim() !== "") yield `header ${words.trim()}`;
  if (role !== "other" && basis !== "content") yield `role ${role}`;
}
