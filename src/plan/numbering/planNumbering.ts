import type { Plan } from "../Plan";
import type { NumberSequence } from "./NumberSequence";
import { numberSequences } from "./numberSequences";
import { type NumberSlip, numberSlips } from "./numberSlips";

export interface PlanNumbering {
  readonly sequences: readonly NumberSequence[];
  readonly slips: readonly NumberSlip[];
}

const known = new WeakMap<Plan, PlanNumbering>();

/** How a plan is numbered and what is wrong with it; worked out once for each plan that was read. */
export function planNumbering(plan: Plan): PlanNumbering {
  let numbering = known.get(plan);
  if (!numbering) {
    const sequences = numberSequences(plan);
    numbering = { sequences, slips: numberSlips(plan, sequences) };
    known.set(plan, numbering);
  }
  return numbering;
}
