import type { Anchor } from "../../grid/Anchor";
import type { Grid } from "../../grid/Grid";
import { reference, referredRange } from "./lexicon";

/** Words of the document that refer to numbers of the plan: «см. п. 2.3», «пункты 1–4». */
export interface NumberReference {
  /** Every number referred to, ranges told out: «2.3». */
  readonly numbers: readonly string[];
  readonly at: Anchor;
}

/** A range longer than this is no list of measures. */
const longestRange = 200;

/** Every reference of a document in its order. */
export function* numberReferences(grid: Grid): Iterable<NumberReference> {
  for (const { text, at } of texts(grid))
    for (const match of text.matchAll(reference)) {
      const numbers = Array.from(
        (match[1] ?? "").matchAll(referredRange),
        ([, from = "", to]) => range(from, to),
      ).flat();
      const start = match.index;
      const end = start + match[0].length;
      yield { numbers, at: { ...at, start, end, quote: match[0] } };
    }
}

function* texts(
  grid: Grid,
): Iterable<{ readonly text: string; readonly at: Anchor }> {
  const place = { start: 0, end: 0, quote: "" };
  for (const block of grid.blocks)
    if (block.kind === "paragraph")
      yield {
        text: block.text,
        at: { kind: "paragraph", paragraph: block.index, ...place },
      };
    else
      for (const { index: row, cells } of block.rows)
        for (const { column, text } of cells)
          yield {
            text,
            at: { kind: "cell", table: block.index, row, column, ...place },
          };
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
