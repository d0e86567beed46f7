import type { HeaderReading } from "./headerMeaning";
import { foreignHeader } from "./lexicon";
import type { AssignedRole } from "./assignRoles";

/**
 * Whether a table with these columns is a plan: wording with a deadline or a party beside it. A word that only hints
 * at a measure («Тема») needs both; a register of risks, lessons, staff or sums is none.
 */
export function isPlanTable(
  columns: readonly AssignedRole[],
  readings: readonly HeaderReading[],
  headers: readonly string[],
): boolean {
  const place = columns.findIndex(({ role }) => role === "measure");
  const has = (wanted: AssignedRole["role"]) =>
    columns.some(({ role, also }) => role === wanted || also === wanted);
  const due = has("deadline");
  const who = has("responsible");
  if (place < 0) return false;
  const { meaning, weight } = readings[place] ?? {};
  const plain = meaning === "measure" && weight === 10;
  const foreign = headers.some((header) => foreignHeader.test(header));
  if (due && who) return true;
  if (foreign || !plain) return false;
  const sums = columns.some(({ other }) => other === "funding");
  return due || who || ((has("number") || has("result")) && !sums);
}
