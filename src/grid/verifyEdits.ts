import { type Anchor, type CellAnchor, wholeCell } from "./Anchor";
import type { HostFailure } from "./DocumentHost";
import type { Edit, InsertRow, RemoveRow, ReplaceText } from "./Edit";
import { refusals } from "./strings";
import {
  findCell,
  paragraphsOf,
  rowAt,
  tablesOf,
  type Grid,
  type Row,
} from "./Grid";

/** The texts of a row's own cells from left to right, as edits quote them. */
export const ownTexts = (row: Row): readonly string[] =>
  row.cells
    .filter(({ mergedInto }) => mergedInto === null)
    .map(({ text }) => text);

/**
 * What keeps a list of edits from being applied to this very grid: a quote that is not found («stale»), or
 * edits that contradict each other («unsupported»); null where nothing does.
 */
export function verifyEdits(
  grid: Grid,
  edits: readonly Edit[],
): HostFailure | null {
  const rowsOf = new Map(tablesOf(grid).map((table) => [table.index, table]));
  const rowOf = (table: number, row: number): Row | null => {
    const found = rowsOf.get(table);
    return found ? rowAt(found, row) : null;
  };
  for (const edit of edits) {
    const failure =
      edit.kind === "replace-text"
        ? verifyText(edit, grid, rowOf)
        : verifyRow(edit, rowOf);
    if (failure) return failure;
  }
  return contradiction(edits);
}

type RowOf = (table: number, row: number) => Row | null;

function verifyText(
  { at }: ReplaceText,
  grid: Grid,
  rowOf: RowOf,
): HostFailure | null {
  const text =
    at.kind === "paragraph"
      ? paragraphsOf(grid).find(({ index }) => index === at.paragraph)?.text
      : cellText(grid, at, rowOf);
  const found = text?.slice(at.start, at.end) ?? "";
  const isThere =
    text !== undefined &&
    at.start >= 0 &&
    at.start <= at.end &&
    at.end <= text.length;
  return isThere && found === at.quote ? null : { kind: "stale", at, found };
}

/** A sheet has every cell of a row it has, though it keeps only those with content. */
function cellText(
  grid: Grid,
  at: CellAnchor,
  rowOf: RowOf,
): string | undefined {
  const row = rowOf(at.table, at.row);
  const cell = row && findCell(row, at.column);
  if (cell?.mergedInto != null) return undefined;
  return cell?.text ?? (row && grid.kind === "workbook" ? "" : undefined);
}

function verifyRow(
  edit: RemoveRow | InsertRow,
  rowOf: RowOf,
): HostFailure | null {
  const index = edit.kind === "remove-row" ? edit.row : edit.like;
  const row = rowOf(edit.table, index);
  const texts = row ? ownTexts(row) : [];
  const wrong = edit.quotes.findIndex((quote, i) => quote !== texts[i]);
  if (row && wrong < 0 && texts.length === edit.quotes.length) return null;
  const place = Math.max(wrong, 0);
  const own = row?.cells.filter(({ mergedInto }) => mergedInto === null);
  const at = wholeCell(edit.table, index, {
    column: own?.[place]?.column ?? place,
    text: edit.quotes[place] ?? "",
  });
  return { kind: "stale", at, found: texts[place] ?? "" };
}

/** Two replacements of the same words, or a change in a row that is removed. */
function contradiction(edits: readonly Edit[]): HostFailure | null {
  const removed = new Set<string>();
  for (const edit of edits)
    if (edit.kind === "remove-row") {
      const row = `${edit.table}:${edit.row}`;
      if (removed.has(row)) return overlap("row");
      removed.add(row);
    }
  const places = new Map<string, Anchor[]>();
  for (const edit of edits) {
    if (edit.kind !== "replace-text") continue;
    const { at } = edit;
    const key =
      at.kind === "cell"
        ? `${at.table}:${at.row}:${at.column}`
        : String(at.paragraph);
    if (at.kind === "cell" && removed.has(`${at.table}:${at.row}`))
      return overlap("row");
    const same = places.get(key);
    if (same) same.push(at);
    else places.set(key, [at]);
  }
  for (const anchors of places.values()) {
    anchors.sort((a, b) => a.start - b.start || a.end - b.end);
    for (const [i, { start }] of anchors.entries())
      if (start < (anchors[i - 1]?.end ?? 0)) return overlap("text");
  }
  return null;
}

const overlap = (what: "row" | "text"): HostFailure => ({
  kind: "unsupported",
  needs: refusals.overlap[what],
});
