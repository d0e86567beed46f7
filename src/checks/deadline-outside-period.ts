import { partAt } from "../plan/deadline/deadlinesOf";
import type { DeadlineValue } from "../plan/deadline/Deadline";
import type { Period } from "../plan/Plan";
import { addDays, compareDates, formatDate } from "../text/calendarDate";
import { shorten } from "../text/shorten";
import { defineCheck } from "./check";
import { namesYear } from "../plan/deadline/namesYear";

export default defineCheck({
  id: "deadline-outside-period",
  severity: "warning",
  title: "Срок выходит за период плана",
  rationale:
    "Такой срок обычно остался от прошлого плана, и мероприятие не попадёт в отчёт ни за один год.",
  messages: {
    outside:
      "Срок «{text}» выходит за период плана ({start} – {end}): исправьте год или перенесите мероприятие в другой план",
  },
  examples: [
    {
      bad: `План работы на 2024 год
            | 1 | Провести смотр кабинетов | март 2024 года | Завхоз | Акт |
            | 2 | Отчитаться о смотре | ⟦до 15.04.2023⟧ | Завхоз | Отчёт |`,
      good: `План работы на 2024 год
             | 1 | Провести смотр кабинетов | март 2024 года | Завхоз | Акт |
             | 2 | Отчитаться о смотре | до 15.04.2024 | Завхоз | Отчёт |`,
    },
    {
      bad: `План работы на 2023-2024 учебный год
            | 1 | Собрать отзывы родителей | ⟦ноябрь 2024 года⟧ | Педагог-психолог | Сводка |`,
      good: `План работы на 2023-2024 учебный год
             | 1 | Собрать отзывы родителей | ноябрь 2023 года | Педагог-психолог | Сводка |
             | 2 | Приготовить классы | до 1 сентября 2024 года | Завхоз | Акт |`,
    },
  ],
  *runDeadline({ deadline, of }, { period }) {
    if (!period || period.source === "deadlines") return;
    // A year that was only understood, not written, is no evidence against the official.
    if (!namesYear(deadline.text)) return;
    for (const part of deadline.parts)
      if (isOutside(part.value, period)) {
        const at = partAt(deadline, part);
        yield {
          message: "outside",
          data: {
            text: shorten(at.quote, 60),
            start: formatDate(period.start),
            end: formatDate(period.end),
          },
          at,
          ...of,
        };
      }
  },
});

/** A school year is prepared in the August before it. */
const daysOfPreparation = 31;

/** «До 1 сентября» ends with the school year: the first day after the period is inside it. */
function isOutside(value: DeadlineValue, period: Period): boolean {
  if (!("end" in value)) return false;
  const { start, end } = value;
  const first =
    period.kind === "school-year"
      ? addDays(period.start, -daysOfPreparation)
      : period.start;
  const last = start ? period.end : addDays(period.end, 1);
  return compareDates(end, last) > 0 || compareDates(start ?? end, first) < 0;
}
