import { planNumbering } from "../plan/numbering/planNumbering";
import { defineCheck } from "./check";
import { renumberFix } from "./renumberFix";
import { rowOf } from "./rowOf";

export default defineCheck({
  id: "number-wrong-parent",
  severity: "warning",
  fix: "safe",
  title: "Номер не от того раздела",
  rationale:
    "По номеру мероприятие ищут в одном разделе, а стоит оно в другом.",
  messages: {
    stray:
      "Номер {number} стоит в разделе {parent} и должен начинаться с {parent}: исправьте номер или перенесите мероприятие",
  },
  examples: [
    {
      bad: `| 1. Двор | < | < | < | < |
            | 1.1 | Подмести двор | май 2024 года | Дворник | Двор |
            | 2. Сад | < | < | < | < |
            | 2.1 | Вскопать грядки | май 2024 года | Агроном | Грядки |
            | ⟦1.2⟧ | Посеять морковь | май 2024 года | Агроном | Всходы |`,
      good: `| 1. Двор | < | < | < | < |
             | 1.1 | Подмести двор | май 2024 года | Дворник | Двор |
             | 2. Сад | < | < | < | < |
             | 2.1 | Вскопать грядки | май 2024 года | Агроном | Грядки |
             | 2.2 | Посеять морковь | май 2024 года | Агроном | Всходы |`,
    },
    {
      bad: `За исполнение пунктов 1.1.1–1.1.3 отвечает директор
            | 2. Школа | < | < | < | < |
            | ⟦1.1.⟧ Кухня | < | < | < | < |
            | 1.1.1 | Составить меню | май 2024 года | Повар | Меню |`,
      good: `За исполнение пунктов 1.1.1–1.1.3 отвечает директор
             | 1. Школа | < | < | < | < |
             | 1.1. Кухня | < | < | < | < |
             | 1.1.1 | Составить меню | май 2024 года | Повар | Меню |`,
    },
  ],
  *run(plan, context) {
    const mend = renumberFix(plan, context);
    for (const slip of planNumbering(plan).slips)
      if (slip.kind === "wrong-parent")
        yield {
          message: "stray",
          data: { number: slip.item.number.text, parent: slip.parent },
          at: slip.item.at,
          ...rowOf(slip.item),
          ...mend(slip.sequence),
        };
  },
});
