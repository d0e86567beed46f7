import { type Grid, paragraphsOf } from "../grid/Grid";
import { groupPlans } from "./groupPlans";
import { readHeading } from "./heading/readHeading";
import { explainingTexts } from "./explainingTexts";
import { readTitle } from "./heading/readTitle";
import { lastOf } from "./lastOf";
import { readNote } from "./note/readNote";
import type { Period, Plan, Reading } from "./Plan";
import { readPlanSteps } from "./readPlan";
import { readAbbreviations } from "./responsible/abbreviation/readAbbreviations";
import type { PartyLexicon } from "./responsible/PartyLexicon";
import type { PartyContext } from "./responsible/readParties";
import type { ColumnOverride } from "./readPart";
import { splitDocument } from "./splitDocument";

/** What the user decided where the reading was wrong or silent. */
export interface ReadingOverrides {
  readonly columns?: readonly ColumnOverride[];
  readonly period?: Pick<Period, "start" | "end" | "kind">;
  /** The department's own parties and abbreviations. */
  readonly parties?: PartyLexicon;
}

/** Everything a document says: its heading, its plans with their rows, or the note it is. Never throws. */
export const readDocument = (
  grid: Grid,
  overrides?: ReadingOverrides,
): Reading => lastOf(readDocumentSteps(grid, overrides));

/** The same in steps. */
export function* readDocumentSteps(
  grid: Grid,
  overrides: ReadingOverrides = {},
): Generator<void, Reading> {
  const inSheet = grid.kind === "workbook";
  const pieces = splitDocument(grid, overrides.columns ?? []);
  const { groups, rest } = groupPlans(pieces, inSheet);
  const lead = groups[0]?.lines ?? rest;
  const heading = readHeading(lead);
  const user: Period | null = overrides.period
    ? { ...overrides.period, at: null, source: "user" }
    : null;
  const parties: PartyContext = {
    abbreviations: readAbbreviations(explainingTexts(grid)),
    ...(overrides.parties && { lexicon: overrides.parties }),
  };
  const plans: Plan[] = [];
  for (const [index, group] of groups.entries()) {
    yield;
    const own = index === 0 ? lead.slice(heading.planFrom) : group.lines;
    const { actLines } = heading;
    const document = { actLines: index === 0 ? actLines : [], user };
    plans.push(yield* readPlanSteps(group, readTitle(own), document, parties));
  }
  const { act, appendix, approval } = heading;
  return {
    heading: { act, appendix, approval },
    plans,
    note: plans.length === 0 ? readNote(rest) : null,
    paragraphs: paragraphsOf(grid),
    notes: grid.notes,
  };
}
