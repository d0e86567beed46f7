import { shorten } from "../text/shorten";
import { defineCheck } from "./check";

export default defineCheck({
  id: "deadline-vague",
  severity: "warning",
  title: "Срок ни о чём не говорит",
  rationale:
    "По словам «по плану» или «по мере необходимости» нельзя ни напомнить исполнителю, ни проверить исполнение.",
  messages: {
    vague:
      "Срок «{text}» не называет времени: укажите дату, месяц, событие или документ, в котором есть график",
  },
  examples: [
    {
      bad: `| 1 | Посетить уроки молодых учителей | ⟦По плану⟧ | Методист | Справка |`,
      good: `| 1 | Посетить уроки молодых учителей | октябрь 2024 года | Методист | Справка |`,
    },
    {
      bad: `| 1 | Собрать комиссию по спорам | ⟦по мере необходимости⟧ | Директор | Протокол |
            | 2 | Отчитаться о спорах | ежеквартально | Директор | Отчёт |`,
      good: `| 1 | Собрать комиссию по спорам | в течение 3 дней после обращения | Директор | Протокол |
             | 2 | Отчитаться о спорах | ежеквартально | Директор | Отчёт |`,
    },
  ],
  *runDeadline({ deadline, of }) {
    const { parts, at } = deadline;
    if (parts.length === 0 || parts.some(({ value }) => value.kind !== "vague"))
      return;
    yield {
      message: "vague",
      data: { text: shorten(deadline.text, 60) },
      at,
      ...of,
    };
  },
});
