import type { HostFailure, Outcome } from "../grid/DocumentHost";

/** All that was asked for has been done. */
export const done: Outcome<void> = { ok: true, value: undefined };

/** Nothing was done, for this reason. */
export const failed = (failure: HostFailure): Outcome<never> => ({
  ok: false,
  failure,
});

/** Refused, with what is missing or in the way in words for the user. */
export const unsupported = (needs: string): HostFailure => ({
  kind: "unsupported",
  needs,
});
