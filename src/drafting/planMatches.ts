import {
  type Candidate,
  matchMeasure,
  type MeasureIndex,
} from "../catalogue/matchMeasure";
import type { Level } from "../catalogue/StandardMeasure";
import type { Measure, Plan } from "../plan/Plan";

/** The likeliest standard counterparts of a plan's measures, best first. */
export type PlanMatches = ReadonlyMap<Measure, readonly Candidate[]>;

/** What was matched lately, by the words of the query: a plan is read anew after each edit and mostly the same. */
const known = new WeakMap<MeasureIndex, Map<string, readonly Candidate[]>>();
const mostKnown = 20_000;
/** Words of the measures themselves say enough: more is not read. */
const mostChars = 2000;

/** Matches every measure of a plan; each wording is worked out once for a catalogue. */
export function planMatches(
  { title, measures }: Plan,
  index: MeasureIndex,
  level: Level | null,
): PlanMatches {
  const kept = known.get(index);
  const found =
    kept && kept.size <= mostKnown
      ? kept
      : new Map<string, readonly Candidate[]>();
  known.set(index, found);
  const about = title?.value ?? "";
  const matches = new Map<Measure, readonly Candidate[]>();
  for (const measure of measures) {
    const text = textOf(measure);
    const section = measure.path.map(({ title }) => title).join("\n");
    const key = JSON.stringify([level, about, section, text]);
    let candidates = found.get(key);
    if (!candidates) {
      candidates = matchMeasure(index, {
        text,
        section,
        about,
        ...(level && { level }),
      });
      found.set(key, candidates);
    }
    matches.set(measure, candidates);
  }
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
