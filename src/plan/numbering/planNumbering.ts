import { keptFor } from "../../text/keptFor";
import type { Plan } from "../Plan";
import type { NumberSequence } from "./NumberSequence";
import { numberSequences } from "./numberSequences";
import { type NumberSlip, numberSlips } from "./numberSlips";

export interface PlanNumbering {
  readonly sequences: readonly NumberSequence[];
  readonly slips: readonly NumberSlip[];
}

/** How a plan is numbered and what is wrong with it; worked out once for each plan that was read. */
export const planNumbering = keptFor((plan: Plan): PlanNumbering => {
  const sequences = numberSequences(plan);
  return { sequences, slips: numberSlips(plan, sequences) };
});
