import type { DateSystem } from "../../openxml/numberFormat/serialDate";
import { isSame } from "./checkTracked";
import {
  afterStep,
  type CellWrite,
  type Change,
  type Step,
  type TrackedSheet,
} from "./Change";
import type { FoundCell, FoundSheet } from "./loadTracked";

/** How far a change had come when it was broken off. */
export interface Progress {
  /** The change, with a step that was done in part cut in two. */
  readonly change: Change;
  /** How many of its steps are done. */
  readonly done: number;
}

/**
 * Tells from what the sheets hold now which steps of a change were done; null where they hold what no state of it
 * does, for then somebody else has written there. Where two states look alike the later counts.
 */
export function account(
  change: Change,
  found: ReadonlyMap<string, FoundSheet>,
  system: DateSystem,
): Progress | null {
  const states = statesOf(change);
  for (let done = change.steps.length; done >= 0; done--) {
    const state = states[done] ?? [];
    if (state.every((sheet) => holds(sheet, found.get(sheet.id), system)))
      return { change, done };
    const step = change.steps[done];
    const parts = step && partlyDone(step, state, found, system);
    if (!parts) continue;
    const { sheets, steps } = change;
    const cut = [...steps.slice(0, done), ...parts, ...steps.slice(done + 1)];
    return { change: { sheets, steps: cut }, done: done + 1 };
  }
  return null;
}

/** The tracked sheets before the first step, after it, and so on to the last. */
export function statesOf({
  sheets,
  steps,
}: Change): readonly (readonly TrackedSheet[])[] {
  const states: (readonly TrackedSheet[])[] = [sheets];
  for (const step of steps)
    states.push((states.at(-1) ?? []).map((sheet) => afterStep(sheet, step)));
  return states;
}

const holds = (
  sheet: TrackedSheet,
  found: FoundSheet | undefined,
  system: DateSystem,
): boolean =>
  [...sheet.rows].every(([row, cells]) => {
    const now = found?.rows.get(row);
    return cells.every(
      (cell, i) => now?.[i] !== undefined && isSame(cell, now[i], system),
    );
  });

/** The step in two: what was done and what was not; null where the sheets are not amid it. */
function partlyDone(
  step: Step,
  before: readonly TrackedSheet[],
  found: ReadonlyMap<string, FoundSheet>,
  system: DateSystem,
): readonly [Step, Step] | null {
  if (step.kind !== "cells") return null;
  const left = before.find(({ id }) => id === step.sheet)?.left ?? 0;
  const now = (cell: CellWrite): FoundCell | undefined =>
    found.get(step.sheet)?.rows.get(cell.row)?.[cell.column - left];
  const isDone = (cell: CellWrite): boolean => {
    const held = now(cell);
    const { before, after } = cell;
    return (
      held !== undefined && isSame({ ...before, value: after }, held, system)
    );
  };
  const written = step.cells.filter(isDone);
  const unwritten = step.cells.filter((cell) => !isDone(cell));
  const parts = [
    { ...step, cells: written },
    { ...step, cells: unwritten },
  ] as const;
  const between = before.map((sheet) => afterStep(sheet, parts[0]));
  return between.every((sheet) => holds(sheet, found.get(sheet.id), system))
    ? parts
    : null;
}
