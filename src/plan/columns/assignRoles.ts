import { readNumberCell } from "../numbering/planNumber";
import type { Column, ColumnRole, OtherColumn } from "../Plan";
import { monthTitles } from "../rows/lexicon";
import { type HeaderReading, readHeaderMeaning } from "./headerMeaning";
import {
  type HeaderMeaning,
  monthUnit,
  reportedLater,
  scheduleUnits,
} from "./lexicon";

/** The role of one column before it is tied to its table. */
export interface AssignedRole {
  readonly role: ColumnRole;
  readonly other: OtherColumn | null;
  /** The second role of a combined column. */
  readonly also: "deadline" | "responsible" | null;
  /** What a mark in this column stands for, as its header says («I квартал»); null where it is no such column. */
  readonly mark: string | null;
  readonly basis: Column["basis"];
}

const ROLES = [
  "number",
  "measure",
  "deadline",
  "responsible",
  "result",
] as const;

const isRole = (meaning: HeaderMeaning): meaning is (typeof ROLES)[number] =>
  (ROLES as readonly string[]).includes(meaning);

/**
 * A column's meaning from its header texts, top to bottom: the lowest text that says something plainly decides, so
 * that «Сроки» over «начало» and «окончание» are two things. A column of marks counts only under a deadline or alone;
 * what stands under «Отметка о выполнении» is filled in when the plan is carried out.
 */
export function meaningOfHeader(texts: readonly string[]): HeaderReading {
  const whole = readHeaderMeaning(texts.join(" "));
  const lowest = texts.at(-1);
  if (texts.length < 2 || lowest === undefined || whole.meaning === "start")
    return whole;
  const own = readHeaderMeaning(lowest);
  const upper = texts.slice(0, -1).join(" ");
  const above = readHeaderMeaning(upper);
  if (own.weight < 10) return above.weight > 0 ? above : own;
  const underOther =
    reportedLater.test(upper) ||
    (own.meaning === "schedule" &&
      above.weight === 10 &&
      above.meaning !== "deadline");
  return underOther ? above : own;
}

/**
 * One role for each column. A role wanted by several goes to the one whose header says it most plainly; the others
 * take their second meaning, and those that have none keep the role, to be reported as double.
 */
export function assignRoles(
  readings: readonly HeaderReading[],
  headers: readonly (readonly string[])[],
): AssignedRole[] {
  const meanings: HeaderMeaning[] = readings.map(({ meaning }) => meaning);
  for (const role of ROLES) {
    const wanting = indexesOf(meanings, role);
    const weightOf = (index: number) => readings[index]?.weight ?? 0;
    const heaviest = Math.max(...wanting.map(weightOf));
    const winner = wanting.find((index) => weightOf(index) === heaviest);
    for (const index of wanting) {
      const { otherwise, weight } = readings[index] ?? {};
      if (index === winner) continue;
      if (otherwise && (otherwise !== role || !isRole(otherwise)))
        meanings[index] = otherwise;
      else if (weight !== 10) meanings[index] = "detail";
    }
  }
  for (const role of ROLES) {
    if (meanings.includes(role)) continue;
    if (readings.some(({ also }) => also === role)) continue;
    const spare = readings.findIndex(({ otherwise }) => otherwise === role);
    const given = meanings[spare];
    if (given !== undefined && !isRole(given)) meanings[spare] = role;
  }
  firstOfSchedule(meanings, headers);
  const inMonths = headers.some((texts) => (ordinalOf(texts) ?? 0) > 4);
  return meanings.map((meaning, index) => {
    const { also = null, meaning: said, seen } = readings[index] ?? {};
    const basis = seen ? "content" : "header";
    const mark =
      said === "schedule" ? markOf(headers[index] ?? [], inMonths) : null;
    const blank = headers[index]?.length === 0 && meaning === "unknown";
    return isRole(meaning)
      ? {
          role: meaning,
          other: null,
          also: also !== null && !meanings.includes(also) ? also : null,
          mark,
          basis,
        }
      : {
          role: "other",
          other: blank ? "detail" : meaning,
          also: null,
          mark,
          basis,
        };
  });
}

/** «I» under «Сроки по кварталам» is the first quarter; where one of its like is beyond four, or «Месяцы» say so, January. */
function markOf(texts: readonly string[], inMonths: boolean): string | null {
  const lowest = texts.at(-1);
  const ordinal = ordinalOf(texts);
  if (lowest === undefined || ordinal === null) return lowest ?? null;
  const above = texts.slice(0, -1).join(" ");
  if (inMonths || monthUnit.test(above))
    return monthTitles[ordinal - 1] ?? lowest;
  const unit = scheduleUnits.find(([word]) => word.test(above))?.[1];
  return unit === undefined ? lowest : `${lowest.trim()} ${unit}`;
}

/** The number that a Roman numeral alone stands for. */
function ordinalOf(texts: readonly string[]): number | null {
  const found = readNumberCell(texts.at(-1)?.toUpperCase() ?? "");
  return found?.style === "roman" ? (found.number.parts[0] ?? null) : null;
}

/** A schedule of marks stands for the deadline where no column does; years beside sums hold sums. */
function firstOfSchedule(
  meanings: HeaderMeaning[],
  headers: readonly (readonly string[])[],
): void {
  if (meanings.includes("funding"))
    for (const index of indexesOf(meanings, "schedule"))
      if (/\d{4}/.test(headers[index]?.at(-1) ?? ""))
        meanings[index] = "funding";
  const schedule = indexesOf(meanings, "schedule");
  const first = schedule[0];
  if (first === undefined) return;
  if (schedule.length > 1 && !meanings.includes("deadline"))
    meanings[first] = "deadline";
  else if (schedule.length === 1) meanings[first] = "unknown";
}

const indexesOf = (
  meanings: readonly HeaderMeaning[],
  wanted: HeaderMeaning,
): number[] =>
  meanings.flatMap((meaning, index) => (meaning === wanted ? [index] : []));
