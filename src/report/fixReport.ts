import type { FixReport } from "../review/fix";
import { oneLine } from "../text/visibleText";
import { mendingText } from "./mendingText";
import type { TextStyle } from "./TextStyle";
import { countsInWords, verdictWords } from "./words";
import { wrapText } from "./wrapText";

/** What was mended, and what is left; `refused` fixes could not be written without harm. */
export function fixReport(
  source: string,
  { review, mended, end }: FixReport,
  refused: number,
  style: TextStyle,
): string {
  const { width, paint } = style;
  return [
    paint("strong", oneLine(source)),
    mended.length === 0
      ? "Безопасных исправлений нет."
      : `Исправлено: ${String(mended.length)}.`,
    ...mended.map((finding) =>
      wrapText(
        `${finding.number === null ? "" : `${finding.number}: `}${mendingText(finding) ?? oneLine(finding.message)} [${finding.check}]`,
        width,
        "  – ",
      ),
    ),
    ...(end === "stuck" || refused > 0
      ? [
          paint(
            "warning",
            wrapText(
              "Часть находок исправить без риска нельзя: они остались в списке, исправьте их вручную.",
              width,
            ),
          ),
        ]
      : []),
    `Осталось: ${countsInWords(review.counts)}. ${verdictWords[review.verdict]}.`,
    "",
  ].join("\n");
}
