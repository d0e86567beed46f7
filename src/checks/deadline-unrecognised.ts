import { partAt } from "../plan/deadline/deadlinesOf";
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
    timeless:
      "В сроке «{text}» нет ни дня, ни месяца – только время или место: допишите дату",
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
    {
      bad: `| 1 | Репетиция концерта | ⟦16.00, актовый зал⟧ | Вожатый | Сценарий |
            | 2 | Концерт | 24 мая, 18.00 | Вожатый | Афиша |`,
      good: `| 1 | Репетиция концерта | 23 мая, 16.00, актовый зал | Вожатый | Сценарий |
             | Июнь |
             | 2 | Дискотека | 18.00, актовый зал | Вожатый | Фотоотчёт |`,
    },
  ],
  *runDeadline({ deadline, measure, of }) {
    if (saysNothing(deadline.text)) return;
    if (deadline.parts.length === 0) {
      if (measure.month === null && !isMark(deadline.text))
        yield {
          message: "timeless",
          data: { text: shorten(deadline.text, 60) },
          at: deadline.at,
          ...of,
        };
      return;
    }
    const part = deadline.parts.find(
      ({ value }) =>
        value.kind === "unrecognised" && value.reason === undefined,
    );
    if (!part) return;
    const at = partAt(deadline, part);
    yield {
      message: "unrecognised",
      data: { text: shorten(at.quote, 60) },
      at,
      ...of,
    };
  },
});

/** «х», «+»: a mark in a column that stands for a month. */
const isMark = (text: string): boolean => text.trim().length < 2;
