import type { Edit, InsertRow } from "../../grid/Edit";
import { lostWith } from "../docx/removedContent";
import { refusals } from "../docx/strings";
import type { WordRow, WordTable } from "../openxml/word/WordDocument";
import { directFont, type DirectFont } from "./paragraphLook";
import { rowGroups } from "./rowGroups";
import { wordRefusals } from "./strings";
import type { TableMap } from "./TableMap";
import { textAsWritten } from "./textTargets";

/** One call of the API; rows are told as they are when its turn comes. */
export type RowStep =
  | {
      readonly kind: "insert";
      /** The row that is the template, and on which side of it. */
      readonly beside: number;
      readonly where: "Before" | "After";
      /** One for each cell of the template: its first line. */
      readonly values: string[][];
      readonly cells: readonly NewCell[];
    }
  | { readonly kind: "remove"; readonly row: number };

/** What a cell of a new row needs besides its first line. */
export interface NewCell {
  readonly row: number;
  readonly cell: number;
  readonly moreLines: readonly string[];
  readonly font: DirectFont;
}

/** Plans the row edits of one table; a string says why they cannot be made. */
export function planRows(
  table: WordTable,
  map: TableMap,
  edits: readonly Edit[],
  index: number,
): readonly RowStep[] | string {
  const removed = new Set<number>();
  const inserted: number[] = [];
  const steps: RowStep[] = [];
  for (const group of rowGroups(edits, index)) {
    if (group.kind === "insert") {
      const step = insertStep(table, map, group.after, group.edits);
      if (typeof step === "string") return step;
      steps.push(step);
      inserted.push(...group.edits.map(() => group.after));
      continue;
    }
    const { row } = group.edit;
    const refusal = refuseRemoval(table.rows[row]);
    if (refusal) return refusal;
    removed.add(row);
    const above = inserted.filter((after) => after < row).length;
    steps.push({ kind: "remove", row: (map.rows[row] ?? 0) + above });
  }
  return steps;
}

function insertStep(
  table: WordTable,
  map: TableMap,
  after: number,
  edits: readonly InsertRow[],
): RowStep | string {
  const like = table.rows[edits[0]?.like ?? -1];
  if (!like) return wordRefusals.moved;
  const shape = shapeOf(like);
  if (edits.some((one) => shapeOf(table.rows[one.like]) !== shape))
    return wordRefusals.noTemplate;
  if (!isOrdinary(like)) return wordRefusals.mergedRows;
  const [first] = edits;
  const template = first ? templateRow(table, first) : null;
  if (template === null) return wordRefusals.noTemplate;
  const isAfter = template === after;
  const lock = like.locked ?? table.rows[template]?.locked;
  if (lock) return refusals[lock];
  const beside = map.rows[template] ?? 0;
  const cells = map.cells[template] ?? [];
  const fresh: NewCell[] = [];
  const values = edits.map(({ texts, like: model }, nth) => {
    const row = cells.map(() => "");
    for (const { column, text } of texts) {
      const own = table.rows[model]?.cells ?? [];
      const cell = own.findIndex(
        (one) => column >= one.column && column < one.column + one.columnSpan,
      );
      if (cell < 0) return null;
      const [first = "", ...moreLines] = textAsWritten(text).split("\n");
      row[cell] = first;
      const [paragraph] = own[cell]?.paragraphs ?? [];
      const font = paragraph ? directFont(paragraph) : {};
      fresh.push({
        row: beside + nth + (isAfter ? 1 : 0),
        cell,
        moreLines,
        font,
      });
    }
    return row;
  });
  const whole = values.flatMap((row) => (row ? [row] : []));
  return whole.length < values.length
    ? wordRefusals.mergedRows
    : {
        kind: "insert",
        beside,
        where: isAfter ? "After" : "Before",
        values: whole,
        cells: fresh,
      };
}

/** The row of the same shape that a new one can be made beside, before or after the place; null where there is none. */
export function templateRow(
  { rows }: WordTable,
  { after, like }: InsertRow,
): number | null {
  const shape = shapeOf(rows[like]);
  const fits = (index: number): boolean => {
    const row = rows[index];
    return (
      row !== undefined &&
      isOrdinary(row) &&
      !row.repeatsAsHeader &&
      shapeOf(row) === shape
    );
  };
  return fits(after) ? after : fits(after + 1) ? after + 1 : null;
}

/** No cell of the row is merged with others above, below or beside it in the old way. */
const isOrdinary = ({ cells }: WordRow): boolean =>
  cells.every(
    ({ rowSpan, mergedInto, elements }) =>
      rowSpan === 1 && mergedInto === null && elements.length === 1,
  );

const shapeOf = (row: WordRow | undefined): string =>
  row?.cells
    .map(({ column, columnSpan }) => `${column}+${columnSpan}`)
    .join() ?? "";

function refuseRemoval(row: WordRow | undefined): string | null {
  if (!row) return wordRefusals.moved;
  const refusal = row.locked ?? lostWith(row.element);
  if (refusal) return refusals[refusal];
  return isOrdinary(row) ? null : refusals["merged-rows"];
}
