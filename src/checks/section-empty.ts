import type { Heading, Plan, PlanRow, SectionRow } from "../plan/Plan";
import { shorten } from "../text/shorten";
import { defineCheck } from "./check";

export default defineCheck({
  id: "section-empty",
  severity: "warning",
  title: "Раздел без мероприятий",
  rationale:
    "Пустой раздел обещает работу, которой в плане нет, или мероприятия из него потеряны при правке.",
  messages: {
    empty:
      "В разделе «{title}» нет ни одного мероприятия: добавьте их или удалите раздел",
  },
  examples: [
    {
      bad: `| 1. Работа с родителями | < | < | < | < |
            | 1.1 | Собрать родителей | май 2024 года | Завуч | Протокол |
            | 2. ⟦Работа с сайтом⟧ | < | < | < | < |
            | 3. Работа с классами | < | < | < | < |
            | 3.1 | Провести беседы | май 2024 года | Завуч | План бесед |`,
      good: `| 1. Работа с родителями | < | < | < | < |
             | 1.1 | Собрать родителей | май 2024 года | Завуч | Протокол |
             | 2. Работа с сайтом | < | < | < | < |
             | 2.1. Новости | < | < | < | < |
             | 2.1.1 | Написать новость | май 2024 года | Завуч | Новость |`,
    },
    {
      bad: `| Учёба | < | < | < | < |
            | 1 | Провести урок | май 2024 года | Завуч | План урока |
            | 2 | Провести зачёт | май 2024 года | Завуч | Ведомость |
            | ⟦Отдых⟧ | < | < | < | < |`,
      good: `| Учёба | < | < | < | < |
             | 1 | Провести урок | май 2024 года | Завуч | План урока |
             | Отдых | < | < | < | < |
             | 2 | Провести поход | май 2024 года | Завуч | Маршрут |`,
    },
  ],
  *run(plan) {
    for (const { row, heading } of emptyHeadings(plan))
      yield {
        message: "empty",
        data: { title: shorten(heading.title) },
        at: heading.at,
        row,
      };
  },
});

interface PlacedHeading {
  readonly row: SectionRow;
  readonly heading: Heading;
}

/** Headings with neither measures nor headings below them. The table's own title in its first row is none. */
function* emptyHeadings({ rows }: Plan): Iterable<PlacedHeading> {
  let waiting: PlacedHeading | null = null;
  for (const row of rows) {
    if (row.kind === "section")
      for (const heading of row.headings) {
        if (
          waiting &&
          heading.level <= waiting.heading.level &&
          !isTableTitle(waiting, heading, rows)
        )
          yield waiting;
        waiting = { row, heading };
      }
    else if (row.kind !== "header") waiting = null;
  }
  if (waiting) yield waiting;
}

const isTableTitle = (
  { row, heading }: PlacedHeading,
  next: Heading,
  rows: readonly PlanRow[],
): boolean =>
  heading.number === null &&
  next.number !== null &&
  rows.find(({ kind }) => kind !== "header") === row;
