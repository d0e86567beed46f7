import type { NoteMeasure, Reading } from "../plan/Plan";
import { type Candidate, matchMeasure } from "./matchMeasure";
import type { MeasureIndex } from "./MeasureIndex";
import {
  type MatchedRow,
  matchRow,
  matchSubItem,
  rowsOf,
  wordingOf,
} from "./matchRow";

/** A row of a plan, or an item of a note, with its likeliest counterparts, best first. */
export interface RowMatch {
  readonly row: MatchedRow | NoteMeasure;
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** Counterparts for every measure of a document's plans and every sub-item, in order, or for every item of the note it is. */
export function matchReading(
  index: MeasureIndex,
  { plans, note, heading }: Reading,
  most = 3,
): readonly RowMatch[] {
  const matches: RowMatch[] = [];
  for (const { title, measures } of plans) {
    const context = {
      about: [title?.value, heading.act?.title?.value].join("\n"),
    };
    for (const measure of measures)
      for (const row of rowsOf(measure))
        matches.push({
          row,
          text: wordingOf(row),
          candidates:
            row.kind === "measure"
              ? matchRow(index, row, context, most)
              : matchSubItem(index, row, measure, context, most),
        });
  }
  for (const row of note?.measures ?? []) {
    const query = { text: row.text, about: note?.title?.value ?? "" };
    matches.push({
      row,
      text: row.text,
      candidates: matchMeasure(index, query, most),
    });
  }
  return matches;
}
