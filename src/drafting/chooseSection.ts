import type { Plan } from "../plan/Plan";
import type { Place } from "./Place";
import { planSections } from "./sections";

/**
 * The place that a user means by «2», «2.1» or «II»: the section with this number, where sections have none the one of
 * this order, and right behind the last one a section that is new. Null where the plan has none of this name.
 */
export function chooseSection(plan: Plan, name: string): Place | null {
  const sections = planSections(plan);
  const wanted = name.trim().replace(/[.)]+$/, "");
  const written = sections.findIndex(
    ({ heading }) =>
      heading.number?.text === wanted ||
      heading.number?.parts.join(".") === wanted,
  );
  if (written >= 0) return { kind: "section", section: written };
  if (!/^\d{1,3}$/.test(wanted) || sections.length === 0) return null;
  const order = Number(wanted);
  const outermost = sections.flatMap(({ heading }, at) =>
    heading.level === 1 ? [{ at, number: heading.number }] : [],
  );
  const last = outermost.at(-1)?.number?.parts.at(-1) ?? outermost.length;
  if (order === last + 1) return { kind: "new-section", title: null };
  const found = outermost[order - 1];
  return found && outermost.every(({ number }) => number === null)
    ? { kind: "section", section: found.at }
    : null;
}
