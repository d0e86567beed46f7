import type { Line } from "../heading/Line";
import type { TitleRead } from "../heading/readTitle";
import type { Period } from "../Plan";
import type { PlanPart } from "../PlanPart";
import { deadlinesPeriod } from "./deadlinesPeriod";
import { periodsIn } from "./readPeriods";

/** What may state a plan's period besides its own title. */
export interface DocumentPeriods {
  readonly actLines: readonly Line[];
  /** The user's word; it outweighs all else. */
  readonly user: Period | null;
}

/** A plan's period with every period that its title and its act state. */
export function planPeriods(
  { lines }: TitleRead,
  { actLines, user }: DocumentPeriods,
  parts: readonly PlanPart[],
): { readonly period: Period | null; readonly stated: readonly Period[] } {
  const stated = [...periodsIn(lines, "title"), ...periodsIn(actLines, "act")];
  return { period: user ?? stated[0] ?? fromDeadlines(parts), stated };
}

function fromDeadlines(parts: readonly PlanPart[]): Period | null {
  const range = deadlinesPeriod(parts);
  return range && { ...range, at: null, source: "deadlines" };
}
