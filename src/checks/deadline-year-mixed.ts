import type { Deadline } from "../plan/deadline/Deadline";
import { deadlinesOf } from "../plan/deadline/deadlinesOf";
import { defineCheck } from "./check";
import { namesYear } from "../plan/deadline/namesYear";

export default defineCheck({
  id: "deadline-year-mixed",
  severity: "info",
  title: "Год указан не во всех сроках",
  rationale:
    "Когда у одних сроков год есть, а у других нет, читающий гадает, к какому году относятся остальные.",
  messages: {
    mixed:
      "Год указан в сроках не везде (с годом: {with}, без года: {without}): пишите его во всех сроках или ни в одном",
  },
  examples: [
    {
      bad: `План на 2024 год
            | 1 | Провести диктант | ⟦март⟧ | Учитель | Работы |
            | 2 | Провести контрольную | апрель 2024 года | Учитель | Работы |
            | 3 | Провести зачёт | май 2024 года | Учитель | Ведомость |`,
      good: `План на 2024 год
             | 1 | Провести диктант | март | Учитель | Работы |
             | 2 | Провести контрольную | апрель | Учитель | Работы |
             | 3 | Провести зачёт | май | Учитель | Ведомость |`,
    },
    {
      bad: `План на 2024 год
            | 1 | Купить краску | до 1 марта | Завхоз | Краска |
            | 2 | Покрасить забор | ⟦до 01.06.2024⟧ | Завхоз | Забор |
            | 3 | Полить клумбы | июль | Завхоз | Клумбы |`,
      good: `План на 2024 год
             | 1 | Купить краску | до 01.03.2024 | Завхоз | Краска |
             | 2 | Покрасить забор | до 01.06.2024 | Завхоз | Забор |
             | 3 | Поливать клумбы | ежедневно | Завхоз | Клумбы |`,
    },
  ],
  *run(plan) {
    const dated: Deadline[] = [];
    const undated: Deadline[] = [];
    for (const { deadline, measure } of deadlinesOf(plan)) {
      if (measure.month !== null) continue;
      const parts = deadline.parts.filter(
        ({ value }) => value.kind === "date" || value.kind === "period",
      );
      if (parts.length === 0) continue;
      const words = parts.map(({ start, end }) =>
        deadline.text.slice(start, end),
      );
      (words.some(namesYear) ? dated : undated).push(deadline);
    }
    const odd = dated.length < undated.length ? dated[0] : undated[0];
    if (odd && dated.length > 0 && undated.length > 0)
      yield {
        message: "mixed",
        data: { with: `${dated.length}`, without: `${undated.length}` },
        at: odd.at,
      };
  },
});
