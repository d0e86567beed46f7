import { directions } from "../catalogue/data/directions";
import type { MeasureIndex } from "../catalogue/matchMeasure";
import type { Level, StandardMeasure } from "../catalogue/StandardMeasure";
import type { DeadlineValue } from "../plan/deadline/Deadline";
import type { Plan } from "../plan/Plan";
import { termsOf } from "../catalogue/termsOf";
import { fold } from "../text/normalise";
import type { PlaceReason, ProposedPlace } from "./Place";
import { type PlanMatches, planMatches } from "./planMatches";
import { type PlanSection, planSections } from "./sections";

/** Below this a section fits no better than by chance. */
const leastFit = 0.35;
/** A title that shares less than this with the name of a direction does not name it. */
const leastNamed = 0.5;

/** Finds the section into which a measure fits: by its month, its title and the measures already there. */
export function placeProposer(
  plan: Plan,
  index: MeasureIndex,
  level: Level | null,
): (measure: StandardMeasure, due: readonly DeadlineValue[]) => ProposedPlace {
  const sections = planSections(plan);
  const matches = planMatches(plan, index, level);
  const leaves = sections.flatMap((section, at) =>
    section.below.length === 0 || section.measures.length > 0
      ? [{ at, profile: profileOf(section, matches) }]
      : [],
  );
  const last = leaves.at(-1);
  return (measure, due) => {
    if (!last) return { place: { kind: "end" }, reason: { kind: "flat" } };
    const place = (at: number, reason: PlaceReason): ProposedPlace => ({
      place: { kind: "section", section: at },
      reason,
    });
    const month = sectionOfMonth(sections, due);
    if (month !== null) return place(month, { kind: "month" });
    const fits = leaves.map(({ at, profile }) => ({
      at,
      ...fitOf(measure, profile, index),
    }));
    const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a));
    return best.fit < leastFit
      ? place(last.at, { kind: "none-fits" })
      : place(best.at, best.reason);
  };
}

interface Profile {
  /** Directions of which the title speaks. */
  readonly titled: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** How many of its measures are of each direction, and of how many it is known. */
  readonly counts: ReadonlyMap<string, number>;
  readonly known: number;
}

function profileOf(
  { heading, measures }: PlanSection,
  matches: PlanMatches,
): Profile {
  const title = fold(heading.title);
  const counts = new Map<string, number>();
  let known = 0;
  for (const measure of measures) {
    const [best] = matches.get(measure) ?? [];
    if (!best || best.score < 0.3) continue;
    known++;
    const { direction } = best.measure;
    counts.set(direction, (counts.get(direction) ?? 0) + 1);
  }
  return {
    titled: new Set(
      directions.flatMap(({ id, signs }) => (signs.test(title) ? [id] : [])),
    ),
    title: new Set(termsOf(heading.title)),
    words: new Set(
      termsOf(
        [heading.title, ...measures.map(({ wholeText }) => wholeText)].join(
          " ",
        ),
      ),
    ),
    counts,
    known,
  };
}

function fitOf(
  { direction, wording }: StandardMeasure,
  { titled, title, words, counts, known }: Profile,
  index: MeasureIndex,
): { readonly fit: number; readonly reason: PlaceReason } {
  const count = counts.get(direction) ?? 0;
  const byTitle =
    (titled.has(direction) ? 0.8 / titled.size ** 0.5 : 0) +
    0.6 * named(direction, title, index);
  const byNeighbours = known === 0 ? 0 : count / (known + 1);
  const byWords = 0.5 * shareOf(termsOf(wording), words, index);
  const most = Math.max(byTitle, byNeighbours, byWords);
  return {
    fit: byTitle + byNeighbours + byWords,
    reason:
      most === byTitle
        ? { kind: "title" }
        : most === byNeighbours
          ? { kind: "neighbours", count }
          : { kind: "words" },
  };
}

/** How much of a direction's name the title says, where it says most of it. */
function named(
  direction: string,
  title: ReadonlySet<string>,
  index: MeasureIndex,
): number {
  const name = directions.find(({ id }) => id === direction)?.title ?? "";
  const share = shareOf(termsOf(name), title, index);
  return share < leastNamed ? 0 : share;
}

/** The share of the terms that are among the others, each by how much it tells. */
function shareOf(
  terms: readonly string[],
  others: ReadonlySet<string>,
  index: MeasureIndex,
): number {
  let shared = 0;
  let all = 0;
  for (const term of new Set(terms)) {
    const weight = index.features.get(term)?.weight ?? index.unseen;
    all += weight;
    if (others.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** In a plan by months, the section of the month in which the measure ends; null elsewhere. */
function sectionOfMonth(
  sections: readonly PlanSection[],
  due: readonly DeadlineValue[],
): number | null {
  if (!sections.some(({ heading }) => heading.month !== null)) return null;
  for (const value of due) {
    if (value.kind !== "date" && value.kind !== "period") continue;
    const { month } = value.end;
    const at = sections.findIndex(({ heading }) => heading.month === month);
    if (at >= 0) return at;
  }
  return null;
}
