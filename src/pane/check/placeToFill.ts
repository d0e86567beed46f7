import type { Anchor, CellAnchor } from "../../grid/Anchor";
import type { Measure, Plan } from "../../plan/Plan";
import { saysNothing } from "../../plan/saysNothing";
import type { Finding } from "../../review/Finding";
import type { Review } from "../../review/review";

export type FillableRole = "measure" | "deadline" | "responsible" | "result";

/** A cell that the user can write right in the list. */
export interface PlaceToFill {
  readonly plan: Plan;
  readonly measure: Measure;
  readonly role: FillableRole;
  /** The words to be replaced; «» or a dash where nobody wrote there. */
  readonly at: CellAnchor;
  readonly empty: boolean;
}

/** The cell that a finding is about, where it is empty or is better written anew by hand; null elsewhere. */
export function placeToFill(
  finding: Finding,
  review: Review,
): PlaceToFill | null {
  const { check, column, fix } = finding;
  if (!isFillable(column) || !check.startsWith(`${column}-`)) return null;
  const found = measureOf(finding, review);
  const cell = found?.measure.cells[column];
  // Before the wording may stand its number, which stays.
  const at = column === "measure" ? finding.at : cell;
  if (!found || at?.kind !== "cell") return null;
  const empty = saysNothing(at.quote);
  return empty || (fix === null && column !== "measure")
    ? { ...found, role: column, at, empty }
    : null;
}

/** Where to look for what a finding tells of; null where it is about no place at all. */
export function placeToShow(finding: Finding, review: Review): Anchor | null {
  if (finding.at) return finding.at;
  const found = measureOf(finding, review);
  if (!found) return null;
  const { cells, measure } = found.measure;
  return (finding.column && cells[finding.column]) ?? measure.at;
}

function measureOf(
  { table, row }: Finding,
  { reading }: Review,
): { readonly plan: Plan; readonly measure: Measure } | null {
  if (row === null) return null;
  for (const plan of reading.plans) {
    if (table !== null && !plan.tables.includes(table)) continue;
    const measure = plan.measures.find(
      (one) => one.table === table && one.row === row,
    );
    if (measure) return { plan, measure };
  }
  return null;
}

const isFillable = (role: string | null): role is FillableRole =>
  role === "measure" ||
  role === "deadline" ||
  role === "responsible" ||
  role === "result";
