import { defineCheck } from "./check";

export default defineCheck({
  id: "responsible-collective",
  severity: "info",
  title: "Отвечают все, а значит, никто",
  rationale:
    "С «образовательных организаций» вообще нельзя спросить: нужен тот, кто соберёт и сделает.",
  messages: {
    everyone:
      "«{who}»: назовите того, кто отвечает за мероприятие, например руководителей этих организаций",
  },
  examples: [
    {
      bad: "| 1.1 | Опрос родителей | март 2024 года | ⟦ОО⟧ | Итоги опроса |",
      good: "| 1.1 | Опрос родителей | март 2024 года | Отдел образования, ОО | Итоги опроса |",
    },
    {
      bad: "| 1.2 | Смотр кабинетов | март 2024 года | ⟦Образовательные организации⟧ | Акты смотра |",
      good: "| 1.2 | Смотр кабинетов | март 2024 года | Директора школ | Акты смотра |",
    },
  ],
  *runResponsible({ row, responsible }) {
    const { parties, text, at } = responsible;
    if (row.kind !== "measure" || parties.length === 0) return;
    if (parties.every(({ kind }) => kind === "collective"))
      yield {
        message: "everyone",
        data: { who: text.replace(/\s+/g, " ").trim() },
        at,
        row,
        column: "responsible",
      };
  },
});
