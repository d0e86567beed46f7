import type { HostFailure, Outcome } from "../../../grid/DocumentHost";
import type { DateSystem } from "../../openxml/numberFormat/serialDate";
import { cellName } from "../../openxml/sheet/cellReference";
import { runExcel } from "../runExcel";
import { refusals } from "../strings";
import { account, statesOf, type Progress } from "./account";
import { takenBack, type Change, type Step } from "./Change";
import { checkTracked, staleAt } from "./checkTracked";
import { loadFound, lookFrom, type Found, type RowsWanted } from "./loadFound";
import { lostReference } from "./lostReference";
import {
  enqueueRemovedComments,
  rowKey,
  type RowComments,
} from "./rowComments";
import { writeSteps } from "./writeSteps";
import { failed, unsupported } from "../../outcome";

export type Performed =
  /** As it was done, with the looks of rows that it took away. */
  | { readonly kind: "done"; readonly change: Change }
  /** Nothing was written. */
  | { readonly kind: "refused"; readonly failure: HostFailure }
  /** Some of it may be written; null progress where Excel does not tell how much. */
  | {
      readonly kind: "broken";
      readonly change: Change;
      readonly progress: Progress | null;
    };

/**
 * Writes a change: one request verifies all that it writes over, one more writes and reads back. `guarded` where
 * formulas that would lose what they refer to must be looked for before rows are removed.
 */
export async function performChange(
  change: Change,
  system: DateSystem,
  guarded: boolean,
): Promise<Performed> {
  const work: { begun: Change | null } = { begun: null };
  const outcome = await runExcel<Change>(async (context) => {
    const found = await loadFound(context, change, rowsOf(change), true);
    const removedComments = enqueueRemovedComments(context, change.steps);
    const failure =
      checked(change, found, system) ??
      (guarded ? await lostReference(context, change) : null);
    if (failure) return failed(failure);
    const ready = withRows(change, found, await removedComments());
    work.begun = ready;
    const wrong = await writeSteps(context, ready);
    if (!wrong) return { ok: true, value: ready };
    await writeSteps(context, takenBack(ready, ready.steps.length));
    work.begun = null;
    return failed(unsupported(refusals.changedByExcel(cellName(wrong))));
  }, gone(change));
  if (outcome.ok) return { kind: "done", change: outcome.value };
  const { begun } = work;
  if (!begun) return { kind: "refused", failure: outcome.failure };
  const counted = await accountFor(begun, system);
  const progress = counted.ok ? counted.value : null;
  if (progress?.done === 0)
    return { kind: "refused", failure: outcome.failure };
  return progress?.done === progress?.change.steps.length && progress
    ? { kind: "done", change: progress.change }
    : { kind: "broken", change: begun, progress };
}

/** Asks the workbook how much of a change is done; `stale` where it holds what no part of the change wrote. */
export const accountFor = (
  change: Change,
  system: DateSystem,
): Promise<Outcome<Progress>> =>
  runExcel<Progress>(async (context) => {
    const found = await loadFound(context, change, rowsOfStates(change), false);
    const value = account(change, found, system);
    if (value) return { ok: true, value };
    const failure = checked(change, found, system);
    return failed(failure ?? { kind: "busy" });
  }, gone(change));

/** What it means that a sheet is not there any more. */
function gone({ sheets }: Change): HostFailure {
  const [sheet] = sheets;
  const row = [...(sheet?.rows.keys() ?? [])][0] ?? 0;
  return staleAt({ table: sheet?.table ?? 0, row, column: 0 }, "", "");
}

const rowsOf = ({ sheets }: Change): RowsWanted =>
  new Map(sheets.map(({ id, rows }) => [id, [...rows.keys()]]));

const rowsOfStates = (change: Change): RowsWanted => {
  const states = statesOf(change);
  return new Map(
    change.sheets.map(({ id }, i) => [
      id,
      states.flatMap((state) => [...(state[i]?.rows.keys() ?? [])]),
    ]),
  );
};

function checked(
  { sheets, steps }: Change,
  found: Found,
  system: DateSystem,
): HostFailure | null {
  for (const sheet of sheets) {
    const now = found.get(sheet.id);
    const failure = now && checkTracked(sheet, steps, now, system);
    if (failure) return failure;
  }
  return null;
}

/** The change with the looks that it gives to rows, and with all that it is to put back into those it removes. */
const withRows = (
  { sheets, steps }: Change,
  found: Found,
  removed: RowComments,
): Change => ({
  sheets,
  steps: steps.map((step): Step => {
    const from = lookFrom(step);
    if (from === null || step.kind === "cells") return step;
    const looks = found.get(step.sheet)?.looks.get(from) ?? null;
    if (step.kind !== "remove-row" || !step.edit)
      return { ...step, row: { ...step.row, looks } };
    const comments = removed.get(rowKey(step.sheet, step.edit.row)) ?? [];
    return { ...step, row: { ...step.row, looks, comments } };
  }),
});
