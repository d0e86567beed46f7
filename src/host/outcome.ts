import type { HostFailure, Outcome } from "../grid/DocumentHost";

/** All that was asked for has been done. */
export const done: Outcome<void> = { ok: true, value: undefined };

/** Nothing was done, for this reason. */
export const failed = (failure: HostFailure): Outcome<never> => ({
  ok: false,
  failure,
});

/** Refused, with what is missing or in the way in words for the user, who can do the same by hand. */
export const unsupported = (needs: string): HostFailure => ({
  kind: "unsupported",
  needs,
});

/** Refused where nothing in the text can be changed by hand instead: `needs` also says what to do. */
export const refusedWhole = (needs: string): HostFailure => ({
  kind: "unsupported",
  needs,
  isWhole: true,
});
