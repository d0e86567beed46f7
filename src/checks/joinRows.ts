import type { CellAnchor } from "../grid/Anchor";
import type { Edit } from "../grid/Edit";
import type { Measure, RowCells } from "../plan/Plan";
import { saysNothing } from "../plan/saysNothing";
import { joinTexts } from "./joinTexts";

/**
 * Edits that put the words of all continuations at the end of their measure's cells and take the rows away; none
 * where a cell has nowhere to go. `known` tells whether the document has a word in one piece.
 */
export function joinRows(
  measure: Measure,
  known: (word: string) => boolean,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [key, at] of cellsOf(measure)) {
    const pieces = measure.continuations.flatMap((row) => {
      const piece = cellsOf(row).get(key);
      return piece && piece.row === row.row && !saysNothing(piece.quote)
        ? [piece.quote]
        : [];
    });
    const added = pieces.filter((piece) => piece.trim() !== at.quote.trim());
    if (added.length === 0) continue;
    const end = at.quote.trimEnd().length;
    const whole = added.reduce(
      (text, piece) => joinTexts(text, piece, known),
      at.quote.slice(0, end),
    );
    edits.push(endReplaced(at, whole));
  }
  const homeless = measure.continuations.some((row) =>
    [...cellsOf(row)].some(
      ([key, { quote }]) => quote.trim() !== "" && !cellsOf(measure).has(key),
    ),
  );
  if (homeless || edits.length === 0) return [];
  for (const { table, row, quotes } of measure.continuations)
    edits.push({ kind: "remove-row", table, row, quotes });
  return edits;
}

/** The edit that makes `whole` of a cell and touches only its end. */
function endReplaced(at: CellAnchor, whole: string): Edit {
  let same = 0;
  while (same < at.quote.length && at.quote[same] === whole[same]) same++;
  return {
    kind: "replace-text",
    at: { ...at, start: at.start + same, quote: at.quote.slice(same) },
    text: whole.slice(same),
  };
}

/** Cells by role; those without a role by the header of their column. */
export function cellsOf({
  cells,
  others,
}: RowCells): ReadonlyMap<string, CellAnchor> {
  const all = new Map<string, CellAnchor>(Object.entries(cells));
  for (const { column, at } of others)
    all.set(`other ${column.index} ${column.header}`, at);
  return all;
}
