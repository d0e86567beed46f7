import type { Anchor } from "../grid/Anchor";
import type { Grid } from "../grid/Grid";
import { textReader } from "../grid/textAt";
import type { PlanRow } from "../plan/Plan";
import { fingerprint } from "../text/fingerprint";

/** Short marks of what stands at a place; each is made once, however many findings are there. */
export interface PlaceMarks {
  /** Of the row's words without its number, so that a row moved and numbered anew is the same. */
  readonly ofRow: (row: PlanRow) => string;
  /** Of the whole text that the anchor lies in. */
  readonly ofText: (at: Anchor) => string;
}

export function placeMarks(grid: Grid): PlaceMarks {
  const textOf = textReader(grid);
  const rows = new Map<PlanRow, string>();
  const texts = new Map<string, string>();
  return {
    ofRow: (row) => known(rows, row, () => rowText(row)),
    ofText: (at) => {
      const text = textOf(at);
      return known(texts, text, () => text);
    },
  };
}

function known<K>(marks: Map<K, string>, key: K, textOf: () => string): string {
  let mark = marks.get(key);
  if (mark === undefined) marks.set(key, (mark = fingerprint(textOf())));
  return mark;
}

function rowText(row: PlanRow): string {
  const number = "cells" in row ? row.cells.number?.quote : undefined;
  const place = number === undefined ? -1 : row.quotes.indexOf(number);
  return row.quotes.filter((_, index) => index !== place).join("\u0001");
}
