import type { Measure, Plan } from "./Plan";

/** The texts that a plan's own cells of a role hold, the most frequent first, at most `most`. */
export function ownWording(
  plan: Plan,
  role: "deadline" | "responsible" | "result",
  most: number,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const measure of plan.measures) {
    const text = textOf(measure, role).trim();
    if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([text]) => text);
}

const textOf = (
  measure: Measure,
  role: "deadline" | "responsible" | "result",
): string =>
  role === "result"
    ? (measure.result?.value ?? "")
    : (measure[role]?.text ?? "");
