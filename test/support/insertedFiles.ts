import { unzipSync } from "fflate";
import type { StandardMeasure } from "../../src/catalogue/StandardMeasure";
import type { Insertion } from "../../src/drafting/Insertion";
import { insertMeasures } from "../../src/drafting/insertMeasures";
import type { InsertRow } from "../../src/grid/Edit";
import type { Grid } from "../../src/grid/Grid";
import { openOffice } from "../../src/host/openOffice";
import type { OfficeFile } from "../../src/host/OfficeFile";
import { readDocument } from "../../src/plan/readDocument";
import type { Finding } from "../../src/review/Finding";
import { review } from "../../src/review/review";
import { standardIndex } from "./drafting";

export interface InsertedFile {
  readonly before: OfficeFile;
  readonly after: OfficeFile;
  readonly insertion: Insertion;
}

export function opened(bytes: Uint8Array): OfficeFile {
  const outcome = openOffice(bytes);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

/** What the user would say where the document does not. */
const answers = {
  procedure: "ВПР",
  year: "2026",
  organisation: "МБОУ «Школа № 1»",
} as const;

/** Up to `most` of the measures that the plan does not have, inserted into the file. */
export function insertInto(
  bytes: Uint8Array,
  measures: readonly StandardMeasure[],
  most: number,
): InsertedFile {
  const before = opened(bytes);
  const document = {
    grid: before.grid,
    reading: readDocument(before.grid),
    index: standardIndex,
  };
  const known = insertMeasures(document, measures);
  const chosen = known.rows
    .filter(({ already }) => already === null)
    .map(({ measure }) => measure)
    .slice(0, most);
  const insertion = insertMeasures(document, chosen, {
    fillings: Object.fromEntries(
      known.unknown.map((blank) => [blank, answers[blank]]),
    ),
  });
  if (insertion.problem) throw new Error(insertion.problem.kind);
  const applied = before.applyEdits(insertion.edits);
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  return { before, after: opened(applied.value.toBytes()), insertion };
}

/** A day before any plan's period, so that no deadline is over. */
const today = { year: 2019, month: 1, day: 1 };

/** What is asked of a plan only from some size on; it says nothing of the rows. */
const ofSize = ["direction-uncovered", "section-missing"];

/** Findings of the second grid that the first one did not have in the same words. */
export function newFindings(before: Grid, after: Grid): readonly string[] {
  const mark = ({ check, column, quote }: Finding): string =>
    [check, column, quote].join(" · ");
  const known = new Map<string, number>();
  for (const finding of review(before, { today }).findings)
    known.set(mark(finding), (known.get(mark(finding)) ?? 0) + 1);
  return review(after, { today }).findings.flatMap((finding) => {
    const left = known.get(mark(finding)) ?? 0;
    known.set(mark(finding), left - 1);
    return left > 0 || ofSize.includes(finding.check)
      ? []
      : [`${mark(finding)}: ${finding.message}`];
  });
}

export const insertRows = ({ edits }: Insertion): readonly InsertRow[] =>
  edits.filter((edit) => edit.kind === "insert-row");

/** The texts of a file's parts by name. */
export const partsOf = (file: OfficeFile): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(file.toBytes())).map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString("latin1"),
    ]),
  );
