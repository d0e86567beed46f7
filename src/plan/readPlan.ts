import { wholeCell } from "../grid/Anchor";
import { type DocumentPeriods, planPeriods } from "./period/planPeriods";
import { headerCells } from "./columns/findHeader";
import { readDeadline } from "./deadline/readDeadline";
import type { PlanGroup } from "./groupPlans";
import type { TitleRead } from "./heading/readTitle";
import type { Column, Period, Plan } from "./Plan";
import type { PlanPart } from "./PlanPart";
import { interned } from "../text/interned";
import {
  contextKey,
  type PartyContext,
  readParties,
} from "./responsible/readParties";
import { leadingHeadings } from "./rows/headings";
import { readRowsSteps } from "./rows/readRows";
import { bundledNotes } from "./rows/rowNotes";

/** One plan from its tables, its title and what the document says of its period. */
export function* readPlanSteps(
  group: PlanGroup,
  title: TitleRead,
  document: DocumentPeriods,
  context: PartyContext,
): Generator<void, Plan> {
  const [first, ...others] = group.parts;
  const leading = leadingHeadings(title.after);
  const parts = first ? [{ ...first, leading }, ...others] : [];
  const columns = first ? sameColumns(columnsOf(first)) : [];
  const { period, stated } = planPeriods(title, document, parts);
  const days = period && { start: period.start, end: period.end };
  const { rows, measures, notes } = yield* readRowsSteps(
    parts,
    columns,
    {
      key: JSON.stringify([days, contextKey(context)]),
      deadline: (text, sectionMonth) =>
        readDeadline(text, { period: days, sectionMonth }),
      parties: (text) => readParties(text, context),
    },
    period && monthOfPeriod(period),
  );
  return {
    tables: [...new Set(parts.map(({ table }) => table.index))],
    title: title.title,
    period,
    statedPeriods: stated,
    hasHeader: parts.some(({ header }) => header !== null),
    columns,
    rows,
    measures,
    notes: [...notes, ...bundledNotes(measures)],
  };
}

/** Rows that are read again hold the columns that they were read with. */
const sameColumns = interned<Column[]>(200);

const monthOfPeriod = ({ start, end }: Period): number | null =>
  start.year === end.year && start.month === end.month ? start.month : null;

/** The plan's columns by slot; a combined column stands a second time at the end. */
function columnsOf(part: PlanPart): Column[] {
  const { table, header, slots } = part;
  const cells = header ? headerCells(table, header) : [];
  const columns = slots.map((slot, index): Column => {
    const place = header
      ? header.slots.findIndex(
          ({ start, end }) => start <= slot.start && slot.end <= end,
        )
      : -1;
    const own = cells[place] ?? [];
    const lowest = own.at(-1);
    const { role, other, basis } = part.columns[index] ?? {
      role: "other",
      other: "unknown",
      basis: "header",
    };
    return {
      role,
      other,
      header: own
        .map(({ cell }) => cell.text.replace(/\s+/g, " ").trim())
        .join(" "),
      index: slot.start,
      at: lowest ? wholeCell(table.index, lowest.row.index, lowest.cell) : null,
      basis,
    };
  });
  return [
    ...columns,
    ...part.columns.flatMap(({ also }, index): Column[] => {
      const column = columns[index];
      return also && column ? [{ ...column, role: also, other: null }] : [];
    }),
  ];
}
