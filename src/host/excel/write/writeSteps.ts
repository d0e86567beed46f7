import { inTurn } from "../../office/inTurn";
import type { Change, Step } from "./Change";
import { enqueueStep, type Mismatch } from "./enqueueStep";
import { enteredOtherwise } from "./enteredText";

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
    const wrong = finishes.flatMap((finish) => finish());
    return wrong.length > 0 ? givenOtherwise(context, wrong) : null;
  });

/** Gives texts that Excel kept with another apostrophe once more; answers the first place that stays wrong. */
async function givenOtherwise(
  context: Excel.RequestContext,
  wrong: readonly Mismatch[],
): Promise<Mismatch | null> {
  const again = wrong.map((one) => {
    const text = enteredOtherwise(String(one.wanted), one.told);
    if (text === null) return { one, range: null };
    const range = context.workbook.worksheets
      .getItem(one.sheet)
      .getRangeByIndexes(one.row, one.column, 1, 1);
    range.values = [[text]];
    range.load("values");
    return { one, range };
  });
  if (again.some(({ range }) => range)) await context.sync();
  const left = again.find(
    ({ one, range }) =>
      (range?.values as unknown[][] | undefined)?.[0]?.[0] !== one.wanted,
  );
  return left?.one ?? null;
}

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
