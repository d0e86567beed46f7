import type { Grid } from "../../grid/Grid";
import { reference, referredRange } from "./lexicon";

/** A range longer than this is no list of measures. */
const longestRange = 200;

/** The numbers («2.3») to which any words of the document refer, ranges told out. */
export function referredNumbers(grid: Grid): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const text of texts(grid))
    for (const [, list = ""] of text.matchAll(reference))
      for (const [, from = "", to] of list.matchAll(referredRange))
        for (const number of range(from, to)) numbers.add(number);
  return numbers;
}

function* texts(grid: Grid): Iterable<string> {
  for (const block of grid.blocks)
    if (block.kind === "paragraph") yield block.text;
    else
      for (const row of block.rows)
        for (const cell of row.cells) yield cell.text;
}

function range(from: string, to: string | undefined): string[] {
  if (to === undefined) return [from];
  const cut = from.lastIndexOf(".") + 1;
  const prefix = from.slice(0, cut);
  const first = Number(from.slice(cut));
  const last = Number(to.slice(to.lastIndexOf(".") + 1));
  return last > first && last - first <= longestRange
    ? Array.from(
        { length: last - first + 1 },
        (_, i) => `${prefix}${first + i}`,
      )
    : [from, to];
}
