import { headingKey } from "../plan/numbering/numberingFacts";
import type { Heading, Measure, Plan, SectionRow } from "../plan/Plan";
import { keptFor } from "../text/keptFor";

/** A heading with the measures right below it. */
export interface PlanSection {
  readonly heading: Heading;
  /** «2.1 Title», as it is shown. */
  readonly label: string;
  /** Null for a heading in a paragraph or in a column beside the measures. */
  readonly row: SectionRow | null;
  readonly measures: readonly Measure[];
  /** Positions in the list of the sections below it. */
  readonly below: readonly number[];
}

interface Draft extends PlanSection {
  readonly measures: Measure[];
  readonly below: number[];
}

/** Every section and subsection of a plan in its order; empty where the plan has none. */
export const planSections = keptFor(readSections);

function readSections({ rows }: Plan): readonly PlanSection[] {
  const drafts: Draft[] = [];
  const places = new Map<string, number>();
  const add = (heading: Heading, row: SectionRow | null): void => {
    const key = headingKey(heading);
    if (places.has(key)) return;
    const place = drafts.length;
    places.set(key, place);
    for (const draft of outer(drafts, heading.level)) draft.below.push(place);
    const label = [heading.number?.text ?? [], heading.title].flat().join(" ");
    drafts.push({ heading, label, row, measures: [], below: [] });
  };
  for (const row of rows)
    if (row.kind === "section")
      for (const heading of row.headings) add(heading, row);
    else if (row.kind === "measure") {
      for (const heading of row.path) add(heading, null);
      const nearest = row.path.at(-1);
      const place = nearest && places.get(headingKey(nearest));
      if (place !== undefined) drafts[place]?.measures.push(row);
    }
  return drafts;
}

/** The open sections that a heading of this level stands in. */
function outer(drafts: readonly Draft[], level: number): Draft[] {
  const found: Draft[] = [];
  let lowest = level;
  for (const draft of [...drafts].reverse())
    if (draft.heading.level < lowest) {
      found.push(draft);
      lowest = draft.heading.level;
    }
  return found;
}

/** The last row of a measure: itself, its last sub-item or its last continuation. */
export const lastRowOf = (
  measure: Measure,
): Measure["subItems"][number] | Measure | Measure["continuations"][number] =>
  [...measure.subItems, ...measure.continuations].reduce<
    ReturnType<typeof lastRowOf>
  >(
    (last, row) =>
      row.table > last.table || (row.table === last.table && row.row > last.row)
        ? row
        : last,
    measure,
  );
