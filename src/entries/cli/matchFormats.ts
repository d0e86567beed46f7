import type { MatchedRow } from "../../catalogue/matchRow";
import type { RowMatch } from "../../catalogue/matchReading";
import type { TextStyle } from "../../report/TextStyle";
import { wrapText } from "../../report/wrapText";
import { shorten } from "../../text/shorten";
import { oneLine } from "../../text/visibleText";
import { readable } from "../../drafting/placeholders";

/** Matches as `match --json` prints them; an item of a note has no table, and its row is its place in the list from 0. */
export const matchesJson = (source: string, matches: readonly RowMatch[]) => ({
  schema: 1,
  source,
  matches: matches.map(({ row, candidates }, at) => ({
    ...("kind" in row
      ? {
          table: row.table,
          row: row.row,
          number: numberOf(row),
        }
      : { table: null, row: at, number: null }),
    candidates: candidates.map(({ measure, score, sure }) => ({
      id: measure.id,
      score: Math.round(score * 1000) / 1000,
      sure,
    })),
  })),
});

/** The same for a person: each row with its counterparts and how likely they are. */
export function matchesText(
  source: string,
  matches: readonly RowMatch[],
  { width, paint }: TextStyle,
): string {
  const lines = matches.flatMap(({ row, text, candidates }) => {
    const number = "kind" in row ? (numberOf(row) ?? "") : "–";
    const told = candidates.filter(({ score }) => score >= worthTelling);
    return [
      "",
      wrapText(
        `${number} ${shorten(oneLine(text), 200)}`.trim(),
        width,
        "",
        "    ",
      ),
      ...told.map(({ measure, score, sure }) =>
        paint(
          sure ? "good" : "quiet",
          wrapText(
            `${sure ? "точно" : `${String(Math.round(score * 100))} %`}: ${oneLine(readable(measure.wording, {}))} [${measure.id}]`,
            width,
            "    ",
            "      ",
          ),
        ),
      ),
      ...(told.length === 0
        ? [paint("quiet", "    в каталоге такого нет")]
        : []),
    ];
  });
  return [
    paint("strong", oneLine(source)),
    ...(matches.length === 0 ? ["Плана мероприятий в файле нет."] : lines),
    "",
    "",
  ].join("\n");
}

const numberOf = (row: MatchedRow): string | null =>
  row.kind === "measure" ? (row.number?.text ?? null) : null;

/** Less likely counterparts only distract a reader. */
const worthTelling = 0.05;
