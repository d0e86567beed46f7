import { rowAt, tablesOf, type Grid } from "../../grid/Grid";
import type { SheetPlan } from "../../grid/SpreadsheetExtras";
import type { Plan } from "../../plan/Plan";
import { monthTitle } from "../../report/months";
import { loadOf } from "../../report/partyLoad";
import { scheduleOf } from "../../report/schedule";
import { usualStatuses } from "./strings";

/** More different marks than these are free words, not statuses. */
const MOST_STATUSES = 8;

/** What a spreadsheet needs to know of a plan; null where it has no header or stands in several tables. */
export function sheetPlanOf(plan: Plan, grid: Grid): SheetPlan | null {
  const [tableIndex, ...others] = plan.tables;
  const table = tablesOf(grid).find(({ index }) => index === tableIndex);
  const first = plan.measures[0];
  const head = plan.rows.filter(
    ({ kind, row }) => kind === "header" && first && row < first.row,
  );
  const header = head.at(-1)?.row;
  if (!table || others.length > 0 || header === undefined) return null;
  const cells = plan.rows.flatMap(({ row }) =>
    (rowAt(table, row)?.cells ?? []).filter(
      ({ text, columnSpan }) => text !== "" || columnSpan > 1,
    ),
  );
  const lefts = cells.map(({ column }) => column);
  const rights = cells.map(({ column, columnSpan }) => column + columnSpan - 1);
  const marks = plan.columns.find(({ other }) => other === "completion");
  const parties = plan.columns.find(({ role }) => role === "responsible");
  const ownStatuses = distinct(
    plan.measures.flatMap(({ others }) =>
      others.filter(({ column }) => column === marks).map(({ at }) => at.quote),
    ),
  );
  const statuses =
    ownStatuses.length > 1 && ownStatuses.length <= MOST_STATUSES
      ? ownStatuses
      : usualStatuses;
  const named = distinct(
    plan.measures.map(({ cells }) => cells.responsible?.quote ?? ""),
  );
  const schedule = scheduleOf(plan);
  const load = loadOf(plan, schedule);
  return {
    table: table.index,
    header,
    headerRows: head.length,
    bottom: plan.rows.at(-1)?.row ?? header,
    left: lefts.reduce((least, column) => Math.min(least, column), Infinity),
    right: rights.reduce((most, column) => Math.max(most, column), 0),
    measures: load.total.rows.map(({ row }) => row),
    lists: [
      ...(parties && named.length > 0
        ? [{ column: parties.index, values: named }]
        : []),
      ...(marks ? [{ column: marks.index, values: statuses }] : []),
    ],
    marksColumn: marks?.index ?? null,
    statuses,
    byMonth: load.total.byMonth.map((rows, i) => ({
      name: monthTitle((schedule.span?.first ?? 0) + i),
      rows: rows.map(({ row }) => row),
    })),
    byParty: load.parties.map(({ name, rows }) => ({
      name,
      rows: rows.map(({ row }) => row),
    })),
  };
}

/** Texts of one line as they are written, each once, in alphabetical order. */
const distinct = (texts: readonly string[]): readonly string[] =>
  [
    ...new Set(
      texts
        .map((text) => text.trim())
        .filter((text) => text !== "" && !text.includes("\n")),
    ),
  ].sort((a, b) => a.localeCompare(b, "ru"));
