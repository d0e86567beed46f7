import type { CellComment, Outcome } from "../../grid/DocumentHost";
import { commentAuthor } from "../strings";
import type { WorkbookReading } from "./read/SheetReading";
import { cellKey } from "./write/loadTracked";
import { runExcel } from "./runExcel";
import { done } from "../outcome";

/** By which our comments are known later: Excel writes each in the user's own name. */
const mark = `${commentAuthor.name}: `;

/** Comments cells (ExcelApi 1.10), one comment a cell; a cell that has a comment is passed over. Answers how many. */
export const putComments = (
  { sheets }: WorkbookReading,
  comments: readonly CellComment[],
): Promise<Outcome<number>> =>
  runExcel(async (context) => {
    const taken = await commented(context);
    const texts = new Map<string, { at: CellPlace; texts: string[] }>();
    for (const { at, text } of comments) {
      const sheet =
        at.kind === "cell" &&
        sheets.find(({ position }) => position === at.table);
      if (!sheet) continue;
      const { row, column } = at;
      const key = `${sheet.id} ${cellKey(row, column)}`;
      if (taken.has(key)) continue;
      const same = texts.get(key);
      if (same) same.texts.push(text);
      else
        texts.set(key, { at: { sheet: sheet.id, row, column }, texts: [text] });
    }
    for (const { at, texts: ofCell } of texts.values())
      context.workbook.comments.add(
        context.workbook.worksheets
          .getItem(at.sheet)
          .getRangeByIndexes(at.row, at.column, 1, 1),
        mark + ofCell.join("\n"),
      );
    await context.sync();
    return { ok: true, value: texts.size };
  });

/** Takes away the comments that `putComments` has put. */
export const takeCommentsAway = (): Promise<Outcome<void>> =>
  runExcel(async (context) => {
    const { comments } = context.workbook;
    comments.load("items/content");
    await context.sync();
    for (const comment of comments.items)
      if (comment.content.startsWith(mark)) comment.delete();
    await context.sync();
    return done;
  });

interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells that have comments, in two requests. */
async function commented(
  context: Excel.RequestContext,
): Promise<ReadonlySet<string>> {
  const { comments } = context.workbook;
  comments.load("items/id");
  await context.sync();
  const places = comments.items.map((comment) => {
    const range = comment.getLocation();
    range.load("rowIndex,columnIndex");
    range.worksheet.load("id");
    return range;
  });
  await context.sync();
  return new Set(
    places.map(
      ({ worksheet, rowIndex, columnIndex }) =>
        `${worksheet.id} ${cellKey(rowIndex, columnIndex)}`,
    ),
  );
}
