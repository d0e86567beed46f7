import { isoDate } from "../text/calendarDate";
import { deadlinePartJson } from "./deadline/deadlineJson";
import type { Heading, Plan, PlanRow, Reading } from "./Plan";
import { partyJson } from "./responsible/partyJson";

/** A reading as `read --json` prints it; `source` is the file's name as it was given. */
export const readingJson = (
  { plans, note, notes }: Reading,
  source: string,
) => ({
  schema: 1,
  source,
  plans: plans.map(planJson),
  note: note && { measures: note.measures.map(({ text }) => text) },
  notes: [...notes, ...plans.flatMap((plan) => plan.notes)],
});

const planJson = ({ tables, title, period, columns, rows }: Plan) => ({
  tables,
  title: title && title.value,
  period: period && {
    start: isoDate(period.start),
    end: isoDate(period.end),
    kind: period.kind,
  },
  columns: columns.map(({ role, header, index }) => ({ role, header, index })),
  rows: rows.map(rowJson),
});

/** Every row has all fields; what it inherits from the rows above is not repeated in it. */
function rowJson(row: PlanRow) {
  const { table, row: index, kind } = row;
  const place = { table, row: index, kind };
  if (row.kind === "header" || row.kind === "section")
    return {
      ...place,
      number: row.kind === "section" ? numberOf(row.headings[0]) : null,
      headings: row.kind === "section" ? row.headings.map(headingJson) : [],
      measure: null,
      deadline: null,
      responsible: null,
      result: null,
    };
  return {
    ...place,
    number: row.kind === "measure" ? numberOf(row) : null,
    headings: [],
    measure: row.measure && cellText(row.measure.value),
    deadline: row.deadline && {
      text: cellText(row.deadline.text),
      parts: row.deadline.parts.map(deadlinePartJson),
    },
    responsible: row.responsible && {
      text: cellText(row.responsible.text),
      parties: row.responsible.parties.map(partyJson),
    },
    result: row.result && cellText(row.result.value),
  };
}

const headingJson = (heading: Heading) => ({
  number: numberOf(heading),
  title: heading.title,
  level: heading.level,
});

const numberOf = (
  numbered: Pick<Heading, "number"> | undefined,
): string | null => numbered?.number?.text ?? null;

/** Paragraphs joined by a line break, without empty ones and without spaces that nobody sees. */
const cellText = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
