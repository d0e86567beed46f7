import { within } from "../grid/Anchor";
import type { PlanText } from "../plan/planTexts";
import {
  type CalendarDate,
  compareDates,
  formatDate,
} from "../text/calendarDate";
import { keptFor } from "../text/keptFor";
import { fold } from "../text/normalise";
import { defineCheck, type PieceContext } from "./check";
import { assessesStaff } from "./wording/assessesStaff";

const act = "постановление Правительства РФ от 30.04.2024 № 556";
const inForceFrom: CalendarDate = { year: 2024, month: 9, day: 1 };

export default defineCheck({
  id: "policy-conflict",
  severity: "warning",
  title: "Мероприятие противоречит действующему правилу",
  rationale:
    "Мероприятие, которое противоречит действующему правилу, нельзя исполнять, и его отменят при первой проверке.",
  source:
    "Постановление Правительства РФ от 30.04.2024 № 556 (правила проведения мероприятий по оценке качества образования), действует с 01.09.2024.",
  messages: {
    assessment:
      "По результатам ВПР нельзя оценивать педагогов и организации ({act}, действует с {from}): уберите это или замените работой с самими результатами",
  },
  examples: [
    {
      bad: `План работы с результатами на 2025 год
            | 1 | ⟦Учёт результатов ВПР при аттестации педагогических работников⟧ | март | Методист | Справка |`,
      good: `План работы с результатами на 2025 год
             | 1 | Недопущение использования результатов ВПР для оценки деятельности педагогических работников | март | Методист | Справка |`,
    },
    {
      bad: `План работы с результатами на 2025-2026 учебный год
            | 1 | Обсуждение итогов. ⟦Составление рейтинга школ по результатам ВПР⟧ | март | Методист | Доклад |`,
      good: `План работы с результатами на 2023 год
             | 1 | Обсуждение итогов. Составление рейтинга школ по результатам ВПР | март | Методист | Доклад |`,
    },
  ],
  *runText(text, context) {
    const { today, period } = context;
    if (compareDates(period?.end ?? today, inForceFrom) < 0) return;
    if (!places.has(text.place)) return;
    const clause = assessesStaff(text.text, isAboutCheckWorks(context));
    if (clause)
      yield {
        message: "assessment",
        data: { act, from: formatDate(inForceFrom) },
        at: within(text.at, clause.start, clause.end),
        ...text.of,
      };
  },
});

const places: ReadonlySet<PlanText["place"]> = new Set([
  "measure",
  "result",
  "section",
]);

/** In a plan on these works «оценочные процедуры» are these works too. */
const isAboutCheckWorks = keptFor(({ title, heading }: PieceContext) =>
  /впр(?!\p{L})|всероссийск\p{L}* провероч/u.test(
    fold([title?.value, heading.act?.title?.value].join(" ")),
  ),
);
