import type { Anchor } from "../grid/Anchor";
import type { Grid } from "../grid/Grid";
import { textReader } from "../grid/textAt";
import type { PlanRow } from "../plan/Plan";
import { fingerprint } from "../text/fingerprint";
import { keptFor } from "../text/keptFor";
import { recalled } from "../text/recalled";

/** Short marks of what stands at a place; each is made once, however many findings and reviews there are. */
export interface PlaceMarks {
  /** Of the row's words without its number, so that a row moved and numbered anew is the same. */
  readonly ofRow: (row: PlanRow) => string;
  /** Of the whole text that the anchor lies in. */
  readonly ofText: (at: Anchor) => string;
}

/** Marks of a document's rows and texts, by which a finding is known after other edits. */
export function placeMarks(grid: Grid): PlaceMarks {
  const textOf = textReader(grid);
  return { ofRow: markOfRow, ofText: (at) => markOfText(textOf(at)) };
}

const markOfText = recalled(fingerprint);

const markOfRow = keptFor((row: PlanRow): string => {
  const number = "cells" in row ? row.cells.number?.quote : undefined;
  const place = number === undefined ? -1 : row.quotes.indexOf(number);
  return fingerprint(
    row.quotes.filter((_, index) => index !== place).join("\u0001"),
  );
});
