import type { Measure, NoteMeasure, Reading } from "../plan/Plan";
import { type Candidate, matchMeasure } from "./matchMeasure";
import type { MeasureIndex } from "./MeasureIndex";

/** A row of a plan, or an item of a note, with its likeliest counterparts, best first. */
export interface RowMatch {
  readonly row: Measure | NoteMeasure;
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** Counterparts for every measure of a document's plans, in order, or for every item of the note it is. */
export function matchReading(
  index: MeasureIndex,
  { plans, note, heading }: Reading,
  most = 3,
): readonly RowMatch[] {
  const matches: RowMatch[] = [];
  for (const { title, measures } of plans) {
    const about = [title?.value, heading.act?.title?.value].join("\n");
    for (const row of measures) {
      const text = row.wholeText;
      const section = row.path.map((one) => one.title).join("\n");
      const query = { text, section, about };
      matches.push({ row, text, candidates: matchMeasure(index, query, most) });
    }
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
