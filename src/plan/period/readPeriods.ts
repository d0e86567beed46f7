import { within } from "../../grid/Anchor";
import { compareDates } from "../../text/calendarDate";
import { fold, normalise } from "../../text/normalise";
import { recalled } from "../../text/recalled";
import type { Line } from "../heading/Line";
import type { Period } from "../Plan";
import { aheadBefore, otherYearBefore, plannedBefore } from "./lexicon";
import { periodForms, type StatedRange } from "./periodForms";

/** A period with its place in the text; `planned` where «на» or «в» stands before it. */
export interface FoundPeriod extends StatedRange {
  readonly planned: boolean;
  /** «на» stands before it. */
  readonly ahead: boolean;
  readonly from: number;
  readonly to: number;
}

/** Longer texts are prose; the period stands near their beginning or nowhere. */
const LONGEST = 4000;

/** Every period a text states, in order of writing. A date's year and the year looked back on are none. */
export const readPeriods = recalled((original): readonly FoundPeriod[] => {
  const normal = normalise(original.slice(0, LONGEST));
  let text = fold(normal.text).replace(/[\n\t]/g, " ");
  const found: FoundPeriod[] = [];
  for (const [pattern, read] of periodForms)
    for (const match of text.matchAll(pattern)) {
      const { index, 0: whole } = match;
      const before = text.slice(Math.max(0, index - 40), index);
      const range = read(match, text);
      if (
        range &&
        !otherYearBefore.test(before) &&
        compareDates(range.start, range.end) <= 0
      )
        found.push({
          ...range,
          planned:
            plannedBefore.test(before) ||
            plannedBefore.test(`${whole.slice(0, 2).trimEnd()} `),
          ahead:
            aheadBefore.test(before) ||
            aheadBefore.test(`${whole.slice(0, 2).trimEnd()} `),
          from: normal.at(index),
          to: normal.at(index + whole.trimEnd().length),
        });
      text =
        text.slice(0, index) +
        "\u0000".repeat(whole.length) +
        text.slice(index + whole.length);
    }
  return found.sort((a, b) => a.from - b.from);
});

/** The period a heading line is about: one asked for by «на», else by «в», before any other. */
export const mainPeriod = (found: readonly FoundPeriod[]): FoundPeriod | null =>
  found.find(({ ahead }) => ahead) ??
  found.find(({ planned }) => planned) ??
  found[0] ??
  null;

/** The periods that lines state, tied to their words. */
export const periodsIn = (
  lines: readonly Line[],
  source: Period["source"],
): Period[] =>
  lines.flatMap(({ text, at }) => {
    const main = mainPeriod(readPeriods(text));
    return main
      ? [
          {
            start: main.start,
            end: main.end,
            kind: main.kind,
            at: within(at, main.from, main.to),
            source,
          },
        ]
      : [];
  });
