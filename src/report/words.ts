import { counted, type NounForms } from "../text/plural";
import type { CalendarDate } from "../text/calendarDate";
import { formatDate } from "../text/calendarDate";
import type { Finding } from "../review/Finding";
import type { Review } from "../review/review";

type Severity = Finding["severity"];

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** How findings of each severity are counted. */
export const severityForms: Readonly<Record<Severity, NounForms>> = {
  error: ["ошибка", "ошибки", "ошибок"],
  warning: ["предупреждение", "предупреждения", "предупреждений"],
  info: ["совет", "совета", "советов"],
};

export const severityWords: Readonly<Record<Severity, string>> = {
  error: "Ошибка",
  warning: "Предупреждение",
  info: "Совет",
};

/** «2 ошибки, 1 предупреждение»; nothing is counted where there is none. */
export const countsInWords = (counts: Review["counts"]): string =>
  severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severityForms[severity]))
    .join(", ") || "замечаний нет";

/** «5 мероприятий». */
export const measuresInWords = (count: number): string =>
  counted(count, ["мероприятие", "мероприятия", "мероприятий"]);

export const verdictWords: Readonly<Record<Review["verdict"], string>> = {
  ready: "Готов к подписанию",
  "not-ready": "Не готов к подписанию",
  "no-plan": "Плана мероприятий в файле нет",
};

/** «01.09.2026–31.05.2027». */
export const rangeInWords = (start: CalendarDate, end: CalendarDate): string =>
  `${formatDate(start)}–${formatDate(end)}`;
