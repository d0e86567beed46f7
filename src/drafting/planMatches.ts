import type { Candidate, MeasureIndex } from "../catalogue/matchMeasure";
import {
  isLikely,
  type MatchedRow,
  matchRow,
  matchSubItem,
  rowsOf,
  sectionOf,
  wordingOf,
} from "../catalogue/matchRow";
import type { Level } from "../catalogue/StandardMeasure";
import type { Anchor } from "../grid/Anchor";
import { lastOf } from "../plan/lastOf";
import type { Measure, Plan } from "../plan/Plan";

/** The likeliest standard counterparts, best first, of a plan's measures and after each of its sub-items. */
export type PlanMatches = ReadonlyMap<MatchedRow, readonly Candidate[]>;

/** What was matched lately: a plan is asked of often, and read anew after each edit mostly the same. */
interface Known {
  readonly plans: WeakMap<Plan, PlanMatches>;
  /** By the words of the query. */
  readonly texts: Map<string, readonly Candidate[]>;
}

const known = new WeakMap<MeasureIndex, Map<string, Known>>();
const mostKnown = 20_000;
const mostTitles = 6;
/** So many rows that were known already are looked up between two steps. */
const stride = 64;

/** Matches every measure of a plan; each wording is worked out once for a catalogue. */
export function planMatches(
  plan: Plan,
  index: MeasureIndex,
  level: Level | null,
): PlanMatches {
  return lastOf(planMatchSteps(plan, index, level));
}

/** The same row by row, telling how much is done, from 0 to 1; what was matched is kept when nobody goes on. */
export function* planMatchSteps(
  plan: Plan,
  index: MeasureIndex,
  level: Level | null,
): Generator<number, PlanMatches> {
  const about = plan.title?.value ?? "";
  const { plans, texts } = knownOf(index, `${level ?? ""}\n${about}`);
  const before = plans.get(plan);
  if (before) return before;
  const context = { about, ...(level && { level }) };
  const matches = new Map<MatchedRow, readonly Candidate[]>();
  for (const [at, measure] of plan.measures.entries()) {
    let isNew = at % stride === 0;
    for (const row of rowsOf(measure)) {
      const key = keyOf(row, measure);
      let candidates = texts.get(key);
      if (!candidates) {
        isNew = true;
        candidates =
          row.kind === "measure"
            ? matchRow(index, row, context)
            : matchSubItem(index, row, measure, context);
        texts.set(key, candidates);
      }
      matches.set(row, candidates);
    }
    if (isNew) yield at / plan.measures.length;
  }
  plans.set(plan, matches);
  return matches;
}

function knownOf(index: MeasureIndex, setting: string): Known {
  const settings = known.get(index) ?? new Map<string, Known>();
  known.set(index, settings);
  let found = settings.get(setting);
  if (!found || found.texts.size > mostKnown) {
    if (settings.size >= mostTitles) settings.clear();
    found = { plans: new WeakMap(), texts: new Map() };
    settings.set(setting, found);
  }
  return found;
}

/** All words that the match of a row goes by. */
const keyOf = (row: MatchedRow, of: Measure): string =>
  [
    row.kind,
    sectionOf(of),
    of.wholeText,
    ...(row.kind === "measure"
      ? row.subItems.map((item) => wordingOf(item))
      : [wordingOf(row)]),
  ].join("\0");

/** The row by which a plan has a standard measure already, by the measure's id. */
export type CoveredMeasures = ReadonlyMap<string, Covering>;

export interface Covering {
  readonly row: Measure;
  /** The wording that says the same: the row's or that of one of its sub-items. */
  readonly at: Anchor;
  readonly candidate: Candidate;
}

/** The standard measures that a plan has, surely or likely. */
export function coveredMeasures(matches: PlanMatches): CoveredMeasures {
  const covered = new Map<string, Covering>();
  let row: Measure | null = null;
  for (const [matched, [candidate]] of matches) {
    if (matched.kind === "measure") row = matched;
    if (!row || !candidate || !(candidate.sure || isLikely(candidate)))
      continue;
    const { id } = candidate.measure;
    const before = covered.get(id);
    if (!before || before.candidate.score < candidate.score)
      covered.set(id, { row, at: matched.measure.at, candidate });
  }
  return covered;
}
