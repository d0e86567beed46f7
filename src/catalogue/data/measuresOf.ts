import type { Level, StandardMeasure } from "../StandardMeasure";

type Entry = Omit<
  StandardMeasure,
  "direction" | "levels" | "basis" | "review"
> &
  Partial<Pick<StandardMeasure, "basis" | "review">>;

const levels: readonly Level[] = ["region", "municipality", "school"];
/** A school year after the last reading. */
const nextReading = { year: 2027, month: 7, day: 1 };

/** Measures of one direction, of the levels that somebody answers for; without a basis and due for the usual review unless said. */
export const measuresOf = (
  direction: string,
  entries: readonly Entry[],
): readonly StandardMeasure[] =>
  entries.map((entry) => ({
    basis: [],
    review: nextReading,
    ...entry,
    direction,
    levels: levels.filter((level) => entry.parties[level]),
  }));
