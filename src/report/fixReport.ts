import type { FixReport } from "../review/fix";
import { counted } from "../text/plural";
import { oneLine } from "../text/visibleText";
import { mendingText } from "./mendingText";
import type { TextStyle } from "./TextStyle";
import { countsInWords, verdictWords } from "./words";
import { wrapText } from "./wrapText";

/** What was mended, and what is left. */
export function fixReport(
  source: string,
  { review, mended, end }: FixReport,
  style: TextStyle,
): string {
  const { width, paint } = style;
  return [
    paint("strong", oneLine(source)),
    mended.length === 0
      ? "Безопасных исправлений нет."
      : `${counted(mended.length, ["Исправлена", "Исправлены", "Исправлено"])} ${counted(mended.length, ["находка", "находки", "находок"]).replace(/^\d+ /, "")}:`,
    ...mended.map((finding) =>
      wrapText(
        `${finding.number === null ? "" : `${finding.number}: `}${mendingText(finding) ?? oneLine(finding.message)} [${finding.check}]`,
        width,
        "  – ",
      ),
    ),
    ...(end === "stuck"
      ? [
          paint(
            "warning",
            wrapText(
              "Часть исправлений спорит между собой: оставлено как есть.",
              width,
            ),
          ),
        ]
      : []),
    `Осталось: ${countsInWords(review.counts)}. ${verdictWords[review.verdict]}.`,
    "",
  ].join("\n");
}
