import type { Party } from "./Party";

/** A party as the command line prints it. */
export const partyJson = ({ kind, text, key }: Party) => ({ kind, text, key });
