import { fingerprint } from "../text/fingerprint";

/** The id of a measure that has none yet: the same for the same wording. */
export const ownId = (wording: string): string => `own-${fingerprint(wording)}`;
