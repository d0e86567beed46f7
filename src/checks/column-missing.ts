import type { Column, ColumnRole, Plan } from "../plan/Plan";
import { defineCheck, type Severity } from "./check";

type NeededRole = Exclude<ColumnRole, "other">;

const needed: readonly (readonly [NeededRole, Severity])[] = [
  ["number", "warning"],
  ["measure", "error"],
  ["deadline", "error"],
  ["responsible", "error"],
  ["result", "warning"],
];

export default defineCheck({
  id: "column-missing",
  severity: "error",
  title: "Нет нужного столбца",
  rationale:
    "План, в котором не сказано, что, когда, кто и с каким итогом делает, нельзя проконтролировать.",
  messages: {
    number: "Нет столбца с номером: на мероприятие без номера нельзя сослаться",
    measure: "Нет столбца с мероприятиями: добавьте его или назовите понятнее",
    deadline: "Нет столбца со сроками: добавьте столбец «Срок исполнения»",
    responsible:
      "Нет столбца с ответственными: добавьте столбец «Ответственный исполнитель»",
    result:
      "Нет столбца с ожидаемым результатом: добавьте столбец «Ожидаемый результат»",
  },
  examples: [
    {
      bad: `| № | Мероприятие | Срок | Ответственный |
            | 1 | Сбор макулатуры | апрель 2024 года | Вожатый |
            | 2 | Посадка деревьев | май 2024 года | Вожатый |`,
      good: `| № | Мероприятие | Срок | Ответственный | Результат |
             | 1 | Сбор макулатуры | апрель 2024 года | Вожатый | Справка |
             | 2 | Посадка деревьев | май 2024 года | Вожатый | Фотоотчёт |`,
    },
    {
      bad: `| № | Мероприятие | Ожидаемый результат |
            | 1 | Сбор книг для обмена | Полка обмена |
            | 2 | Оформление полки | Полка обмена |`,
      good: `| Мероприятие | Срок | Ответственный | Ожидаемый результат |
             | 1. Сбор книг для обмена | апрель 2024 года | Библиотекарь | Полка обмена |
             | 2. Оформление полки | май 2024 года | Библиотекарь | Полка обмена |`,
    },
  ],
  *run(plan) {
    if (!plan.hasHeader) return;
    const roles = new Set(plan.columns.map(({ role }) => role));
    for (const [role, severity] of needed)
      if (!roles.has(role) && !standsElsewhere(role, plan))
        yield { message: role, at: null, column: role, severity };
  },
});

/** Whether the plan says in another way what the missing column would: by its layout, or in a column near in meaning. */
function standsElsewhere(
  role: NeededRole,
  { columns, measures }: Plan,
): boolean {
  switch (role) {
    case "number":
      return measures.some(({ number }) => number !== null);
    case "deadline":
      return (
        measures.length > 0 && measures.every(({ month }) => month !== null)
      );
    case "result":
      return columns.some(showsResult);
    case "measure":
    case "responsible":
      return false;
  }
}

const showsResult = ({ other }: Column): boolean =>
  other === "indicator" || other === "document";
