import { monthRange } from "../../text/calendarDate";
import { fold, normalise } from "../../text/normalise";
import type { Period } from "../Plan";
import type { PlanPart } from "../PlanPart";
import { roleSlots } from "../rows/RowFacts";
import { ownText, viewRow } from "../rows/RowView";
import { datedMonth, dottedDate } from "./lexicon";
import { monthNumber, schoolYearFrom } from "./periodForms";

/** Months written with their years («март 2023», «15.03.2023») as year × 12 + month from 0. */
function monthsIn(text: string): number[] {
  const plain = fold(normalise(text.slice(0, 300)).text);
  const named = Array.from(
    plain.matchAll(datedMonth),
    ([, word, year]) => Number(year) * 12 + monthNumber(word) - 1,
  );
  const dotted = Array.from(
    plain.matchAll(dottedDate),
    ([, month, year]) => Number(year) * 12 + Number(month) - 1,
  );
  return [...named, ...dotted];
}

/** Fewer dated deadlines prove nothing. */
const FEWEST = 3;

/**
 * The year that all dated deadlines and month headings of a plan agree on, only where they leave no doubt which kind
 * it is: spring and autumn of one year make a calendar year, autumn and the next spring a school year.
 */
export function deadlinesPeriod(
  parts: readonly PlanPart[],
): Pick<Period, "start" | "end" | "kind"> | null {
  const months = parts.flatMap(({ table, body, slots, columns, inSheet }) => {
    const { deadline, measure } = roleSlots(columns);
    return body.flatMap((row) => {
      const view = viewRow(table, row, slots, inSheet);
      const heading = row.cells.length === 1 ? ownText(view, measure ?? 0) : "";
      return monthsIn(`${ownText(view, deadline)} ${heading}`);
    });
  });
  if (months.length < FEWEST) return null;
  const first = months.reduce((a, b) => Math.min(a, b));
  const last = months.reduce((a, b) => Math.max(a, b));
  const year = Math.floor(first / 12);
  const sameYear = Math.floor(last / 12) === year;
  if (sameYear)
    return first % 12 < SEPTEMBER && last % 12 >= SEPTEMBER
      ? { kind: "calendar-year", ...monthRange(year, 1, 12) }
      : null;
  return first % 12 >= SEPTEMBER && last < (year + 1) * 12 + SEPTEMBER
    ? { kind: "school-year", ...schoolYearFrom(year) }
    : null;
}

const SEPTEMBER = 8;
