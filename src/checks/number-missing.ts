import type { NumberedItem } from "../plan/numbering/NumberSequence";
import { planNumbering } from "../plan/numbering/planNumbering";
import { saysNothing } from "../plan/saysNothing";
import { defineCheck } from "./check";
import { renumberFix } from "./renumberFix";
import { rowOf } from "./rowOf";

export default defineCheck({
  id: "number-missing",
  severity: "warning",
  fix: "safe",
  title: "У мероприятия нет номера",
  rationale: "На мероприятие без номера нельзя сослаться в приказе и в отчёте.",
  messages: {
    missing: "У мероприятия нет номера, хотя у других он есть: поставьте номер",
  },
  examples: [
    {
      bad: `| 1 | Измерить классы | май 2024 года | Завхоз | Таблица |
            | ⟦⟧ | Рассчитать площадь | май 2024 года | Завхоз | Таблица |
            | 3 | Заказать парты | июнь 2024 года | Завхоз | Договор |`,
      good: `| 1 | Измерить классы: | май 2024 года | Завхоз | Таблица |
             | | длину и ширину | | | |
             | 2 | Рассчитать площадь | май 2024 года | Завхоз | Таблица |
             | 3 | Заказать парты | июнь 2024 года | Завхоз | Договор |`,
    },
    {
      bad: `| 1. Ремонт | < | < | < | < |
            | 1.1 | Оштукатурить стены | май 2024 года | Завхоз | Стены |
            | ⟦⟧ | Покрасить стены | май 2024 года | Завхоз | Стены |
            | 1.2 | Помыть полы | июнь 2024 года | Завхоз | Полы |`,
      good: `| Ремонт | < | < | < | < |
             | | Оштукатурить стены | май 2024 года | Завхоз | Стены |
             | | Покрасить стены | май 2024 года | Завхоз | Стены |
             | | Помыть полы | июнь 2024 года | Завхоз | Полы |`,
    },
  ],
  *run(plan, context) {
    const mend = renumberFix(plan, context, true);
    for (const slip of planNumbering(plan).slips)
      if (slip.kind === "missing" && isWorded(slip.item))
        yield {
          message: "missing",
          at: slip.item.at,
          ...rowOf(slip.item),
          ...mend(slip.sequence),
        };
  },
});

/** A row without a measure has a worse fault than its number. */
const isWorded = ({ row }: NumberedItem): boolean =>
  row?.kind === "measure" && !saysNothing(row.wholeText);
