import {
  type Candidate,
  matchMeasure,
  type MeasureIndex,
} from "../catalogue/matchMeasure";
import type { Level } from "../catalogue/StandardMeasure";
import type { Measure, Plan } from "../plan/Plan";

/** The likeliest standard counterparts of a plan's measures, best first. */
export type PlanMatches = ReadonlyMap<Measure, readonly Candidate[]>;

const known = new WeakMap<
  Plan,
  WeakMap<MeasureIndex, Map<Level | null, PlanMatches>>
>();
/** Words of the measures themselves say enough: more is not read. */
const mostChars = 2000;

/** Matches every measure of a plan; worked out once for each plan, catalogue and level. */
export function planMatches(
  plan: Plan,
  index: MeasureIndex,
  level: Level | null,
): PlanMatches {
  const ofPlan =
    known.get(plan) ??
    new WeakMap<MeasureIndex, Map<Level | null, PlanMatches>>();
  known.set(plan, ofPlan);
  const ofIndex = ofPlan.get(index) ?? new Map<Level | null, PlanMatches>();
  ofPlan.set(index, ofIndex);
  let matches = ofIndex.get(level);
  if (!matches)
    ofIndex.set(
      level,
      (matches = new Map(
        plan.measures.map((measure) => [
          measure,
          matchMeasure(index, {
            text: textOf(measure),
            section: measure.path.map(({ title }) => title).join("\n"),
            about: plan.title?.value ?? "",
            ...(level && { level }),
          }),
        ]),
      )),
    );
  return matches;
}

/** The wording with its sub-items. */
const textOf = ({ wholeText, subItems }: Measure): string =>
  [wholeText, ...subItems.map(({ measure }) => measure.value)]
    .join(" ")
    .slice(0, mostChars);

/** A plan has a measure likely where nothing else is as likely. */
export const isLikely = ({ score }: Candidate): boolean => score >= 0.5;

/** The row by which a plan has a standard measure already, by the measure's id. */
export type CoveredMeasures = ReadonlyMap<
  string,
  { readonly row: Measure; readonly candidate: Candidate }
>;

/** The standard measures that a plan has, surely or likely. */
export function coveredMeasures(matches: PlanMatches): CoveredMeasures {
  const covered = new Map<string, { row: Measure; candidate: Candidate }>();
  for (const [row, [candidate]] of matches) {
    if (!candidate || !(candidate.sure || isLikely(candidate))) continue;
    const { id } = candidate.measure;
    const before = covered.get(id);
    if (!before || before.candidate.score < candidate.score)
      covered.set(id, { row, candidate });
  }
  return covered;
}
