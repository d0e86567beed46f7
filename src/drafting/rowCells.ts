import { type Grid, type Table, tablesOf } from "../grid/Grid";
import type { DeadlineValue } from "../plan/deadline/Deadline";
import { readDeadline } from "../plan/deadline/readDeadline";
import type { ColumnRole, Measure, OtherColumn, Plan } from "../plan/Plan";
import { splitCombined } from "../plan/rows/splitCombined";
import { compareDates, type DateRange } from "../text/calendarDate";
import { endOf } from "./deadlineStyle";
import type { LikeRow } from "./likeRow";
import { usualMark } from "./lexicon";
import { usualSuffix } from "./numberRows";

/** What a new row is to say, before it is known in which cells. */
export interface RowContent {
  /** Parts of the number; null where none is written. */
  readonly number: readonly number[] | null;
  readonly measure: string;
  readonly deadline: string;
  readonly values: readonly DeadlineValue[];
  readonly responsible: string;
  readonly result: string;
  readonly proof: string;
  /** The section's title where it stands in a column beside the measures; null where it does not. */
  readonly beside: string | null;
}

/** A cell of a new row. */
export interface NewCell {
  readonly role: ColumnRole;
  readonly other: OtherColumn | null;
  /** The column's header as it is shown; empty where it has none. */
  readonly header: string;
  /** Grid column. */
  readonly column: number;
  readonly text: string;
}

/** The cells of a new row in the plan's columns, as the row it looks like has them. */
export function rowCells(
  plan: Plan,
  like: LikeRow,
  content: RowContent,
): readonly NewCell[] {
  const doubled = combinedCell(plan, content);
  const numbered = numberBefore(plan, content);
  const cells = new Map<number, NewCell>();
  for (const column of plan.columns) {
    const { role, other, header } = column;
    const at = placeOf(like.measure, column) ?? column.index;
    if (cells.has(at)) continue;
    const text =
      role === "number"
        ? numbered.cell
        : role === "measure"
          ? numbered.before + content.measure
          : (role === "deadline" || role === "responsible") && doubled !== null
            ? doubled
            : role === "deadline" && hasSchedule(plan)
              ? mark(plan, header, content)
              : role === "other"
                ? otherText(plan, other, header, content)
                : content[role];
    cells.set(at, { role, other, header, column: at, text });
  }
  return [...cells.values()].sort((a, b) => a.column - b.column);
}

function placeOf(
  measure: Measure | null,
  column: Plan["columns"][number],
): number | undefined {
  if (!measure) return undefined;
  return column.role === "other"
    ? measure.others.find((one) => one.column === column)?.at.column
    : measure.cells[column.role]?.column;
}

function otherText(
  plan: Plan,
  other: OtherColumn | null,
  header: string,
  content: RowContent,
): string {
  if (other === "document") return content.proof;
  if (other === "direction") return content.beside ?? "";
  return other === "schedule" ? mark(plan, header, content) : "";
}

/** The number in its own cell, or what stands of it before the wording. */
function numberBefore(
  plan: Plan,
  { number }: RowContent,
): { readonly cell: string; readonly before: string } {
  if (!number) return { cell: "", before: "" };
  const model = plan.measures.find(
    (one) => one.number?.automatic === false && one.numberAt,
  );
  const separator = model?.number?.text.includes(",") ? "," : ".";
  const text = number.join(separator) + usualSuffix(plan, number.length);
  const at = model?.numberAt;
  const { cells, measure } = model ?? {};
  if (!at || !cells || at.column !== cells.measure?.column || !measure)
    return { cell: ownSign(cells?.number?.quote ?? "") + text, before: "" };
  const wording = measure.at.kind === "cell" ? measure.at.start : at.end;
  const gap = cells.measure.quote.slice(at.end, wording);
  return { cell: "", before: text + (gap === "" ? " " : gap) };
}

/** «№ », «п. » before the number in its cell. */
const ownSign = (quote: string): string =>
  /^\s*(\P{N}{1,4}?)(?=\d)/u.exec(quote)?.[1] ?? "";

/** Deadline and parties for a column that holds both, parted as the plan's cells part them; null where each has its own. */
function combinedCell(
  { columns, measures }: Plan,
  { deadline, responsible }: RowContent,
): string | null {
  const dueColumn = columns.find(({ role }) => role === "deadline");
  const whoColumn = columns.find(({ role }) => role === "responsible");
  if (!dueColumn || dueColumn.index !== whoColumn?.index) return null;
  const parted = (dueFirst: boolean, ways: readonly string[]): string => {
    const halves = dueFirst ? [deadline, responsible] : [responsible, deadline];
    const texts = ways.map((between) => halves.join(between));
    return texts.find(readsAsBoth) ?? texts[0] ?? "";
  };
  for (const { cells, quotes } of measures) {
    const { deadline: due, responsible: who } = cells;
    if (!due || !who || due.quote === "" || who.quote === "") continue;
    const [first, second] = due.start < who.start ? [due, who] : [who, due];
    const whole = quotes.find(
      (quote) =>
        quote.slice(first.start, first.end) === first.quote &&
        quote.slice(second.start, second.end) === second.quote,
    );
    if (whole === undefined) continue;
    const between =
      whole.slice(first.end, second.start) +
      (/^\s*/.exec(second.quote)?.[0] ?? "");
    return parted(first === due, [between, "\n", ", "]);
  }
  return parted(true, [", ", "\n"]);
}

/** Whether a reader can tell where the deadline ends and the parties begin. */
function readsAsBoth(text: string): boolean {
  const place = { table: 0, row: 0, column: 0, start: 0, end: text.length };
  const halves = splitCombined({ kind: "cell", ...place, quote: text });
  return halves.deadline !== null && halves.responsible !== null;
}

const hasSchedule = ({ columns }: Plan): boolean =>
  columns.some(({ other }) => other === "schedule");

/** The plan's mark in a column of a schedule («I квартал») in which the measure is due. */
function mark(
  { period, measures, columns }: Plan,
  header: string,
  { values }: RowContent,
): string {
  const column = readDeadline(header, { period, sectionMonth: null })[0];
  const span = column && spanOf(column.value);
  const isDue =
    span &&
    values.some((value) => {
      const own = spanOf(value);
      return (
        own &&
        compareDates(own.start, span.end) <= 0 &&
        compareDates(own.end, span.start) >= 0
      );
    });
  if (!isDue) return "";
  const marks = columns.filter(({ other }) => other === "schedule");
  for (const { others } of measures)
    for (const { column, at } of others)
      if (marks.includes(column) && at.quote.trim() !== "")
        return at.quote.trim();
  return usualMark;
}

/** First and last day, of «до …» the last one twice; null where it has none. */
function spanOf(value: DeadlineValue): DateRange | null {
  const [end] = endOf(value);
  const start = "start" in value ? value.start : undefined;
  return end ? { start: start ?? end, end } : null;
}

/** Columns that a merge of cells above takes into the row behind `after`: nothing of its own can be written there. */
export function coveredColumns(
  grid: Grid,
  table: number,
  after: number,
): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { row, column, rowSpan, columnSpan } of tallCells(grid, table))
    if (row <= after && after < row + rowSpan - 1)
      for (let i = 0; i < columnSpan; i++) covered.add(column + i);
  return covered;
}

function* tallCells(grid: Grid, table: number) {
  const of: Table | undefined = tablesOf(grid).find(
    ({ index }) => index === table,
  );
  for (const { index: row, cells } of of?.rows ?? [])
    for (const cell of cells) if (cell.rowSpan > 1) yield { ...cell, row };
}

/** What a measure inherits from the cells merged over its place: the words there, by grid column. */
export function inheritedText(
  grid: Grid,
  table: number,
  after: number,
  column: number,
): string {
  for (const cell of tallCells(grid, table))
    if (
      cell.row <= after &&
      after < cell.row + cell.rowSpan - 1 &&
      column >= cell.column &&
      column < cell.column + cell.columnSpan
    )
      return cell.text;
  return "";
}
