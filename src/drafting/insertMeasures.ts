import type { StandardMeasure } from "../catalogue/StandardMeasure";
import type { Plan } from "../plan/Plan";
import { checkedInsertion, referencesTo, unknownIn } from "./checkedInsertion";
import { deadlineDrafter } from "./draftDeadline";
import { partyDrafter } from "./draftParties";
import type {
  DraftingDocument,
  Insertion,
  InsertionProblem,
  InsertionWishes,
} from "./Insertion";
import { likelyLevel, planLevel } from "./planLevel";
import { filled, knownFillings } from "./placeholders";
import { coveredMeasures, planMatches } from "./planMatches";
import { placeMeasures } from "./placeMeasures";
import { placeProposer } from "./proposePlace";
import { typedLike } from "./typography";
import { writeRows } from "./writeRows";

/**
 * Drafts the rows of standard measures for a plan: where each stands and why, its number, and its cells in the plan's
 * own words and style. Nothing is written; `edits` are what to apply, and they have been tried on the document as read.
 */
export function insertMeasures(
  document: DraftingDocument,
  measures: readonly StandardMeasure[],
  wishes: InsertionWishes = {},
): Insertion {
  const { grid, reading, index } = document;
  const at = wishes.plan ?? mainPlan(reading.plans);
  const plan = reading.plans[at];
  const told = wishes.level ?? (plan ? planLevel(reading, plan) : null);
  const level = told ?? (plan && likelyLevel(plan)) ?? "municipality";
  const known = knownFillings(reading, plan ?? null);
  const fillings = { ...known, ...wishes.fillings };
  const nothing: Insertion = {
    plan: at,
    level,
    levelKnown: told !== null,
    rows: [],
    sections: [],
    edits: [],
    unknown: [],
    fillings,
    renumbering: [],
    references: [],
    problem: null,
  };
  const failed = (problem: InsertionProblem): Insertion => ({
    ...nothing,
    problem,
  });
  if (!plan) return failed({ kind: "no-plan" });
  if (!plan.columns.some(({ role }) => role === "measure"))
    return failed({ kind: "no-column" });

  const due = deadlineDrafter(reading, plan, wishes.today ?? null);
  const who = partyDrafter(grid, plan, level, document.overrides?.parties);
  const typed = typedLike(plan);
  const covered = coveredMeasures(planMatches(plan, index, level));
  const propose = placeProposer(plan, index, level);
  const drafts = measures.map((measure) => {
    const deadline = due(measure, fillings);
    return {
      measure,
      deadline,
      wording: typed(filled(measure.wording, fillings)),
      responsible: who(measure),
      result: typed(filled(measure.result, fillings)),
      proof: typed(filled(measure.proof, fillings)),
      already: covered.get(measure.id)?.row ?? null,
      isOthers: !measure.levels.includes(level),
      ...(wishes.place
        ? { place: wishes.place, reason: { kind: "chosen" } as const }
        : propose(measure, deadline.values)),
    };
  });
  const placed = placeMeasures(grid, plan, drafts, wishes);
  if (!placed.ok) return failed(placed.problem);
  const written = writeRows(grid, plan, placed.value);
  if (!written.ok) return failed(written.problem);
  const { rows, edits, sections } = written.value;
  const { changes } = placed.value.numbers;
  const insertion: Insertion = {
    ...nothing,
    rows,
    sections,
    unknown: unknownIn(measures, plan, fillings),
    renumbering: changes,
    references: changes.length === 0 ? [] : referencesTo(document, changes),
  };
  return checkedInsertion(document, insertion, edits, written.value.expected);
}

/** The plan with the most measures, of equals the first. */
export const mainPlan = (plans: readonly Plan[]): number =>
  plans.reduce(
    (best, plan, at) =>
      plan.measures.length > (plans[best]?.measures.length ?? -1) ? at : best,
    0,
  );
