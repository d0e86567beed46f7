import { planNumbering } from "../plan/numbering/planNumbering";
import { defineCheck } from "./check";
import { renumberFix } from "./renumberFix";
import { rowOf } from "./rowOf";

export default defineCheck({
  id: "number-gap",
  severity: "warning",
  fix: "safe",
  title: "Номера идут не подряд",
  rationale:
    "Пропуск в номерах выглядит так, будто мероприятие потеряли, и сбивает ссылки на пункты плана.",
  messages: {
    after:
      "После номера {after} идёт {number}, а должен быть {expected}: верните пропущенное мероприятие или пронумеруйте заново",
    start:
      "Номера начинаются с {number}, а не с {expected}: верните пропущенное мероприятие или пронумеруйте заново",
  },
  examples: [
    {
      bad: `| 1 | Купить мячи | май 2024 года | Физрук | Мячи |
            | 2 | Надуть мячи | май 2024 года | Физрук | Мячи |
            | ⟦4⟧ | Разметить поле | июнь 2024 года | Физрук | Поле |
            | 5 | Провести турнир | июнь 2024 года | Физрук | Протокол |`,
      good: `| 1 | Купить мячи | май 2024 года | Физрук | Мячи |
             | Турнир | < | < | < | < |
             | 2 | Разметить поле | июнь 2024 года | Физрук | Поле |
             | 3 | Провести турнир | июнь 2024 года | Физрук | Протокол |`,
    },
    {
      bad: `| 1. Музей | < | < | < | < |
            | 1.1 | Собрать экспонаты | май 2024 года | Историк | Опись |
            | 2. Архив | < | < | < | < |
            | ⟦2.2⟧ | Сдать дела в архив | июнь 2024 года | Секретарь | Опись |`,
      good: `| 1. Музей | < | < | < | < |
             | 1.1 | Собрать экспонаты | май 2024 года | Историк | Опись |
             | 2. Архив | < | < | < | < |
             | 2.1 | Сдать дела в архив | июнь 2024 года | Секретарь | Опись |`,
    },
  ],
  *run(plan, context) {
    const mend = renumberFix(plan, context);
    for (const slip of planNumbering(plan).slips)
      if (slip.kind === "gap")
        yield {
          ...(slip.after
            ? {
                message: "after",
                data: {
                  after: slip.after.text,
                  number: slip.item.number.text,
                  expected: slip.expected,
                },
              }
            : {
                message: "start",
                data: {
                  number: slip.item.number.text,
                  expected: slip.expected,
                },
              }),
          at: slip.item.at,
          ...rowOf(slip.item),
          ...mend(slip.sequence),
        };
  },
});
