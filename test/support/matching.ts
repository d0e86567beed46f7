import { type Candidate, matchMeasure } from "../../src/catalogue/matchMeasure";
import type { MeasureIndex } from "../../src/catalogue/MeasureIndex";
import { openOffice } from "../../src/host/openOffice";
import { readDocument } from "../../src/plan/readDocument";
import { sharedFiles } from "./sharedFiles";
import { specRows } from "./specRows";

/** A row with the measures that say the same; none where there is no counterpart. */
export interface LabelledRow {
  readonly name: string;
  readonly text: string;
  readonly section?: string;
  readonly ids: readonly string[];
}

const idsOf = (labels = ""): readonly string[] =>
  labels === "—" ? [] : labels.split(" | ");

const rowsOf = (table: string): readonly LabelledRow[] =>
  specRows(table).map(([text = "", labels]) => ({
    name: text,
    text,
    ids: idsOf(labels),
  }));

/**
 * The rows that weights and synonyms were chosen on, those of the same make that were kept back, and those written
 * last, for which nothing was changed.
 */
export const ownRows = () => {
  const rows = rowsOf("matching");
  return {
    tuned: [
      ...rows.filter((_, at) => at % 2 === 0),
      ...rowsOf("matching-later"),
    ],
    heldOut: rows.filter((_, at) => at % 2 === 1),
    fresh: rowsOf("matching-fresh"),
  };
};

/** The rows of the reference documents with their labels; empty where the documents are not there. */
export function referenceRows(): readonly LabelledRow[] {
  const texts = new Map<string, { text: string; section?: string }>();
  for (const [name, bytes] of sharedFiles("plans", ".docx")) {
    const file = name.replace(".docx", "");
    const opened = openOffice(bytes);
    if (!opened.ok) throw new Error(`unreadable: ${name}`);
    const { plans, note } = readDocument(opened.value.grid);
    for (const { wholeText, number, path } of plans.flatMap(
      ({ measures }) => measures,
    ))
      texts.set(`${file} ${number?.text ?? ""}`, {
        text: wholeText,
        section: path.map(({ title }) => title).join("\n"),
      });
    for (const [at, { text }] of (note?.measures ?? []).entries())
      texts.set(`${file} ${at + 1}`, { text });
  }
  return specRows("matching-reference").flatMap(
    ([file = "", number = "", labels]) => {
      const name = `${file} ${number}`;
      const found = texts.get(name);
      return found ? [{ name, ...found, ids: idsOf(labels) }] : [];
    },
  );
}

export interface MatchFigures {
  /** Rows with a counterpart, and those without. */
  readonly rows: number;
  readonly strangers: number;
  /** Shares of the rows with a counterpart where it stands first, among the first three. */
  readonly first: number;
  readonly firstThree: number;
  /** Of the links made without asking: how many, and how many are wrong. */
  readonly sure: number;
  readonly wrong: readonly string[];
  /** Rows whose counterpart is not the first, with what was. */
  readonly missed: readonly string[];
  /** Mean square of the distance between the first score and the truth (Brier). */
  readonly brier: number;
}

/** How well rows find their counterparts. */
export function matchFigures(
  index: MeasureIndex,
  rows: readonly LabelledRow[],
  match: (row: LabelledRow) => readonly Candidate[] = (row) =>
    matchMeasure(index, row),
): MatchFigures {
  let first = 0;
  let firstThree = 0;
  let sure = 0;
  let squares = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  const labelled = rows.filter(({ ids }) => ids.length > 0).length;
  for (const row of rows) {
    const candidates = match(row);
    const isRight = (one?: Candidate): boolean =>
      one !== undefined && row.ids.includes(one.measure.id);
    const [best] = candidates;
    const told = candidates
      .map(({ measure, score }) => `${measure.id} ${score.toFixed(2)}`)
      .join(", ");
    if (isRight(best)) first++;
    else if (row.ids.length > 0)
      missed.push(`${row.name} → ${told} (${row.ids.join(" | ")})`);
    if (candidates.some(isRight)) firstThree++;
    if (best?.sure) {
      sure++;
      if (!isRight(best)) wrong.push(`${row.name} → ${told}`);
    }
    squares += ((best?.score ?? 0) - (isRight(best) ? 1 : 0)) ** 2;
  }
  return {
    rows: labelled,
    strangers: rows.length - labelled,
    first: first / labelled,
    firstThree: firstThree / labelled,
    sure,
    wrong,
    missed,
    brier: squares / rows.length,
  };
}
