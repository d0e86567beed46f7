import type { Grid } from "../grid/Grid";
import type { Measure, Plan } from "../plan/Plan";
import { coveredColumns } from "./rowCells";
import { lastRowOf, type PlanSection, planSections } from "./sections";
import type { Place } from "./Place";

/** A place in terms of the grid. */
export interface ResolvedPlace {
  readonly table: number;
  /** The row behind which new rows stand. */
  readonly after: number;
  /** Null in a plan without sections. */
  readonly section: PlanSection | null;
  /** The measures before the place that new ones are counted with. */
  readonly siblings: readonly Measure[];
  /** The measure before the place; null where none stands before it. */
  readonly previous: Measure | null;
}

/** Why a place cannot be had. */
export type PlaceProblem =
  | { readonly kind: "no-section"; readonly sections: number }
  /** The section is a heading outside the tables with no row below it. */
  | { readonly kind: "no-row"; readonly title: string }
  /** The place lies inside cells merged downwards that hold the number or the measure. */
  | { readonly kind: "inside-merge"; readonly row: number }
  | { readonly kind: "not-in-plan" }
  | { readonly kind: "empty-plan" };

export type PlaceOutcome =
  | { readonly ok: true; readonly value: ResolvedPlace }
  | { readonly ok: false; readonly problem: PlaceProblem };

const failed = (problem: PlaceProblem): PlaceOutcome => ({
  ok: false,
  problem,
});

/** Finds the row behind which a place is; a section with subsections and no measures of its own stands for its last one. */
export function resolvePlace(
  grid: Grid,
  plan: Plan,
  place: Exclude<Place, { readonly kind: "new-section" }>,
): PlaceOutcome {
  const sections = planSections(plan);
  switch (place.kind) {
    case "end":
      return atEnd(grid, plan);
    case "after":
      return behind(grid, plan, place.table, place.row);
    case "section": {
      const section = sections[place.section];
      if (!section)
        return failed({ kind: "no-section", sections: sections.length });
      const inner =
        section.measures.length === 0 ? section.below.at(-1) : undefined;
      return inner === undefined
        ? inSection(grid, plan, section)
        : resolvePlace(grid, plan, { kind: "section", section: inner });
    }
  }
}

function inSection(grid: Grid, plan: Plan, section: PlanSection): PlaceOutcome {
  const last = section.measures.at(-1);
  const siblings = section.measures;
  if (last)
    return clear(grid, plan, {
      ...rowOf(last),
      section,
      siblings,
      previous: last,
    });
  const { row, heading } = section;
  if (!row) return failed({ kind: "no-row", title: heading.title });
  const order = plan.rows.indexOf(row);
  const previous = plan.rows
    .slice(0, order)
    .findLast((above) => above.kind === "measure");
  return clear(grid, plan, {
    table: row.table,
    after: row.row,
    section,
    siblings,
    previous: previous ?? null,
  });
}

/** Behind the last measure, or the last row of a plan that has none. */
function atEnd(grid: Grid, plan: Plan): PlaceOutcome {
  const { measures, rows } = plan;
  const previous = measures.at(-1) ?? null;
  const section = previous && sectionOf(plan, previous);
  const siblings = section?.measures ?? measures;
  if (previous)
    return clear(grid, plan, {
      ...rowOf(previous),
      section,
      siblings,
      previous,
    });
  const row = rows.at(-1);
  const last = planSections(plan).at(-1) ?? null;
  return row
    ? clear(grid, plan, {
        table: row.table,
        after: row.row,
        section: last,
        siblings,
        previous,
      })
    : failed({ kind: "empty-plan" });
}

const sectionOf = (plan: Plan, measure: Measure): PlanSection | null =>
  planSections(plan).find(({ measures }) => measures.includes(measure)) ?? null;

/** Behind the measure that the row belongs to, or right behind a heading. */
function behind(
  grid: Grid,
  plan: Plan,
  table: number,
  row: number,
): PlaceOutcome {
  const order = plan.rows.findIndex(
    (one) => one.table === table && one.row === row,
  );
  if (order < 0) return failed({ kind: "not-in-plan" });
  const above = plan.rows.slice(0, order + 1);
  const previous = above.findLast((one) => one.kind === "measure") ?? null;
  const heading = above.findLast((one) => one.kind === "section") ?? null;
  const isBehindHeading =
    heading !== null &&
    (!previous || above.indexOf(heading) > above.indexOf(previous));
  if (isBehindHeading || !previous)
    return clear(grid, plan, {
      table,
      after: row,
      section:
        planSections(plan).findLast((one) => one.row === heading) ?? null,
      siblings: [],
      previous,
    });
  const section = sectionOf(plan, previous);
  const among = section?.measures ?? plan.measures;
  const siblings = among.slice(0, among.indexOf(previous) + 1);
  return clear(grid, plan, { ...rowOf(previous), section, siblings, previous });
}

const rowOf = (measure: Measure) => {
  const { table, row } = lastRowOf(measure);
  return { table, after: row };
};

/** A merge that holds the number or the measure of the row above is passed over, as far as it goes within its rows. */
function clear(grid: Grid, plan: Plan, place: ResolvedPlace): PlaceOutcome {
  const { table, after, previous } = place;
  const covered = coveredColumns(grid, table, after);
  const { number, measure } = previous?.cells ?? {};
  const isHarm = [number, measure].some(
    (at) => at?.table === table && covered.has(at.column),
  );
  if (!isHarm) return { ok: true, value: place };
  const next = plan.rows.find((row) => row.table === table && row.row > after);
  return !next || next.kind !== "measure"
    ? clear(grid, plan, { ...place, after: after + 1 })
    : failed({ kind: "inside-merge", row: after });
}
