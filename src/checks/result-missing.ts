import { rowAt, type Table, tablesOf } from "../grid/Grid";
import { saysNothing } from "../plan/saysNothing";
import { defineCheck } from "./check";

export default defineCheck({
  id: "result-missing",
  severity: "warning",
  title: "Не указан ожидаемый результат",
  rationale:
    "Без результата нельзя понять, выполнено ли мероприятие, и нечего будет показать в отчёте.",
  messages: {
    empty:
      "Не указан ожидаемый результат: впишите, что появится или изменится после мероприятия",
    noCell:
      "В строке нет ячейки для результата: добавьте её в конец строки и впишите, что появится после мероприятия",
  },
  examples: [
    {
      bad: `| 1 | Провести день открытых дверей | май 2024 года | Завуч | ⟦⟧ |
            | 2 | Обновить стенд | июнь 2024 года | Завуч | Стенд обновлён |`,
      good: `| 1 | Провести день открытых дверей | май 2024 года | Завуч | Отчёт на сайте |
             | 2 | Обновить стенд | июнь 2024 года | Завуч | Стенд обновлён |`,
    },
    {
      bad: `| 1 | Собрать заявки на учёбу | май 2024 года | Методист | ⟦—⟧ |
            | 2 | Составить график учёбы | июнь 2024 года | Методист | График |`,
      good: `| 1 | Собрать заявки на учёбу | май 2024 года | Методист | Заявки школ |
             | 2 | Составить график учёбы | июнь 2024 года | Методист | График |`,
    },
  ],
  *run(plan, { grid }) {
    const columns = new Map(
      plan.measures.flatMap(({ cells: { result } }) =>
        result ? [[result.table, result.column]] : [],
      ),
    );
    const tables = new Map(tablesOf(grid).map((one) => [one.index, one]));
    for (const row of plan.measures) {
      const at = row.cells.result;
      if (!saysNothing(row.result?.value)) continue;
      if (row.subItems.some((item) => !saysNothing(item.result?.value)))
        continue;
      if (at)
        yield {
          message: "empty",
          at: row.result?.at ?? at,
          row,
          column: "result",
        };
      // In Word: a measure by what else it says, in a row that ends before its neighbours' result.
      else if (
        grid.kind === "document" &&
        row.deadline &&
        row.responsible &&
        endOf(tables.get(row.table), row.row) <= (columns.get(row.table) ?? -1)
      )
        yield { message: "noCell", at: row.measure.at, row };
    }
  },
});

/** How many grid columns the row's cells reach over; 0 where it has none. */
function endOf(table: Table | undefined, index: number): number {
  const last = (table && rowAt(table, index))?.cells.at(-1);
  return last ? last.column + last.columnSpan : 0;
}
