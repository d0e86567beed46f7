import { within } from "../grid/Anchor";
import type { PlanText } from "../plan/planTexts";
import { defineCheck } from "./check";
import { findStaleYear } from "./wording/findStaleYear";

export default defineCheck({
  id: "stale-year",
  severity: "warning",
  title: "Год прошлого плана",
  rationale:
    "Год, оставшийся от прошлого плана, делает мероприятие неисполнимым: это время уже прошло.",
  messages: {
    stale:
      "«{year}» раньше начала плана ({start}): исправьте год или уберите его",
  },
  examples: [
    {
      bad: `План работы с одарёнными детьми на 2025 год
            | 1.1 | Проведение недели наук в ⟦2023⟧ году | март | Методист | Отчёт |`,
      good: `План работы с одарёнными детьми на 2025 год
             | 1.1 | Анализ результатов недели наук 2024 года (приказ от 01.02.2023 № 5) | март | Методист | Справка |`,
    },
    {
      bad: `План работы школы на 2024-2025 учебный год
            | 1.1 | Показ опыта учителей в ⟦2022, 2023⟧ годах | март | Методист | Папка занятий |`,
      good: `План работы школы на 2024-2025 учебный год
             | 1.1 | Показ опыта учителей по программе до 2030 года, переход на ФГОС 2021 | март | Методист | Папка занятий 2024 года |`,
    },
  ],
  *runText(text, { period }) {
    if (!period || !mayHoldYears(text)) return;
    const { start } = period;
    const found = findStaleYear(text.text, start, headingOf(text));
    if (!found) return;
    const at = within(text.at, found.start, found.end);
    yield {
      message: "stale",
      data: { year: at.quote, start: String(start.year) },
      at,
      ...text.of,
    };
  },
});

/** Deadlines have checks of their own; remarks tell of the past by their nature. */
const mayHoldYears = ({ place, other }: PlanText): boolean =>
  place === "measure" ||
  place === "result" ||
  place === "section" ||
  (place === "other" && (other === "form" || other === "indicator"));

const headingOf = ({ of: { row } }: PlanText): string =>
  row?.kind === "measure" ? row.path.map(({ title }) => title).join(" ") : "";
