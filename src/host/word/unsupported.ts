import type { HostFailure } from "../../grid/DocumentHost";

/** Refused, with the reason in words for the user. */
export const unsupported = (needs: string): HostFailure => ({
  kind: "unsupported",
  needs,
});
