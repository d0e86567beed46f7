import type { Anchor } from "../../grid/Anchor";
import type { HostFailure } from "../../grid/DocumentHost";
import type { Edit } from "../../grid/Edit";
import { verifyEdits } from "../../grid/verifyEdits";
import type { OpenPlaces, OpenTable, OpenText } from "./openPlaces";
import { planRows, type RowStep } from "./planRows";
import { planText, type TextStep } from "./planText";
import { wordRefusals } from "./strings";
import { targetKey, textsAfter, type TextTarget } from "./textTargets";
import { unsupported } from "../outcome";

/** All that is to be written, in order. */
export interface WritePlan {
  readonly texts: readonly PlannedText[];
  readonly rows: readonly PlannedRows[];
  /** Every text that a cell has on the way, by `targetKey`. */
  readonly states: ReadonlyMap<string, readonly string[]>;
}

export interface PlannedText {
  readonly open: OpenText;
  readonly steps: readonly TextStep[];
}

export interface PlannedRows {
  readonly table: OpenTable;
  readonly steps: readonly RowStep[];
}

/** Plans the edits on the places as they are now; a failure says why nothing may be written. */
export function planWrite(
  places: OpenPlaces,
  edits: readonly Edit[],
  track: boolean,
): WritePlan | HostFailure {
  const { grid, protection } = places;
  if (protection === "all" || (protection === "tracked-only" && !track))
    return { kind: "protected" };
  const wrong = verifyEdits(grid, edits);
  if (wrong) return wrong;
  const texts: PlannedText[] = [];
  const states = new Map<string, readonly string[]>();
  const refused: { readonly at: Anchor; readonly needs: string }[] = [];
  for (const { at, edits: own } of inOrder(textsAfter(grid, edits))) {
    const key = targetKey(at);
    const open = places.texts.get(key);
    const words = open?.paragraphs.map(({ word }) => word) ?? [];
    const plan = open ? planText(words, own, open.inCell) : wordRefusals.moved;
    if (typeof plan === "string") refused.push({ at, needs: plan });
    else if (
      !open ||
      plan.steps.some(({ line }) => !open.paragraphs[line]?.api)
    )
      refused.push({ at, needs: wordRefusals.moved });
    else {
      texts.push({ open, steps: plan.steps });
      states.set(key, plan.states);
    }
  }
  const [first] = refused;
  if (first) {
    const moved = refused.find(({ needs }) => needs === wordRefusals.moved);
    const { needs } = moved ?? first;
    return { kind: "unsupported", needs, places: refused.map(({ at }) => at) };
  }
  const rows: PlannedRows[] = [];
  for (const [index, table] of places.tables) {
    const steps = planRows(table.table, table.map, edits, index);
    if (typeof steps === "string") return unsupported(steps);
    if (steps.length === 0) continue;
    if (!table.countsCells) return unsupported(wordRefusals.cellCount);
    rows.push({ table, steps });
  }
  return { texts, rows, states };
}

/** In the order of the document. */
const inOrder = (targets: readonly TextTarget[]): readonly TextTarget[] =>
  targets.toSorted(({ at: a }, { at: b }) =>
    a.kind === "cell" && b.kind === "cell"
      ? a.table - b.table || a.row - b.row || a.column - b.column
      : 0,
  );

/** Whether the places that are to be written were found by this way of asking; another may find them. */
export const isOtherwise = (failure: HostFailure): boolean =>
  failure.kind === "unsupported" && failure.needs === wordRefusals.moved;
