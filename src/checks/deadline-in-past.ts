import { isDraft } from "../plan/approvalDate";
import { deadlinesOf, lastDay } from "../plan/deadline/deadlinesOf";
import { compareDates, formatDate } from "../text/calendarDate";
import { shorten } from "../text/shorten";
import { defineCheck } from "./check";

export default defineCheck({
  id: "deadline-in-past",
  severity: "warning",
  title: "Срок уже истёк",
  rationale:
    "Мероприятие с прошедшим сроком подписывать поздно: его нельзя ни поручить, ни поставить на контроль.",
  messages: {
    past: "Срок «{text}» кончился {end}, а план ещё не подписан: перенесите срок или уберите мероприятие",
    period:
      "Период плана кончился {end}, а план ещё не подписан: проверьте год в названии и сроки",
  },
  examples: [
    {
      today: "2024-05-20",
      bad: `План на 2024 год
            | 1 | Открыть лагерь | ⟦апрель 2024 года⟧ | Начальник лагеря | Приказ |
            | 2 | Закрыть лагерь | август 2024 года | Начальник лагеря | Отчёт |`,
      good: `План на 2024 год
             | 1 | Открыть лагерь | июнь 2024 года | Начальник лагеря | Приказ |
             | 2 | Закрыть лагерь | август 2024 года | Начальник лагеря | Отчёт |`,
    },
    {
      today: "2024-05-20",
      bad: `План на ⟦2023 год⟧
            | 1 | Побелить деревья | апрель | Завхоз | Фотоотчёт |
            | 2 | Посадить кусты | октябрь | Завхоз | Фотоотчёт |`,
      good: `ПРИКАЗ
             от 10.01.2023 № 4
             Об утверждении плана
             План на 2023 год
             | 1 | Побелить деревья | апрель | Завхоз | Фотоотчёт |
             | 2 | Посадить кусты | октябрь | Завхоз | Фотоотчёт |`,
    },
  ],
  *run(plan, { reading, today, registered }) {
    if (registered || !isDraft(reading.heading)) return;
    const { period } = plan;
    if (period && compareDates(period.end, today) < 0) {
      yield {
        message: "period",
        data: { end: formatDate(period.end) },
        at: period.at,
      };
      return;
    }
    for (const { deadline, of } of deadlinesOf(plan)) {
      const last = lastDay(deadline);
      if (last && compareDates(last, today) < 0)
        yield {
          message: "past",
          data: { text: shorten(deadline.text, 60), end: formatDate(last) },
          at: deadline.at,
          ...of,
        };
    }
  },
});
