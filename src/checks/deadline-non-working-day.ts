import { formatDate } from "../text/calendarDate";
import { daysOff } from "../plan/calendar/dayOff";
import { deadlinesOf, partAt } from "../plan/deadline/deadlinesOf";
import { defineCheck } from "./check";

export default defineCheck({
  id: "deadline-non-working-day",
  severity: "info",
  title: "Срок выпадает на нерабочий день",
  rationale:
    "В выходной отчёт не примут и мероприятие не проведут, поэтому срок сдвинется сам собой.",
  source:
    "Статья 112 Трудового кодекса РФ; постановления Правительства РФ о переносе выходных дней: на 2021 год – от 10.10.2020 № 1648, на 2022 – от 16.09.2021 № 1564, на 2023 – от 29.08.2022 № 1505, на 2024 – от 10.08.2023 № 1314, на 2025 – от 04.10.2024 № 1335, на 2026 – от 24.09.2025 № 1466",
  messages: {
    weekend: "{date} – выходной день{before}",
    holiday: "{date} – нерабочий праздничный день{before}",
    moved: "{date} – день, объявленный нерабочим{before}",
  },
  examples: [
    {
      bad: `| 1 | Сдать отчёт за квартал | ⟦до 31.03.2024⟧ | Методист | Отчёт |`,
      good: `| 1 | Сдать отчёт за квартал | до 29.03.2024 | Методист | Отчёт |
             | 2 | Провести субботник | 27.04.2024 | Завхоз | Фотоотчёт |`,
    },
    {
      bad: `| 1 | Провести линейку | ⟦10.05.2024⟧ | Вожатый | Сценарий |
            | 2 | Возложить цветы | ⟦09.05.2024⟧ | Вожатый | Фотоотчёт |`,
      good: `| 1 | Провести линейку | 13.05.2024 | Вожатый | Сценарий |
             | 2 | Возложить цветы | 08.05.2024 | Вожатый | Фотоотчёт |
             | 3 | Сдать форму в новом году | до 09.01.2049 | Вожатый | Форма |`,
    },
  ],
  *run(plan, { settings }) {
    const calendar = daysOff(settings.calendar);
    for (const { deadline, of } of deadlinesOf(plan))
      for (const part of deadline.parts) {
        if (part.value.kind !== "date") continue;
        const { end } = part.value;
        const reason = calendar.reason(end);
        if (!reason) continue;
        const before = calendar.workingDayBefore(end);
        yield {
          message: reason,
          data: {
            date: formatDate(end),
            before: before
              ? `; ближайший рабочий день перед ним – ${formatDate(before)}`
              : "",
          },
          at: partAt(deadline, part),
          ...of,
        };
      }
  },
});
