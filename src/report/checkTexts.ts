import type { CheckFacts } from "../review/review";
import type { TextStyle } from "./TextStyle";
import { severityWords } from "./words";
import { wrapText } from "./wrapText";

/** All checks, one or two lines each. */
export const checkList = (
  checks: readonly CheckFacts[],
  { width, paint }: TextStyle,
): string =>
  checks
    .map(
      ({ id, severity, fix, title }) =>
        `${paint("strong", id)}\n${wrapText(`${title} (${severityWords[severity].toLowerCase()}${fix === "safe" ? ", исправляется сама" : ""})`, width, "    ")}\n`,
    )
    .join("");

/** Why a check is there, what it rests on, and how it looks in a plan. */
export function checkExplanation(
  check: CheckFacts,
  { width, paint }: TextStyle,
): string {
  const { id, severity, title, rationale, source, examples } = check;
  const drawn = (label: string, text: string): string[] => [
    "",
    paint("quiet", label),
    ...drawingLines(text).map((line) => `  ${line}`),
  ];
  return [
    `${paint("strong", title)} [${id}]`,
    `${severityWords[severity]}.`,
    "",
    wrapText(rationale, width),
    ...(source === undefined ? [] : [wrapText(`Основание: ${source}`, width)]),
    ...examples
      .slice(0, 3)
      .flatMap(({ bad, good }) => [
        ...drawn("Так будет найдено (слова в ⟦ ⟧):", bad),
        ...drawn("Так находок нет:", good),
      ]),
    "",
  ].join("\n");
}

/** A drawn example without the indent that its source code gives it. */
export const drawingLines = (drawing: string): string[] =>
  drawing
    .trim()
    .split("\n")
    .map((line) => line.trim());
