import { saysNothing } from "../plan/saysNothing";
import { defineCheck } from "./check";

export default defineCheck({
  id: "measure-empty",
  severity: "error",
  title: "В строке нет мероприятия",
  rationale: "Срок и исполнитель без самого мероприятия ничего не поручают.",
  messages: {
    empty: "В строке нет мероприятия: впишите его или удалите строку",
  },
  examples: [
    {
      bad: `| 1 | Вымыть окна | май 2024 года | Завхоз | Чистые окна |
            | 2 | ⟦⟧ | июнь 2024 года | Завхоз | Чистые полы |`,
      good: `| 1 | Вымыть окна | май 2024 года | Завхоз | Чистые окна |
             | 2 | Вымыть полы | июнь 2024 года | Завхоз | Чистые полы |`,
    },
    {
      bad: `| 1 | ⟦…⟧ | май 2024 года | Завуч | Справка |
            | 2 | Проверить журналы | июнь 2024 года | Завуч | Справка |`,
      good: `| 1 | Проверить дневники | май 2024 года | Завуч | Справка |
             | 2 | Проверить журналы | июнь 2024 года | Завуч | Справка |`,
    },
  ],
  *runMeasure(row) {
    if (saysNothing(row.wholeText))
      yield { message: "empty", at: row.measure.at, row, column: "measure" };
  },
});
