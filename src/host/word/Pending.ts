import type { Anchor } from "../../grid/Anchor";
import type { Edit } from "../../grid/Edit";
import type { Grid } from "../../grid/Grid";
import type { BrokenWriting } from "./writeEdits";

/** A write of which it is not known, or known to be so, that only a part stands in the document. */
export interface Pending {
  readonly before: Grid;
  readonly edits: readonly Edit[];
  readonly tracked: boolean;
  /** Taking back is never taken back itself: it only is finished. */
  readonly aim: "write" | "take-back";
  readonly states: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the host remembers once all of it is written. */
  readonly finish: () => void;
  /** What takes back as much as stands, for as long as nothing else is written. */
  readonly back?: readonly Edit[] | null;
}

/** A place that a list of edits names. */
export function placeOf([edit]: readonly Edit[]): Anchor {
  if (edit?.kind === "replace-text") return edit.at;
  const row = edit?.kind === "remove-row" ? edit.row : (edit?.like ?? 0);
  const place = { table: edit?.table ?? 0, row, column: 0 };
  return { kind: "cell", ...place, start: 0, end: 0, quote: "" };
}

/** The write with more texts that it may have left on the way. */
export function withStates(
  pending: Pending,
  { states }: BrokenWriting,
): Pending {
  const all = new Map(pending.states);
  for (const [key, texts] of states)
    all.set(key, new Set([...(all.get(key) ?? []), ...texts]));
  return { ...pending, states: all };
}
