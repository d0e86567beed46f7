import { within } from "../grid/Anchor";
import { defineCheck } from "./check";
import { findAlternative } from "./wording/findAlternative";

const columns: ReadonlySet<string> = new Set(["measure", "result", "section"]);

export default defineCheck({
  id: "alternative-left",
  severity: "warning",
  fix: "suggested",
  title: "Оставлены две формулировки на выбор",
  rationale:
    "Пока через косую черту стоят две формулировки, неясно, какую из них исполнять.",
  messages: {
    both: "Оставьте одну из формулировок: «{left}» или «{right}»",
  },
  examples: [
    {
      bad: "| 1.1 | Разработка ⟦памятки для школ/ памятки для учителей, впервые ведущих предмет⟧ | март | Методист | Памятка |",
      good: "| 1.1 | Разработка памятки для школ | март | Методист | Памятка |",
    },
    {
      bad: "| 1.2 | ⟦Проведение семинара для учителей истории / Организация вебинара для методистов школ⟧ | март | Методист | Запись |",
      good: "| 1.2 | Анализ планов муниципальных/школьных объединений, порядка / регламента их работы и/или отчётов за 2023/2024 год | март | Методист | Справка |",
    },
  ],
  *runText({ text, at, place, of }) {
    if (!columns.has(place)) return;
    const found = findAlternative(text);
    if (!found) return;
    const { left, right } = found;
    const leave = (
      kept: { readonly start: number; readonly end: number },
      start: number,
      end: number,
    ) => ({
      title: `Оставить «${text.slice(kept.start, kept.end)}»`,
      edits: [
        {
          kind: "replace-text",
          at: within(at, start, end),
          text: "",
        } as const,
      ],
    });
    yield {
      message: "both",
      data: {
        left: text.slice(left.start, left.end),
        right: text.slice(right.start, right.end),
      },
      at: within(at, left.start, right.end),
      ...of,
      suggestions: [
        leave(left, left.end, right.end),
        leave(right, left.start, right.start),
      ],
    };
  },
});
