import { commentAuthor } from "../../strings";
import { hasApi } from "../apiSet";
import type { Step } from "./Change";
import { cellKey } from "./loadTracked";

/** A comment in a row that is taken away, with what was answered to it: Excel lets it come back in the user's name only. */
export interface RowComment {
  readonly column: number;
  readonly text: string;
}

/** Comments by the id of their sheet and their row. */
export type RowComments = ReadonlyMap<string, readonly RowComment[]>;

export const rowKey = (sheet: string, row: number): string =>
  cellKey(row, 0) + sheet;

/**
 * Asks for the comments (ExcelApi 1.10) in rows that the steps remove. What it returns is called after the next sync,
 * and takes one request more where there are comments. Notes (1.18) are no comments.
 */
export function enqueueRemovedComments(
  context: Excel.RequestContext,
  steps: readonly Step[],
): () => Promise<RowComments> {
  const rows = new Set(
    steps.flatMap((step) =>
      step.kind === "remove-row" && step.edit
        ? [rowKey(step.sheet, step.edit.row)]
        : [],
    ),
  );
  if (rows.size === 0 || !hasApi("1.10"))
    return () => Promise.resolve(new Map());
  const sheets = [...new Set(steps.map(({ sheet }) => sheet))].map((id) => {
    const { comments } = context.workbook.worksheets.getItem(id);
    comments.load("items/content,items/authorName");
    return { id, comments };
  });
  return () => placedComments(context, sheets, rows);
}

async function placedComments(
  context: Excel.RequestContext,
  sheets: readonly {
    readonly id: string;
    readonly comments: Excel.CommentCollection;
  }[],
  rows: ReadonlySet<string>,
): Promise<RowComments> {
  const found = new Map<string, RowComment[]>();
  const placed = sheets.flatMap(({ id, comments }) =>
    comments.items.map((comment) => {
      const cell = comment.getLocation();
      cell.load("rowIndex,columnIndex");
      const { replies } = comment;
      replies.load("items/content,items/authorName");
      return { id, comment, cell, replies };
    }),
  );
  if (placed.length > 0) await context.sync();
  for (const { id, comment, cell, replies } of placed) {
    const key = rowKey(id, cell.rowIndex);
    if (!rows.has(key)) continue;
    const text = [comment, ...replies.items].map(signed).join("\n");
    const one = { column: cell.columnIndex, text };
    const same = found.get(key);
    if (same) same.push(one);
    else found.set(key, [one]);
  }
  return found;
}

/** Ours says itself whose it is. */
const signed = ({
  content,
  authorName,
}: Excel.Comment | Excel.CommentReply): string =>
  content.startsWith(`${commentAuthor.name}: `)
    ? content
    : `${authorName}: ${content}`;

/** Puts the comments of a row back. */
export function enqueueComments(
  sheet: Excel.Worksheet,
  row: number,
  comments: readonly RowComment[],
): void {
  for (const { column, text } of comments)
    sheet.comments.add(sheet.getRangeByIndexes(row, column, 1, 1), text);
}
