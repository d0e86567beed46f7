import type { Edit } from "../../grid/Edit";
import { type Grid, paragraphsOf, tablesOf } from "../../grid/Grid";
import { type IsHalf, type Progress, ProgressParts } from "./ProgressParts";
import { tableProgress } from "./tableProgress";
import { textsAfter, type TextTarget } from "./textTargets";

/**
 * Compares the document before the edits and now; only the tables and paragraphs of `before` count. Null where it is
 * in no state that these edits lead through: somebody else has changed it.
 */
export function progressOf(
  before: Grid,
  edits: readonly Edit[],
  now: Grid,
  isHalf: IsHalf = () => false,
): Progress | null {
  const parts: Progress[] = [];
  const targets = textsAfter(before, edits);
  const ofBody = paragraphProgress(before, targets, now, isHalf);
  if (!ofBody) return null;
  parts.push(ofBody);
  const tablesNow = new Map(tablesOf(now).map((one) => [one.index, one]));
  for (const table of tablesOf(before)) {
    const present = tablesNow.get(table.index);
    const own = targets.filter(
      ({ at }) => at.kind === "cell" && at.table === table.index,
    );
    const part = present && tableProgress(table, edits, own, present, isHalf);
    if (!part) return null;
    parts.push(part);
  }
  return {
    written: parts.flatMap(({ written }) => written),
    half: parts.reduce((sum, { half }) => sum + half, 0),
    rest: parts.flatMap(({ rest }) => rest),
    back: parts.some(({ back }) => !back)
      ? null
      : parts.flatMap(({ back }) => back ?? []),
  };
}

function paragraphProgress(
  before: Grid,
  targets: readonly TextTarget[],
  now: Grid,
  isHalf: IsHalf,
): Progress | null {
  const parts = new ProgressParts();
  const old = new Map(paragraphsOf(before).map((one) => [one.index, one.text]));
  for (const { index, text } of paragraphsOf(now)) {
    const was = old.get(index);
    if (was === undefined) continue;
    const target = targets.find(
      ({ at }) => at.kind === "paragraph" && at.paragraph === index,
    );
    if (!parts.text(target, was, text, target?.at ?? null, isHalf)) return null;
  }
  return parts.progress;
}
