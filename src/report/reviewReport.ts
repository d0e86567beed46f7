import type { Finding } from "../review/Finding";
import { readiness, type Obstacle } from "../review/readiness";
import { shorten } from "../text/shorten";
import { oneLine } from "../text/visibleText";
import { mendingText, quoted, withSpacesSeen } from "./mendingText";
import { groupByPlace, placeNamer, type FindingGroup } from "./places";
import { noteLines } from "./readingNotes";
import { reasonTeller } from "./reasonTeller";
import type { ReviewedDocument } from "./ReviewedDocument";
import type { TextStyle } from "./TextStyle";
import {
  countsInWords,
  measuresInWords,
  rangeInWords,
  severityWords,
  verdictWords,
} from "./words";
import { wrapText } from "./wrapText";

/** What a person reads on a terminal: the verdict, what stands in the way, then every finding at its row. */
export function reviewReport(
  document: ReviewedDocument,
  style: TextStyle,
): string {
  const { source, review } = document;
  const safe = review.findings.filter(({ fix }) => fix === "safe").length;
  return [
    style.paint("strong", oneLine(source)),
    ...planLines(document, style),
    "",
    verdictLine(document, style),
    ...obstacleLines(document, style),
    ...findingLines(document, style),
    ...notesOf(document, style),
    ...(safe > 0
      ? [
          "",
          wrapText(
            `Безопасных исправлений: ${String(safe)}. Применить: plan-table fix ФАЙЛ -o ФАЙЛ`,
            style.width,
          ),
        ]
      : []),
    "",
  ].join("\n");
}

const notesOf = (
  { review: { reading } }: ReviewedDocument,
  style: TextStyle,
): string[] => {
  const lines = noteLines(reading, style.width);
  return lines.length === 0
    ? []
    : ["", ...lines.map((line) => style.paint("warning", line))];
};

/** Each plan's title, period and size. */
export const planLines = (
  { review }: ReviewedDocument,
  { width }: TextStyle,
): string[] =>
  review.reading.plans.map(({ title, period, measures }) =>
    wrapText(
      [
        title ? quoted(title.value, 200) : "план без названия",
        period ? rangeInWords(period.start, period.end) : "период не указан",
        measuresInWords(measures.length),
      ].join(" · "),
      width,
    ),
  );

/** Whether the plan is ready, with how much was found. */
export function verdictLine(
  { review }: ReviewedDocument,
  style: TextStyle,
): string {
  const { verdict, counts } = review;
  const ink =
    verdict === "ready" ? "good" : verdict === "no-plan" ? "quiet" : "error";
  const words = style.paint(ink, verdictWords[verdict].toUpperCase());
  return verdict === "no-plan" ? words : `${words} · ${countsInWords(counts)}`;
}

/** What blocks signature, in the order an official would mend it. */
function obstacleLines(
  { review, grid }: ReviewedDocument,
  { width }: TextStyle,
): string[] {
  const place = placeNamer(grid);
  const { obstacles } = readiness(review);
  return obstacles.map((obstacle, index) =>
    wrapText(
      `${obstacle.title}${placesOf(obstacle, place)}`,
      width,
      `  ${String(index + 1)}. `,
    ),
  );
}

function placesOf(
  { findings }: Obstacle,
  place: (finding: Finding) => string | null,
): string {
  const places = [
    ...new Set(findings.map((finding) => finding.number ?? place(finding))),
  ].filter((one) => one !== null);
  const shown = places.slice(0, 8).join("; ");
  return shown === "" ? "" : `: ${shown}${places.length > 8 ? "…" : ""}`;
}

/** Every finding under its row, with the words, the reason and the way to mend it. */
export function findingLines(
  { review, grid }: ReviewedDocument,
  style: TextStyle,
): string[] {
  const reasonOf = reasonTeller(review);
  return groupByPlace(review.findings, grid, review.reading).flatMap(
    (group) => [
      "",
      groupLine(group, style),
      ...group.findings.flatMap((finding, index) =>
        oneFinding(
          finding,
          reasonOf(finding, group.findings[index - 1]),
          style,
        ),
      ),
    ],
  );
}

function groupLine(
  { title, place }: FindingGroup,
  { width, paint }: TextStyle,
): string {
  const where = place === null ? "" : ` (${place})`;
  return (
    paint("strong", shorten(title, Math.max(width - where.length - 1, 20))) +
    paint("quiet", where)
  );
}

function oneFinding(
  finding: Finding,
  reason: string | null,
  { width, paint }: TextStyle,
): string[] {
  const { check, severity, message, quote } = finding;
  const word = severityWords[severity];
  const mending = mendingText(finding);
  const lines = [
    quote === null || quote === "" ? null : `Слова: ${quoted(quote)}`,
    reason === null ? null : `Почему: ${reason}`,
    mending === null ? null : `Как исправить: ${mending}`,
  ];
  return [
    wrapText(
      `${word}: ${oneLine(withSpacesSeen(message))} [${check}]`,
      width,
      "  ",
      "    ",
    ).replace(word, () => paint(severity, word)),
    ...lines
      .filter((line) => line !== null)
      .map((line) => paint("quiet", wrapText(line, width, "    ", "      "))),
  ];
}
