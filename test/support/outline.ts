import type { Plan, PlanRow } from "../../src/plan/Plan";
import { isoDate } from "../../src/text/calendarDate";

/**
 * A plan in lines a person compares at a glance: `§1 I Title` a section, `= 1.1 wording | deadline | responsible | result`
 * a measure (`–` without a number), `-` a sub-item, `+` a continuation, `#` a header row. Empty cells at the end are left out.
 */
export const outline = (plan: Plan): string[] => plan.rows.map(rowLine);

function rowLine(row: PlanRow): string {
  switch (row.kind) {
    case "header":
      return "#";
    case "section":
      return row.headings
        .map(({ level, number, title }) =>
          [`§${level}`, number?.text ?? "–", title].join(" "),
        )
        .join(" / ");
    case "measure":
      return cells(`= ${row.number?.text ?? "–"} ${row.measure.value}`, row);
    case "subitem":
      return cells(`- ${row.measure.value}`, row);
    case "continuation":
      return cells(`+ ${row.measure?.value ?? ""}`, row);
  }
}

const cells = (
  first: string,
  {
    deadline,
    responsible,
    result,
  }: Pick<
    Extract<PlanRow, { kind: "measure" }>,
    "deadline" | "responsible" | "result"
  >,
): string =>
  [first, deadline?.text, responsible?.text, result?.value]
    .map((text) => (text ?? "").replace(/\s+/g, " ").trim())
    .join(" | ")
    .replace(/[ |]+$/, "");

/** Roles by column; what an `other` column holds after a colon. */
export const columnOutline = (plan: Plan): string =>
  plan.columns
    .map(({ role, other }) => (other === null ? role : `other:${other}`))
    .join(" ");

/** «school-year 2022-09-01/2023-08-31 title». */
export const periodOutline = ({ period }: Plan): string | null =>
  period &&
  `${period.kind} ${isoDate(period.start)}/${isoDate(period.end)} ${period.source}`;
