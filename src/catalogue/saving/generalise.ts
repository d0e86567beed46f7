import type { Plan } from "../../plan/Plan";
import {
  institution,
  ofSchoolYear,
  otherCase,
  procedureNames,
} from "./lexicon";

/** Puts placeholders where a text names the plan's procedure, its year or an institution. */
export type Generalise = (text: string) => string;

/** Made for one plan: its procedure is the one that its title names, else that each text names first. */
export function generaliserOf({ title, period }: Plan): Generalise {
  const year = period && yearPattern(period);
  const known = procedureNames.find((names) =>
    testOf(names, title?.value ?? ""),
  );
  return (text) => {
    const named = text.replace(institution, "{organisation}");
    const dated = year ? named.replace(year, "{year}") : named;
    const names = known ?? procedureNames.find((some) => testOf(some, dated));
    return names ? dated.replace(names, withProcedure) : dated;
  };
}

const testOf = (names: RegExp, text: string): boolean =>
  text.search(names) >= 0;

/** Only where the genitive goes, and not inside a word. */
function withProcedure(name: string, at: number, whole: string): string {
  const before = whole.slice(Math.max(0, at - 12), at);
  return /\p{L}$/u.test(before) || otherCase.test(before)
    ? name
    : "{procedure}";
}

/** The plan's own year, where it is no part of a date or of a number. */
function yearPattern({
  start,
  end,
  kind,
}: NonNullable<Plan["period"]>): RegExp {
  const [first, last] = [String(start.year), String(end.year)];
  const years =
    kind === "school-year"
      ? `${first}\\s?[-–—/]\\s?(?:${last}|${last.slice(2)})${ofSchoolYear}|${first}\\s?[-–—/]\\s?(?:${last}|${last.slice(2)})`
      : first;
  return new RegExp(
    `(?<![\\p{L}\\d./-]|№\\s?)(?:${years})(?![\\d/-]|\\.\\d)`,
    "gu",
  );
}
