import { inTurn } from "../inTurn";
import type { Change, Step } from "./Change";
import { enqueueStep, type Mismatch } from "./enqueueStep";

/** A request takes 5 MB at most, and so does the answer, in which all is told back; a letter takes two bytes. */
const MOST_CHARS = 900_000;

/** Does the steps, in one request unless they are long; answers the first place where Excel kept another thing than it was given. */
export const writeSteps = (
  context: Excel.RequestContext,
  { steps }: Change,
): Promise<Mismatch | null> =>
  inTurn(requestsOf(steps), async (request) => {
    const finishes = request.map((step) => enqueueStep(context, step));
    await context.sync();
    for (const finish of finishes) {
      const wrong = finish();
      if (wrong) return wrong;
    }
    return null;
  });

function requestsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const size = charsOf(step);
    const last = requests.at(-1);
    if (last && size <= room) last.push(step);
    else {
      requests.push([step]);
      room = MOST_CHARS;
    }
    room -= size;
  }
  return requests;
}

const charsOf = (step: Step): number =>
  step.kind === "cells"
    ? step.cells.reduce((sum, { after }) => sum + String(after).length + 10, 0)
    : step.row.cells.reduce(
        (sum, { value }) => sum + String(value).length,
        200,
      );
