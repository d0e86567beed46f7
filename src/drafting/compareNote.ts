import {
  type Candidate,
  indexMeasures,
  matchMeasure,
  type MeasureIndex,
} from "../catalogue/matchMeasure";
import { isLikely, rowsOf } from "../catalogue/matchRow";
import type { Level, StandardMeasure } from "../catalogue/StandardMeasure";
import type { Measure, Note, NoteMeasure, Plan } from "../plan/Plan";
import { planMatches, type PlanMatches } from "./planMatches";

/** A note on measures taken set against a plan. */
export interface NoteComparison {
  /** Measures of the plan that the note tells of, in the plan's order. */
  readonly done: readonly DoneMeasure[];
  /** Measures of the plan that the note does not mention. */
  readonly notMentioned: readonly Measure[];
  /** What the note tells of and the plan does not have, in the note's order. */
  readonly outside: readonly OutsideItem[];
}

export interface DoneMeasure {
  readonly measure: Measure;
  /** What the note says of it, the likeliest first. */
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  readonly item: NoteMeasure;
  readonly score: number;
  readonly sure: boolean;
  /** The standard measure that both are; null where their own words are alike. */
  readonly through: StandardMeasure | null;
}

export interface OutsideItem {
  readonly item: NoteMeasure;
  /** Its standard counterparts, best first. */
  readonly candidates: readonly Candidate[];
}

/** A row and an item are alike by their own words from here on. */
const leastLikeness = 0.6;

/**
 * Sets the items of a note against the measures of a plan. An item goes to the measure whose words it shares, or whose
 * standard counterpart is its own; one item may tell of several measures that say the same.
 */
export function compareNote(
  note: Note,
  plan: Plan,
  index: MeasureIndex,
  level: Level | null = null,
): NoteComparison {
  const rows = plan.measures;
  const own = indexMeasures(rows.map(asStandard));
  const counterparts = planMatches(plan, index, level);
  const evidence = new Map<Measure, Evidence[]>();
  const outside: OutsideItem[] = [];
  for (const item of note.measures) {
    const candidates = matchMeasure(index, { text: item.text });
    const found = [
      ...alike(item, rows, own),
      ...sameCounterpart(item, candidates, rows, counterparts),
    ];
    const best = bestByRow(found);
    if (best.length === 0) outside.push({ item, candidates });
    for (const [measure, one] of best)
      evidence.set(measure, [...(evidence.get(measure) ?? []), one]);
  }
  return {
    done: rows.flatMap((measure) => {
      const told = evidence.get(measure);
      return told
        ? [{ measure, evidence: [...told].sort((a, b) => b.score - a.score) }]
        : [];
    }),
    notMentioned: rows.filter((measure) => !evidence.has(measure)),
    outside,
  };
}

type Found = readonly [Measure, Evidence];

/** The measure whose own words are most like the item's. */
function alike(
  item: NoteMeasure,
  rows: readonly Measure[],
  own: MeasureIndex,
): readonly Found[] {
  return matchMeasure(own, { text: item.text }, 2).flatMap(
    ({ measure: { id }, score, sure }, place): Found[] => {
      const row = rows[Number(id)];
      return row && place === 0 && (sure || score >= leastLikeness)
        ? [[row, { item, score, sure, through: null }]]
        : [];
    },
  );
}

/** The measures that are the same standard measure as the item. */
function sameCounterpart(
  item: NoteMeasure,
  [mine]: readonly Candidate[],
  rows: readonly Measure[],
  counterparts: PlanMatches,
): readonly Found[] {
  if (!mine || !isLikely(mine)) return [];
  return rows.flatMap((row): Found[] => {
    const theirs = rowsOf(row)
      .flatMap((one) => counterparts.get(one)?.slice(0, 1) ?? [])
      .find((one) => one.measure.id === mine.measure.id && isLikely(one));
    return theirs
      ? [
          [
            row,
            {
              item,
              score: Math.min(mine.score, theirs.score),
              sure: mine.sure && theirs.sure,
              through: mine.measure,
            },
          ],
        ]
      : [];
  });
}

/** Each row once, with the likeliest evidence. */
function bestByRow(found: readonly Found[]): readonly Found[] {
  const best = new Map<Measure, Evidence>();
  for (const [row, evidence] of found) {
    const known = best.get(row);
    if (!known || known.score < evidence.score) best.set(row, evidence);
  }
  return [...best];
}

const noDay = { year: 0, month: 1, day: 1 } as const;

/** A row of the plan as the matcher takes measures, each sub-item a synonym; its id is its position. */
const asStandard = (
  { wholeText, subItems }: Measure,
  position: number,
): StandardMeasure => ({
  id: String(position),
  direction: "",
  levels: ["municipality"],
  wording: [wholeText, ...subItems.map(({ measure }) => measure.value)].join(
    " ",
  ),
  deadline: "",
  parties: {},
  result: "",
  proof: "",
  basis: [],
  synonyms: subItems.map(({ measure }) => measure.value),
  review: noDay,
});
