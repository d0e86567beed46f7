import type { Schedule, UnplacedReason } from "./schedule";
import type { DrawnMark } from "./scheduleDrawing";

/** What each mark of a schedule means, with the mark itself on a track of its own. */
export const legend: readonly {
  readonly mark: DrawnMark;
  readonly words: string;
}[] = [
  { mark: { kind: "bar", from: 0, to: 1 }, words: "период" },
  { mark: { kind: "point", at: 0.5 }, words: "день" },
  { mark: { kind: "fade", from: 0, to: 1 }, words: "не позднее" },
  { mark: { kind: "hatch", from: 0, to: 1 }, words: "постоянно" },
  {
    mark: { kind: "ticks", from: 0, to: 1, at: [0.3, 0.65, 1] },
    words: "повторяется",
  },
];

const outsideWords = "вне периода плана";

/** Why a row has no place on a calendar. */
const reasonWords: Readonly<Record<UnplacedReason, string>> = {
  missing: "нет срока",
  vague: "срок без даты",
  event: "по событию, без даты",
  ongoing: "период плана неизвестен",
  unrecognised: "срок не распознан",
};

/** Rows that are not drawn, or not wholly, in the order of the plan, each with the reason. */
export const undrawnRows = ({ outside, unplaced }: Schedule) =>
  [
    ...outside.map(({ row, measure }) => ({
      row,
      measure,
      reason: outsideWords,
    })),
    ...unplaced.map(({ row, measure, reason }) => ({
      row,
      measure,
      reason: reasonWords[reason],
    })),
  ].sort((a, b) => a.row.table - b.row.table || a.row.row - b.row.row);
