import type { Plan } from "../../plan/Plan";
import { readDeadline } from "../../plan/deadline/readDeadline";
import { spanYear, yearWord } from "./lexicon";

/** A deadline without the plan's own years, where it then still means the same in that plan; else as it was. */
export function yearless(deadline: string, period: Plan["period"]): string {
  if (!period) return deadline;
  const years = [...new Set([period.start.year, period.end.year])].join("|");
  const shorter = deadline
    .replace(spanYear, "")
    .replace(
      new RegExp(`(\\d\\d?\\.\\d\\d)\\.(?:${years})${yearWord}`, "gu"),
      "$1",
    )
    .replace(new RegExp(`\\s?(?<![\\d.])(?:${years})${yearWord}`, "gu"), "")
    .trim();
  const meaning = (text: string): string =>
    JSON.stringify(
      readDeadline(text, { period, sectionMonth: null }).map(
        ({ value }) => value,
      ),
    );
  return shorter !== "" && meaning(shorter) === meaning(deadline)
    ? shorter
    : deadline;
}
