import type { Edit, InsertRow } from "../grid/Edit";
import type { Grid } from "../grid/Grid";
import type { Plan } from "../plan/Plan";
import type { ExpectedRow } from "./readsBack";
import type { InsertionProblem, NewRow, RowRemark } from "./Insertion";
import { type LikeRow, likeRow } from "./likeRow";
import { usualSuffix } from "./numberRows";
import type {
  DraftedMeasure,
  PlacedGroup,
  PlacedMeasures,
} from "./placeMeasures";
import {
  coveredColumns,
  inheritedText,
  type NewCell,
  rowCells,
} from "./rowCells";

/** The rows as data for the user, as edits, and as what must be read afterwards. */
export interface WrittenRows {
  readonly rows: readonly NewRow[];
  /** Titles of the sections that are new. */
  readonly sections: readonly string[];
  readonly edits: readonly Edit[];
  readonly expected: readonly ExpectedRow[];
}

export type Written =
  | { readonly ok: true; readonly value: WrittenRows }
  | { readonly ok: false; readonly problem: InsertionProblem };

/** Writes placed measures into rows that look like those beside them. */
export function writeRows(
  grid: Grid,
  plan: Plan,
  { groups, numbers }: PlacedMeasures,
): Written {
  const rows: NewRow[] = [];
  const sections: string[] = [];
  const edits: Edit[] = [];
  const expected: ExpectedRow[] = [];
  const tables = new Set<number>();
  for (const [at, group] of groups.entries()) {
    const { table, after, made, drafts } = group;
    const own = numbers.numbers[at] ?? null;
    const automatic = own ? false : countedByWord(plan, group);
    const like = likeRow(grid, plan, table, after, automatic);
    if (!like) return { ok: false, problem: { kind: "empty-plan" } };
    if (made?.edit) edits.push(made.edit);
    if (made) sections.push(made.title);
    const covered = coveredColumns(grid, table, after);
    const isFirst = !tables.has(table);
    tables.add(table);
    for (const [i, draft] of drafts.entries()) {
      const number = own?.[i] ?? null;
      const cells = rowCells(plan, like, {
        ...draft,
        number,
        measure: draft.wording,
        deadline: draft.deadline.text,
        values: draft.deadline.values,
        beside: made && !made.edit && i === 0 ? made.title : null,
      });
      const edit = insertRow(group, like, cells, covered);
      edits.push(edit);
      expected.push({
        edit,
        wording: draft.wording,
        number: number?.join(".") ?? null,
        label: automatic === true ? labelAfter(plan, group, i) : null,
      });
      rows.push(
        newRow(grid, group, draft, number, cells, covered, {
          ...like,
          // Said once: by the table's first new row.
          isTorn: like.isTorn && isFirst && i === 0,
          isHeader: like.isHeader && isFirst && i === 0,
        }),
      );
    }
  }
  return {
    ok: true,
    value: { rows, sections, edits: [...edits, ...numbers.edits], expected },
  };
}

function insertRow(
  { table, after }: PlacedGroup,
  { row, quotes }: LikeRow,
  cells: readonly NewCell[],
  covered: ReadonlySet<number>,
): InsertRow {
  const texts = cells.flatMap(({ column, text }) =>
    text === "" || covered.has(column) ? [] : [{ column, text }],
  );
  return { kind: "insert-row", table, after, like: row, quotes, texts };
}

function newRow(
  grid: Grid,
  { table, after, section, made }: PlacedGroup,
  { measure, deadline, reason, already, isOthers }: DraftedMeasure,
  number: readonly number[] | null,
  cells: readonly NewCell[],
  covered: ReadonlySet<number>,
  like: LikeRow,
): NewRow {
  const remarks: RowRemark[] = [];
  if (deadline.remark && cells.some(({ role }) => role === "deadline"))
    remarks.push({ kind: "deadline", deadline: deadline.remark });
  for (const { column, header, text } of cells)
    if (covered.has(column) && text !== "")
      remarks.push({
        kind: "inherits",
        header,
        text: inheritedText(grid, table, after, column),
      });
  if (isOthers) remarks.push({ kind: "other-level" });
  if (like.isTorn) remarks.push({ kind: "torn-table" });
  if (like.isHeader) remarks.push({ kind: "looks-like-header" });
  return {
    measure,
    number: number?.join(".") ?? null,
    cells: cells.map((cell) =>
      covered.has(cell.column) ? { ...cell, text: "" } : cell,
    ),
    table,
    after,
    section: made
      ? [made.number?.join(".") ?? [], made.title].flat().join(" ")
      : (section?.label ?? null),
    isNewSection: made !== null,
    reason,
    already,
    remarks,
  };
}

/** Whether Word counts the rows at the place; null where they have no numbers. */
function countedByWord(
  { measures }: Plan,
  { section }: PlacedGroup,
): boolean | null {
  const near =
    section && section.measures.length > 0 ? section.measures : measures;
  const last = near.findLast(({ number }) => number !== null);
  return last ? (last.number?.automatic ?? null) : null;
}

/** What Word will show before the `i`th new row. */
function labelAfter(plan: Plan, { previous }: PlacedGroup, i: number): string {
  const parts = previous?.number?.parts ?? [0];
  const last = (parts.at(-1) ?? 0) + 1 + i;
  const suffix = previous?.number?.suffix ?? usualSuffix(plan, parts.length);
  return [...parts.slice(0, -1), last].join(".") + suffix;
}
