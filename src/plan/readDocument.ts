import { type Grid, paragraphsOf } from "../grid/Grid";
import { groupPlans } from "./groupPlans";
import { readHeading } from "./heading/readHeading";
import { readTitle } from "./heading/readTitle";
import { readNote } from "./note/readNote";
import type { Period, Plan, Reading } from "./Plan";
import { readPlan } from "./readPlan";
import { type ColumnOverride, splitDocument } from "./splitDocument";

/** What the user decided where the reading was wrong or silent. */
export interface ReadingOverrides {
  readonly columns?: readonly ColumnOverride[];
  readonly period?: Pick<Period, "start" | "end" | "kind">;
}

/** Everything a document says: its heading, its plans with their rows, or the note it is. Never throws. */
export function readDocument(
  grid: Grid,
  overrides: ReadingOverrides = {},
): Reading {
  const inSheet = grid.kind === "workbook";
  const pieces = splitDocument(grid, overrides.columns ?? []);
  const { groups, rest } = groupPlans(pieces, inSheet);
  const lead = groups[0]?.lines ?? rest;
  const heading = readHeading(lead);
  const user: Period | null = overrides.period
    ? { ...overrides.period, at: null, source: "user" }
    : null;
  const plans = groups.map((group, index): Plan => {
    const own = index === 0 ? lead.slice(heading.planFrom) : group.lines;
    const { actLines } = heading;
    return readPlan(group, readTitle(own), {
      actLines: index === 0 ? actLines : [],
      user,
    });
  });
  const { act, appendix, approval } = heading;
  return {
    heading: { act, appendix, approval },
    plans,
    note: plans.length === 0 ? readNote(rest) : null,
    paragraphs: paragraphsOf(grid),
    notes: grid.notes,
  };
}
