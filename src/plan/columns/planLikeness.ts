import type { AssignedRole } from "./assignRoles";
import type { HeaderReading } from "./headerMeaning";
import { foreignHeader, registerHeader } from "./lexicon";

/** `titled`: a plan only under a title that says so. */
export type PlanLikeness = "plan" | "titled" | "none";

/**
 * Whether a table with these columns is a plan: wording with a deadline or a party beside it. A word that only hints
 * at a measure («Тема») needs both, or the title; a register of risks, lessons, staff or sums is none, and one of letters
 * or contracts only under the title of a plan.
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
  const { meaning, weight } = readings[place] ?? {};
  const plainly = meaning === "measure" && weight === 10;
  if (due && who)
    return plainly || !headers.some((header) => registerHeader.test(header))
      ? "plan"
      : "titled";
  if (headers.some((header) => foreignHeader.test(header))) return "none";
  if (!plainly) return due || who ? "titled" : "none";
  const sums = columns.some(({ other }) => other === "funding");
  if (due || who) return "plan";
  return (has("number") || has("result")) && !sums ? "plan" : "none";
}
