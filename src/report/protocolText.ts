import { formatDate } from "../text/calendarDate";
import { oneLine } from "../text/visibleText";
import { findingLines, planLines, verdictLine } from "./reviewReport";
import type { ReviewedDocument } from "./ReviewedDocument";
import { plainStyle } from "./TextStyle";
import { passedChecks } from "./passedChecks";
import { noteLines } from "./readingNotes";
import { wrapText } from "./wrapText";

/** The protocol of a check for the file of the case: what was checked, when, what was found, set aside and passed. */
export function protocolText(document: ReviewedDocument): string {
  const { source, review, date } = document;
  const style = plainStyle;
  const passed = passedChecks(review);
  const isPlan = review.verdict !== "no-plan";
  const list = (items: readonly string[]): string[] =>
    items.map((item) => wrapText(item, style.width, "  – "));
  return [
    "ПРОТОКОЛ ПРОВЕРКИ ПЛАНА МЕРОПРИЯТИЙ",
    "",
    wrapText(`Документ: ${oneLine(source)}`, style.width),
    `Дата проверки: ${formatDate(date)}`,
    ...planLines(document, style),
    ...(isPlan
      ? [
          `Выполнено проверок: ${String(review.checks.length)}, без находок: ${String(passed.length)}`,
        ]
      : []),
    ...noteLines(review.reading, style.width),
    "",
    `Вывод: ${verdictLine(document, style)}`,
    "",
    ...(review.findings.length > 0
      ? ["НАЙДЕНО", ...findingLines(document, style)]
      : isPlan
        ? ["НАЙДЕНО", "  Ничего."]
        : []),
    ...(review.dismissed.length > 0
      ? [
          "",
          "ОТКЛОНЕНО ПОЛЬЗОВАТЕЛЕМ",
          ...list(
            review.dismissed.map(
              ({ finding, dismissal }) =>
                `${oneLine(finding.message)} [${finding.check}] Причина: ${oneLine(dismissal.reason)} (${formatDate(dismissal.date)})`,
            ),
          ),
        ]
      : []),
    ...(isPlan
      ? [
          "",
          "ПРОВЕРЕНО, НАХОДОК НЕТ",
          ...list(passed.map(({ id, title }) => `${title} [${id}]`)),
        ]
      : []),
    "",
  ].join("\n");
}
