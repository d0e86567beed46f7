import type { AnyCheck } from "./check";
import resultMissing from "./result-missing";

/** Every check, one a line in the order of the alphabet. */
export const checks: readonly AnyCheck[] = [resultMissing];
