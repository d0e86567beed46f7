import type { AssignedRole } from "./assignRoles";
import type { HeaderReading } from "./headerMeaning";
import { foreignHeader } from "./lexicon";

/** `titled`: a plan only under a title that says so. */
export type PlanLikeness = "plan" | "titled" | "none";

/**
 * Whether a table with these columns is a plan: wording with a deadline or a party beside it. A word that only hints
 * at a measure («Тема») needs both, or the title; a register of risks, lessons, staff or sums is none.
 */
export function planLikeness(
  columns: readonly AssignedRole[],
  readings: readonly HeaderReading[],
  headers: readonly string[],
): PlanLikeness {
  const place = columns.findIndex(({ role }) => role === "measure");
  const has = (wanted: AssignedRole["role"]) =>
    columns.some(({ role, also }) => role === wanted || also === wanted);
  if (place < 0) return "none";
  const due = has("deadline");
  const who = has("responsible");
  if (due && who) return "plan";
  if (headers.some((header) => foreignHeader.test(header))) return "none";
  const { meaning, weight } = readings[place] ?? {};
  if (meaning !== "measure" || weight !== 10)
    return due || who ? "titled" : "none";
  const sums = columns.some(({ other }) => other === "funding");
  if (due || who) return "plan";
  return (has("number") || has("result")) && !sums ? "plan" : "none";
}
