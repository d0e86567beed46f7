import type { StandardMeasure } from "../catalogue/StandardMeasure";
import type { Grid } from "../grid/Grid";
import type { Measure, Plan } from "../plan/Plan";
import type { DraftedDeadline } from "./draftDeadline";
import type { InsertionProblem, InsertionWishes } from "./Insertion";
import { directionTitle, newSection, type NewSection } from "./newSection";
import { numberRows, type RowNumbers } from "./numberRows";
import type { PlaceReason, ProposedPlace } from "./Place";
import { resolvePlace, type ResolvedPlace } from "./resolvePlace";
import { planSections } from "./sections";

/** A measure in the plan's words, with the place it is meant for. */
export interface DraftedMeasure extends ProposedPlace {
  readonly measure: StandardMeasure;
  readonly deadline: DraftedDeadline;
  readonly wording: string;
  readonly responsible: string;
  readonly result: string;
  readonly proof: string;
  readonly already: Measure | null;
  /** The plan is of another level than those the measure is for. */
  readonly isOthers: boolean;
}

/** New rows that stand together, in order. */
export interface PlacedGroup extends ResolvedPlace {
  readonly made: NewSection | null;
  readonly drafts: readonly DraftedMeasure[];
}

export interface PlacedMeasures {
  /** In the order of the plan. */
  readonly groups: readonly PlacedGroup[];
  readonly numbers: RowNumbers;
}

export type Placed =
  | { readonly ok: true; readonly value: PlacedMeasures }
  | { readonly ok: false; readonly problem: InsertionProblem };

/**
 * Puts measures into groups and numbers them. Where later numbers would move on and nobody asked for that, measures
 * without a chosen place go to the plan's end.
 */
export function placeMeasures(
  grid: Grid,
  plan: Plan,
  drafts: readonly DraftedMeasure[],
  { renumber = false, place }: InsertionWishes,
): Placed {
  const grouped = groupsOf(grid, plan, drafts);
  if (!grouped.ok) return grouped;
  const numbers = numbered(plan, grouped.value);
  if (renumber && numbers.stuck)
    return { ok: false, problem: { kind: "numbers-stuck" } };
  if (renumber || numbers.changes.length === 0)
    return { ok: true, value: { groups: grouped.value, numbers } };
  const atEnd = drafts.map((draft) => keepingNumbers(plan, draft));
  const moved = place ? grouped : groupsOf(grid, plan, atEnd);
  if (!moved.ok) return moved;
  const again = numbered(plan, moved.value);
  return again.changes.length === 0
    ? { ok: true, value: { groups: moved.value, numbers: again } }
    : {
        ok: false,
        problem: { kind: "numbers-move", changes: again.changes },
      };
}

const numbered = (plan: Plan, groups: readonly PlacedGroup[]): RowNumbers =>
  numberRows(
    plan,
    groups.map(({ section, siblings, previous, made, drafts }) => ({
      section,
      siblings,
      previous,
      made: made && { number: made.number },
      count: drafts.length,
    })),
  );

function keepingNumbers(plan: Plan, draft: DraftedMeasure): DraftedMeasure {
  const sections = planSections(plan);
  const last = sections.length - 1;
  const { place } = draft;
  const fitting =
    place.kind === "section" ? sections[place.section] : undefined;
  // A row under another month than its own would be wrong.
  if (draft.reason.kind === "month") return draft;
  if (!fitting || (place.kind === "section" && place.section === last))
    return draft;
  const reason: PlaceReason = { kind: "keeps-numbers", fitting: fitting.label };
  return { ...draft, place: { kind: "section", section: last }, reason };
}

type Groups =
  | { readonly ok: true; readonly value: readonly PlacedGroup[] }
  | { readonly ok: false; readonly problem: InsertionProblem };

function groupsOf(
  grid: Grid,
  plan: Plan,
  drafts: readonly DraftedMeasure[],
): Groups {
  const groups = new Map<string, PlacedGroup>();
  const join = (key: string, group: PlacedGroup): void => {
    const known = groups.get(key);
    groups.set(
      key,
      known ? { ...known, drafts: [...known.drafts, ...group.drafts] } : group,
    );
  };
  const made = new Map<string, NewSection>();
  for (const draft of drafts) {
    const { place } = draft;
    if (place.kind === "new-section") {
      const title = place.title ?? directionTitle(draft.measure.direction);
      const last = plan.rows.at(-1);
      const section =
        made.get(title) ??
        (last && newSection(grid, plan, title, last, made.size));
      if (!last || !section)
        return { ok: false, problem: { kind: "no-section-row" } };
      made.set(title, section);
      join(`new ${title}`, {
        table: last.table,
        after: last.row,
        section: null,
        siblings: [],
        previous: plan.measures.at(-1) ?? null,
        made: section,
        drafts: [draft],
      });
      continue;
    }
    const resolved = resolvePlace(grid, plan, place);
    if (!resolved.ok) return resolved;
    const { table, after, section } = resolved.value;
    join(`${table} ${after} ${section?.label ?? ""}`, {
      ...resolved.value,
      made: null,
      drafts: [draft],
    });
  }
  const value = [...groups.values()].sort(
    (a, b) =>
      a.table - b.table ||
      a.after - b.after ||
      Number(a.made !== null) - Number(b.made !== null),
  );
  return { ok: true, value };
}
