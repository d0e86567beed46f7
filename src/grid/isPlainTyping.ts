import type { Edit, ReplaceText } from "./Edit";
import { findCell, type Grid, rowAt, type Table, tablesOf } from "./Grid";
import { textReader } from "./textAt";

/**
 * Whether edits that fit the grid only put words of one line in place of others and leave no line empty, so that the
 * document is sure to read as `applyEdits` tells, its automatic numbers with it.
 */
export function isPlainTyping(grid: Grid, edits: readonly Edit[]): boolean {
  const textOf = textReader(grid);
  const tables = new Map(tablesOf(grid).map((table) => [table.index, table]));
  return edits.every(
    (edit) =>
      edit.kind === "replace-text" &&
      plainWords.test(edit.text) &&
      leavesLine(textOf(edit.at), edit) &&
      !movesLabel(tables, edit),
  );
}

const plainWords = /^[\P{C} ]*$/u;

function leavesLine(text: string, { at, text: typed }: ReplaceText): boolean {
  if (at.quote.includes("\n")) return false;
  const isEdge = (char: string | undefined): boolean =>
    char === undefined || char === "\n";
  return typed !== "" || !isEdge(text[at.start - 1]) || !isEdge(text[at.end]);
}

/** A number of a later paragraph in the cell is told by its place in the text. */
function movesLabel(
  tables: ReadonlyMap<number, Table>,
  { at }: ReplaceText,
): boolean {
  if (at.kind === "paragraph") return false;
  const table = tables.get(at.table);
  const row = table && rowAt(table, at.row);
  const cell = row && findCell(row, at.column);
  return cell?.labels.some(({ start }) => start > at.start) ?? false;
}
