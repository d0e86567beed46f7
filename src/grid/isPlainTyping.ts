import type { Edit, ReplaceText } from "./Edit";
import { findCell, type Grid, rowAt, tablesOf } from "./Grid";
import { textReader } from "./textAt";

/**
 * Whether edits that fit the grid only put words of one line in place of others and leave no line empty, so that the
 * document is sure to read as `applyEdits` tells, its automatic numbers with it.
 */
export function isPlainTyping(grid: Grid, edits: readonly Edit[]): boolean {
  const textOf = textReader(grid);
  return edits.every(
    (edit) =>
      edit.kind === "replace-text" &&
      plainWords.test(edit.text) &&
      leavesLine(textOf(edit.at), edit) &&
      !movesLabel(grid, edit),
  );
}

const plainWords = /^[\P{C} ]*$/u;

function leavesLine(text: string, { at, text: typed }: ReplaceText): boolean {
  if (at.quote.includes("\n")) return false;
  const before = text.slice(0, at.start).split("\n").at(-1) ?? "";
  const after = text.slice(at.end).split("\n", 1)[0] ?? "";
  return before !== "" || typed !== "" || after !== "";
}

/** A number of a later paragraph in the cell is told by its place in the text. */
function movesLabel(grid: Grid, { at }: ReplaceText): boolean {
  if (at.kind === "paragraph") return false;
  const table = tablesOf(grid).find(({ index }) => index === at.table);
  const row = table && rowAt(table, at.row);
  const cell = row && findCell(row, at.column);
  return cell?.labels.some(({ start }) => start > at.start) ?? false;
}
