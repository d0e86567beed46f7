import { defineCheck } from "./check";

/** From so many measures on a plan is hard to find one's way in without sections. */
const manyMeasures = 12;

const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `| ${index + 1} | Проведение занятия кружка номер ${index + 1} | май 2024 года | Руководитель | Запись № ${index + 1} |`,
  ).join("\n");

export default defineCheck({
  id: "section-missing",
  severity: "info",
  title: "Нет разделов",
  rationale:
    "В длинном плане без разделов трудно найти нужное и увидеть, какое направление забыто.",
  messages: {
    none: "В плане мероприятий: {count}, а разделов нет: сгруппируйте мероприятия по направлениям",
  },
  examples: [
    {
      bad: rows(12),
      good: rows(11),
    },
    {
      bad: rows(15),
      good: `| Занятия кружков | < | < | < | < |
             ${rows(15)}`,
    },
  ],
  *run({ measures, rows: all }) {
    if (
      measures.length >= manyMeasures &&
      !all.some(({ kind }) => kind === "section") &&
      measures.every(({ path, month }) => path.length === 0 && month === null)
    )
      yield {
        message: "none",
        data: { count: `${measures.length}` },
        at: null,
      };
  },
});
