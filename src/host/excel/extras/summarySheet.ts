import type { NamedRows } from "../../../grid/SpreadsheetExtras";
import { cellName, columnName } from "../../openxml/sheet/cellReference";
import { extraWords } from "../strings";
import { enteredText } from "../write/enteredText";

/** A rectangle of cells to be written: texts as typed, formulas in English, as `Range.formulas` takes them. */
export interface SheetBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (string | number)[])[];
}

export interface SummarySheet {
  readonly blocks: readonly SheetBlock[];
  /** Rows that are headings. */
  readonly heads: readonly number[];
  /** What the chart shows: names and counts of the months with their heading. */
  readonly chart: {
    readonly row: number;
    readonly rows: number;
    readonly column: number;
    readonly columns: number;
  };
  /** The first row and the number of columns of the counted part. */
  readonly width: number;
  readonly bottom: number;
}

/** Where the heading of the months stands. */
const FIRST = 3;

/**
 * The sheet that counts marks by month and by party. Each row to be counted stands once for each of its months and
 * parties, by their numbers, beside the formula that shows its mark; the counts are COUNTIFS over these.
 */
export function summarySheet(
  marks: { readonly sheet: string; readonly column: number },
  statuses: readonly string[],
  byMonth: readonly NamedRows[],
  byParty: readonly NamedRows[],
): SummarySheet {
  const width = statuses.length + 4;
  const dataAt = width + 1;
  const months = section(extraWords.month, byMonth, statuses, FIRST, dataAt);
  const partiesAt = FIRST + byMonth.length + 2;
  const parties = section(
    extraWords.party,
    byParty,
    statuses,
    partiesAt,
    dataAt + 3,
  );
  const column = columnName(marks.column);
  const title: SheetBlock = {
    row: 0,
    column: 0,
    cells: [
      [extraWords.title],
      [enteredText(extraWords.source(column, marks.sheet))],
    ],
  };
  const caption: SheetBlock = {
    row: FIRST - 1,
    column: dataAt,
    cells: [[extraWords.data]],
  };
  const quoted = marks.sheet.replaceAll("'", "''");
  const markOf = (row: number): string =>
    // With «&""» a blank cell shows nothing, not 0.
    `='${quoted}'!${cellName({ row, column: marks.column })}&""`;
  return {
    blocks: [
      title,
      caption,
      ...months,
      ...parties,
      dataBlock(extraWords.month, byMonth, dataAt, markOf),
      dataBlock(extraWords.party, byParty, dataAt + 3, markOf),
    ],
    heads: [FIRST, partiesAt],
    chart: {
      row: FIRST,
      rows: byMonth.length + 1,
      column: 1,
      columns: statuses.length + 2,
    },
    width,
    bottom: partiesAt + byParty.length,
  };
}

function section(
  title: string,
  groups: readonly NamedRows[],
  statuses: readonly string[],
  at: number,
  dataAt: number,
): readonly SheetBlock[] {
  const head = [
    extraWords.number,
    title,
    ...statuses.map((status) => enteredText(status)),
    extraWords.unmarked,
    extraWords.total,
  ];
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const range = (column: number): string => {
    const letter = columnName(column);
    const last = FIRST + 1 + Math.max(count, 1);
    return `$${letter}$${String(FIRST + 2)}:$${letter}$${String(last)}`;
  };
  const total = columnName(statuses.length + 3);
  const lines = groups.map(({ name }, i) => {
    const row = String(at + 2 + i);
    const last = columnName(statuses.length + 1);
    const ofStatus = statuses.map(
      (_, s) =>
        `=COUNTIFS(${range(dataAt)},$A${row},${range(dataAt + 1)},${columnName(s + 2)}$${String(at + 1)})`,
    );
    return [
      i + 1,
      enteredText(name),
      ...ofStatus,
      `=${total}${row}-SUM(C${row}:${last}${row})`,
      `=COUNTIFS(${range(dataAt)},$A${row})`,
    ];
  });
  return [{ row: at, column: 0, cells: [head, ...lines] }];
}

function dataBlock(
  title: string,
  groups: readonly NamedRows[],
  column: number,
  markOf: (row: number) => string,
): SheetBlock {
  const lines = groups.flatMap(({ rows }, i) =>
    rows.map((row) => [i + 1, markOf(row)]),
  );
  return {
    row: FIRST,
    column,
    cells: [[title, extraWords.mark], ...lines],
  };
}
