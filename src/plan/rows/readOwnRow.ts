import { type CellAnchor, wholeCell } from "../../grid/Anchor";
import { ownTexts } from "../../grid/verifyEdits";
import type {
  Continuation,
  Heading,
  Measure,
  RowCells,
  SubItem,
} from "../Plan";
import {
  readMeanings,
  readRowCells,
  type RowMeanings,
  trimmed,
} from "./readCells";
import { readSchedule } from "./readSchedule";
import type { RowFacts } from "./RowFacts";
import type { RowSetting } from "./RowSetting";
import { cellAnchor } from "./RowView";
import { monthOf } from "./textFlow";

/** The rows below a measure that belong to it. */
export interface BelowMeasure {
  readonly subItems: readonly SubItem[];
  readonly continuations: readonly Continuation[];
  /** What continuations above the first sub-item add to its wording. */
  readonly words: readonly string[];
}

/** A measure's row with the rows below it; `path` are the headings above. */
export function readMeasure(
  facts: RowFacts,
  setting: RowSetting,
  path: readonly Heading[],
  { subItems, continuations, words }: BelowMeasure,
): Measure {
  const { number } = facts;
  const cells = readRowCells(facts.view, setting.roles, setting.columns);
  const month = monthOfRow(cells, path, setting);
  const measure = wordingOf(facts);
  const own = meaningsOf(facts, cells, setting, month, null);
  const all: readonly RowMeanings[] = [own, ...continuations];
  return {
    kind: "measure",
    ...placeOf(facts),
    ...cells,
    number: number?.number ?? null,
    numberAt: number?.at ?? null,
    measure,
    wholeText: [measure.value, ...words].join(" "),
    deadline: all.find(({ deadline }) => deadline)?.deadline ?? null,
    responsible:
      all.find(({ responsible }) => responsible)?.responsible ?? null,
    result: all.find(({ result }) => result)?.result ?? null,
    subItems,
    continuations,
    path,
    month,
  };
}

/** The row as a sub-item of the measure above it. */
export function readSubItem(
  facts: RowFacts,
  setting: RowSetting,
  path: readonly Heading[],
): SubItem {
  return {
    kind: "subitem",
    ...placeOf(facts),
    ...ownCells(facts, setting, path),
    measure: wordingOf(facts, 0),
  };
}

/** The row as the rest of the measure above it. */
export function readContinuation(
  facts: RowFacts,
  setting: RowSetting,
  path: readonly Heading[],
): Continuation {
  return {
    kind: "continuation",
    ...placeOf(facts),
    ...ownCells(facts, setting, path),
    measure: facts.text === "" ? null : wordingOf(facts),
  };
}

/** Only what is written in that very row. */
function ownCells(
  facts: RowFacts,
  setting: RowSetting,
  path: readonly Heading[],
): RowCells & RowMeanings {
  const cells = readRowCells(facts.view, setting.roles, setting.columns);
  const month = monthOfRow(cells, path, setting);
  const { index } = facts.view.row;
  return { ...cells, ...meaningsOf(facts, cells, setting, month, index) };
}

function wordingOf(
  { view, measure, number }: RowFacts,
  from = number?.rest ?? 0,
): Measure["measure"] {
  if (!measure) return { value: "", at: emptyAt(view) };
  const at = trimmed(cellAnchor(view, measure), from);
  return { value: at.quote, at };
}

function meaningsOf(
  { view }: RowFacts,
  cells: RowCells,
  { grammars, schedule }: RowSetting,
  month: number | null,
  ownRow: number | null,
): RowMeanings {
  const meanings = readMeanings(cells, grammars, month, ownRow);
  return schedule.length === 0
    ? meanings
    : { ...meanings, deadline: readSchedule(view, schedule, grammars) };
}

/** The month that a cell beside, the nearest heading above, the sheet's name or the plan's title gives. */
function monthOfRow(
  { others }: RowCells,
  path: readonly Heading[],
  { name, planMonth }: RowSetting,
): number | null {
  for (const { at } of others) {
    const month = monthOf(at.quote);
    if (month !== null) return month;
  }
  return (
    path.findLast(({ month }) => month !== null)?.month ??
    monthOf(name ?? "") ??
    planMonth
  );
}

const emptyAt = ({ table, row }: RowFacts["view"]): CellAnchor =>
  wholeCell(table, row.index, { column: row.cells[0]?.column ?? 0, text: "" });

/** Where a row stands, with its own texts. */
export const placeOf = ({ view: { table, row } }: RowFacts) => ({
  table,
  row: row.index,
  quotes: ownTexts(row),
});
