import { planNumbering } from "../plan/numbering/planNumbering";
import { defineCheck } from "./check";
import { renumberFix } from "./renumberFix";
import { rowOf } from "./rowOf";

const rows = (numbers: readonly string[]): string =>
  numbers
    .map(
      (number, index) =>
        `| ${number} | Провести занятие по теме «Буква ${index + 1}» | май 2024 года | Логопед | Запись ${index + 1} |`,
    )
    .join("\n");

const upToNine = "1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9".split(" ");

export default defineCheck({
  id: "number-as-decimal",
  severity: "warning",
  fix: "safe",
  title: "Номер превратился в дробь",
  rationale:
    "Таблица приняла номер 1.10 за число и показывает 1.1, так что номера в плане повторяются.",
  messages: {
    decimal:
      "Здесь показан номер {number}, а по порядку должен быть {meant}: задайте ячейке текстовый формат и впишите номер заново",
  },
  examples: [
    {
      workbook: true,
      bad: `План на 2024 год
            | № | Мероприятие | Срок | Ответственный | Результат |
            | 1. Занятия | < | < | < | < |
            ${rows([...upToNine, "⟦1.1⟧", "1.11"])}`,
      good: `План на 2024 год
             | № | Мероприятие | Срок | Ответственный | Результат |
             | 1. Занятия | < | < | < | < |
             ${rows([...upToNine, "'1.10", "1.11"])}`,
    },
    {
      workbook: true,
      bad: `План на 2024 год
            | № | Мероприятие | Срок | Ответственный | Результат |
            ${rows([...upToNine, "⟦1.1⟧"])}`,
      good: `План на 2024 год
             | № | Мероприятие | Срок | Ответственный | Результат |
             ${rows(upToNine)}`,
    },
  ],
  *run(plan, context) {
    const mend = renumberFix(plan, context);
    for (const slip of planNumbering(plan).slips)
      if (slip.kind === "decimal")
        yield {
          message: "decimal",
          data: { number: slip.item.number.text, meant: slip.meant },
          at: slip.item.at,
          ...rowOf(slip.item),
          ...mend(slip.sequence),
        };
  },
});
