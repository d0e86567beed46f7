import type { Plan, Reading } from "../../src/plan/Plan";
import {
  readDocument,
  type ReadingOverrides,
} from "../../src/plan/readDocument";
import { drawnGrid, type DrawnGrid, type DrawnOptions } from "./drawnGrid";

export interface PlanFrom extends DrawnGrid {
  readonly reading: Reading;
  /** The document's first plan. */
  readonly plan: Plan;
}

/** The reading of a drawn document; throws where it holds no plan. */
export function planFrom(
  drawing: string,
  options: DrawnOptions & ReadingOverrides = {},
): PlanFrom {
  const drawn = drawnGrid(drawing, options);
  const reading = readDocument(drawn.grid, options);
  const plan = reading.plans[0];
  if (!plan) throw new Error("No plan was read from the drawing.");
  return { ...drawn, reading, plan };
}
