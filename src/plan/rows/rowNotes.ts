import type { ReadNote } from "../../grid/Grid";
import type { Measure } from "../Plan";
import { keptFor } from "../../text/keptFor";
import { readNotes } from "../strings";

/** A blank paragraph between two that are not: what somebody lines texts up with. */
const blankBetween = /\S[^\S\n]*\n[^\S\n]*\n/;

/** Measures whose cell holds several, lined up with their deadlines or parties by blank paragraphs. */
export const bundledNotes = (measures: readonly Measure[]): ReadNote[] =>
  measures
    .filter(isBundled)
    .map(({ table, row }) => ({ message: readNotes.bundled, table, row }));

const isBundled = keptFor(
  ({ measure, deadline, responsible }: Measure) =>
    blankBetween.test(measure.value) &&
    (blankBetween.test(deadline?.text ?? "") ||
      blankBetween.test(responsible?.text ?? "")),
);
