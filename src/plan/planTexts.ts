import { type Anchor, type CellAnchor, wholeCell } from "../grid/Anchor";
import { type Grid, type Paragraph, type Table, tablesOf } from "../grid/Grid";
import { keptFor } from "../text/keptFor";
import { remembered } from "../text/remembered";
import type { ColumnRole, OtherColumn, Plan, PlanRow, Reading } from "./Plan";

/** A text somebody wrote, with the place it has in the plan. */
export interface PlanText {
  /** What the anchor quotes: the whole cell, heading or paragraph. */
  readonly text: string;
  readonly at: Anchor;
  /** `paragraph`: outside the table, also in the cells above it on a sheet. */
  readonly place: ColumnRole | "section" | "column-header" | "paragraph";
  /** What the column holds where the place is `other`. */
  readonly other: OtherColumn | null;
  /** Row, measure number and column as a report takes them; empty outside the table. */
  readonly of: {
    readonly row?: PlanRow;
    readonly number?: string;
    readonly column?: ColumnRole;
  };
}

/**
 * Every text of a document once: its paragraphs (on a sheet the cells above the plan), then the header cells, section
 * headings and cells of its plans in reading order. A cell merged over several rows comes with the first of them.
 * Numbers and empty texts are left out.
 */
export function planTexts(document: ReadGrid): readonly PlanText[] {
  let texts = known.get(document.reading);
  if (!texts) known.set(document.reading, (texts = allTexts(document)));
  return texts;
}

interface ReadGrid {
  readonly reading: Reading;
  readonly grid: Grid;
}

/** Many checks ask for the texts of one document, one after the other. */
const known = new WeakMap<Reading, readonly PlanText[]>();

const allTexts = (document: ReadGrid): readonly PlanText[] => [
  ...textsOutside(document),
  ...document.reading.plans.flatMap(tableTexts),
];

/** The texts that stand in no plan. */
export function* textsOutside({ reading, grid }: ReadGrid): Iterable<PlanText> {
  for (const paragraph of reading.paragraphs)
    if (paragraph.text.trim() !== "") yield paragraphText(paragraph);
  if (grid.kind === "workbook") yield* sheetHeadings(reading, tablesOf(grid));
}

const paragraphText = keptFor(({ index, text }: Paragraph) =>
  outside({
    kind: "paragraph",
    paragraph: index,
    start: 0,
    end: text.length,
    quote: text,
  }),
);

const outside = (at: Anchor): PlanText => ({
  text: at.quote,
  at,
  place: "paragraph",
  other: null,
  of: {},
});

/** The cells above the plan on its sheet, which hold what paragraphs hold in a text document. */
function* sheetHeadings(
  { plans }: Reading,
  tables: readonly Table[],
): Iterable<PlanText> {
  const firstRow = new Map<number, number>();
  for (const { rows } of plans)
    for (const { table, row } of rows)
      firstRow.set(table, Math.min(row, firstRow.get(table) ?? row));
  for (const { index: table, rows } of tables)
    for (const { index: row, cells } of rows) {
      if (row >= (firstRow.get(table) ?? 0)) break;
      for (const cell of cells)
        if (
          cell.mergedInto === null &&
          cell.value === null &&
          cell.text.trim() !== ""
        )
          yield outside(wholeCell(table, row, cell));
    }
}

/** The texts of one plan's tables, as in `planTexts`. */
export const tableTexts = keptFor((plan: Plan): readonly PlanText[] => {
  const texts = [...headerTexts(plan)];
  for (const [row, number] of numberedRows(plan))
    for (const text of rowTexts(row)(number)) texts.push(text);
  return texts;
});

/** The texts of a plan's header. */
export function* headerTexts({ columns }: Plan): Iterable<PlanText> {
  for (const { at, role: column } of columns)
    if (at && at.quote.trim() !== "")
      yield {
        text: at.quote,
        at,
        place: "column-header",
        other: null,
        of: { column },
      };
}

/** Each row with the number of the measure that it belongs to. */
export function* numberedRows({
  rows,
}: Plan): Iterable<readonly [PlanRow, string | undefined]> {
  let number: string | undefined;
  for (const row of rows) {
    if (row.kind === "measure") number = row.number?.text;
    yield [row, number];
  }
}

/** The texts of a row, by the number of the measure that it belongs to. */
export const rowTexts = keptFor((row: PlanRow) =>
  remembered((number: string | undefined): readonly PlanText[] => [
    ...textsOf(row, number),
  ]),
);

function* textsOf(
  row: PlanRow,
  number: string | undefined,
): Iterable<PlanText> {
  if (row.kind === "header") return;
  if (row.kind === "section") {
    for (const { at } of row.headings)
      if (isOwn(at, row))
        yield {
          text: at.quote,
          at,
          place: "section",
          other: null,
          of: { row },
        };
    return;
  }
  for (const [column, at, other] of cellsOf(row))
    if (isOwn(at, row))
      yield {
        text: at.quote,
        at,
        place: column,
        other,
        of: number === undefined ? { column, row } : { column, row, number },
      };
}

type RowCell = readonly [ColumnRole, Anchor, OtherColumn | null];

function* cellsOf(
  row: Exclude<PlanRow, { readonly kind: "header" | "section" }>,
): Iterable<RowCell> {
  if (row.measure) yield ["measure", row.measure.at, null];
  if (row.deadline) yield ["deadline", row.deadline.at, null];
  if (row.responsible) yield ["responsible", row.responsible.at, null];
  if (row.result) yield ["result", row.result.at, null];
  for (const { column, at } of row.others) yield ["other", at, column.other];
}

const isOwn = (at: Anchor, row: PlanRow): at is CellAnchor =>
  at.kind === "cell" &&
  at.row === row.row &&
  at.table === row.table &&
  at.quote.trim() !== "";
