import { blankCell } from "./blankCell";
import type { Outcome } from "./DocumentHost";
import type { Edit, ReplaceText } from "./Edit";
import { editRows } from "./editRows";
import type { Block, Cell, Grid, Table } from "./Grid";
import { verifyEdits } from "./verifyEdits";

/**
 * The grid after the edits, as a host's document must read once it has applied them: what a table without a
 * document does, and what every host is tested against. Labels are kept, not counted anew.
 */
export function applyEdits(grid: Grid, edits: readonly Edit[]): Outcome<Grid> {
  const failure = verifyEdits(grid, edits);
  if (failure) return { ok: false, failure };
  const texts = edits.filter((edit) => edit.kind === "replace-text");
  const blocks: Block[] = [];
  let dropped = 0;
  for (const block of replaceTexts(grid, texts)) {
    if (block.kind === "paragraph") {
      blocks.push(block);
      continue;
    }
    const ofTable = edits
      .filter((edit) => edit.kind !== "replace-text")
      .filter(({ table }) => table === block.index);
    const edited = editRows(block, ofTable, grid.kind);
    if (!edited.ok) return edited;
    if (grid.kind === "document" && edited.value.rows.length === 0) dropped++;
    else blocks.push({ ...edited.value, index: block.index - dropped });
  }
  return { ok: true, value: { ...grid, blocks } };
}

/** Replaces from the end backwards; the places are those of the text before the first edit. */
function replaceTexts(
  grid: Grid,
  edits: readonly ReplaceText[],
): readonly Block[] {
  const byPlace = new Map<string, ReplaceText[]>();
  for (const edit of edits) {
    const key =
      edit.at.kind === "cell"
        ? `${edit.at.table}:${edit.at.row}`
        : String(edit.at.paragraph);
    const same = byPlace.get(key);
    if (same) same.push(edit);
    else byPlace.set(key, [edit]);
  }
  return grid.blocks.map((block) =>
    block.kind === "paragraph"
      ? { ...block, text: edit(block.text, byPlace.get(String(block.index))) }
      : replaceInTable(block, byPlace),
  );
}

const replaceInTable = (
  table: Table,
  byPlace: ReadonlyMap<string, readonly ReplaceText[]>,
): Table => ({
  ...table,
  rows: table.rows.map((row) => {
    const edits = byPlace.get(`${table.index}:${row.index}`);
    return edits ? { ...row, cells: replaceInCells(row.cells, edits) } : row;
  }),
});

function replaceInCells(
  cells: readonly Cell[],
  edits: readonly ReplaceText[],
): readonly Cell[] {
  const columns = new Map<number, ReplaceText[]>();
  for (const edit of edits) {
    if (edit.at.kind !== "cell") continue;
    const { column } = edit.at;
    const owner = cells.find(
      (cell) => column >= cell.column && column < cell.column + cell.columnSpan,
    );
    const at = owner?.column ?? column;
    const same = columns.get(at);
    if (same) same.push(edit);
    else columns.set(at, [edit]);
  }
  const changed = cells.map((cell) => {
    const edits = columns.get(cell.column);
    columns.delete(cell.column);
    return edits
      ? { ...cell, text: edit(cell.text, edits), value: null }
      : cell;
  });
  const added = [...columns].map(([column, edits]) =>
    blankCell(column, edit("", edits)),
  );
  return added.length === 0
    ? changed
    : [...changed, ...added].sort((a, b) => a.column - b.column);
}

function edit(text: string, edits: readonly ReplaceText[] = []): string {
  // What is inserted at one place keeps the order of the list.
  const forwards = [...edits].sort(
    (a, b) => a.at.start - b.at.start || a.at.end - b.at.end,
  );
  let edited = "";
  let done = 0;
  for (const { at, text: typed } of forwards) {
    edited += text.slice(done, at.start) + typed;
    done = at.end;
  }
  return edited + text.slice(done);
}
