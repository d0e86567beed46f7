import { approvalDate } from "../plan/approvalDate";
import { lastDay } from "../plan/deadline/deadlinesOf";
import { compareDates, formatDate } from "../text/calendarDate";
import { shorten } from "../text/shorten";
import { defineCheck } from "./check";

/** A deadline this many days after approval or earlier leaves no time. */
const daysToAct = 7;

export default defineCheck({
  id: "deadline-before-approval",
  severity: "warning",
  title: "Срок наступает раньше, чем план утверждён",
  rationale:
    "К моменту подписания такое мероприятие уже просрочено, или на него не остаётся и недели.",
  messages: {
    over: "Срок «{text}» прошёл до утверждения плана ({date}): перенесите срок или уберите мероприятие",
    soon: "Срок «{text}» кончается не позже чем через неделю после утверждения плана ({date}): исполнить не успеют, перенесите его",
  },
  examples: [
    {
      bad: `ПРИКАЗ
            от 20.03.2024 № 45
            Об утверждении плана
            План на 2024 год
            | 1 | Назначить организаторов | ⟦февраль 2024 года⟧ | Директор | Приказ |
            | 2 | Провести пробную работу | апрель 2024 года | Завуч | Справка |`,
      good: `ПРИКАЗ
             от 20.01.2024 № 45
             Об утверждении плана
             План на 2024 год
             | 1 | Назначить организаторов | февраль 2024 года | Директор | Приказ |
             | 2 | Провести пробную работу | апрель 2024 года | Завуч | Справка |`,
    },
    {
      bad: `ПРИКАЗ
            от 25.09.2024 № 310
            Об утверждении плана
            План на 2024-2025 учебный год
            | 1 | Проверить выходы | ⟦до 01.10.2024⟧ | Завхоз | Акт |`,
      good: `ПРИКАЗ
             от ____________ № ___
             Об утверждении плана
             План на 2024-2025 учебный год
             | 1 | Проверить выходы | до 01.10.2024 | Завхоз | Акт |`,
    },
  ],
  *runDeadline({ deadline, of }, { heading }) {
    const approved = approvalDate(heading);
    const last = lastDay(deadline);
    if (!approved || !last) return;
    const left = compareDates(last, approved);
    if (left <= daysToAct)
      yield {
        message: left < 0 ? "over" : "soon",
        data: { text: shorten(deadline.text, 60), date: formatDate(approved) },
        at: deadline.at,
        ...of,
      };
  },
});
