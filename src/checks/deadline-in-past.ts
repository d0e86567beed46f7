import { isDraft } from "../plan/approvalDate";
import { lastDay } from "../plan/deadline/deadlinesOf";
import type { Period } from "../plan/Plan";
import {
  type CalendarDate,
  compareDates,
  formatDate,
} from "../text/calendarDate";
import { shorten } from "../text/shorten";
import { defineCheck, type PieceContext } from "./check";

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
  *run({ period }, { reading: { heading }, today, registered }) {
    if (period && mayBeLate({ heading, registered }) && isOver(period, today))
      yield {
        message: "period",
        data: { end: formatDate(period.end) },
        at: period.at,
      };
  },
  *runDeadline({ deadline, of }, context) {
    const { today, period } = context;
    const last = lastDay(deadline);
    if (!last || compareDates(last, today) >= 0) return;
    if (!mayBeLate(context) || (period && isOver(period, today))) return;
    yield {
      message: "past",
      data: { text: shorten(deadline.text, 60), end: formatDate(last) },
      at: deadline.at,
      ...of,
    };
  },
});

/** A plan that is approved already may be under way. */
const mayBeLate = ({
  heading,
  registered,
}: Pick<PieceContext, "heading" | "registered">): boolean =>
  !registered && isDraft(heading);

const isOver = ({ end }: Period, today: CalendarDate): boolean =>
  compareDates(end, today) < 0;
