import { lastDay, partAt } from "../plan/deadline/deadlinesOf";
import { readDeadline } from "../plan/deadline/readDeadline";
import type { Period, RowCells } from "../plan/Plan";
import { type CalendarDate, compareDates } from "../text/calendarDate";
import { shorten } from "../text/shorten";
import { defineCheck } from "./check";
import { namesYear } from "../plan/deadline/namesYear";

export default defineCheck({
  id: "deadline-invalid",
  severity: "error",
  title: "Такого срока не бывает",
  rationale:
    "Дату, которой нет в календаре, и срок, который кончается раньше, чем начался, исполнить нельзя.",
  messages: {
    invalid:
      "Срока «{text}» не бывает: такого дня нет в календаре или конец стоит раньше начала; исправьте дату",
    reversed:
      "Срок «{text}» наступает раньше, чем начало «{start}»: исправьте одну из дат",
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
    {
      bad: `| № | Мероприятие | Начало | Окончание | Ответственный |
            | 1 | Провести смотр | 20.03.2024 | ⟦10.03.2024⟧ | Завхоз |`,
      good: `| № | Мероприятие | Начало | Окончание | Ответственный |
             | 1 | Провести смотр | 10.03.2024 | 20.03.2024 | Завхоз |
             | 2 | Провести сбор | октябрь | май | Завхоз |`,
    },
  ],
  *runDeadline({ deadline, row, of }, { period }) {
    const start = writtenStart(row, period);
    const last = lastDay(deadline);
    if (
      start &&
      last &&
      namesYear(deadline.text) &&
      compareDates(last, start.day) < 0
    )
      yield {
        message: "reversed",
        data: { text: shorten(deadline.text, 60), start: start.text },
        at: deadline.at,
        ...of,
      };
    for (const part of deadline.parts) {
      const { value } = part;
      if (value.kind !== "unrecognised" || value.reason !== "invalid") continue;
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

/** The day in the column that says when the row's work begins; null where it is not one date with its year. */
function writtenStart(
  { others }: RowCells,
  period: Period | null,
): { readonly day: CalendarDate; readonly text: string } | null {
  const text = others.find(({ column }) => column.other === "start")?.at.quote;
  if (text === undefined || !namesYear(text)) return null;
  const [part, more] = readDeadline(text, { period, sectionMonth: null });
  return part?.value.kind === "date" && part.value.start && !more
    ? { day: part.value.start, text: shorten(text, 60) }
    : null;
}
