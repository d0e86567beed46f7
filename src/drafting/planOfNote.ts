import type { MeasureIndex } from "../catalogue/matchMeasure";
import { matchMeasure } from "../catalogue/matchMeasure";
import type { Level, StandardMeasure } from "../catalogue/StandardMeasure";
import type { Note } from "../plan/Plan";
import { isLikely } from "../catalogue/matchRow";
import { type Fillings, filled, openPlaceholders } from "./placeholders";

/** A row of a plan that is still to be made. */
export interface PlanDraftRow {
  readonly measure: string;
  readonly deadline: string;
  readonly responsible: string;
  readonly result: string;
  /** The standard measure that it comes from; null where the note's own words stand. */
  readonly source: StandardMeasure | null;
}

/**
 * The items of a note as rows of a new plan: in the words of a likely standard counterpart, with its deadline, parties
 * and result; else in the note's own words, the rest left for the user.
 */
export function planOfNote(
  note: Note,
  index: MeasureIndex,
  level: Level,
  fillings: Fillings,
): readonly PlanDraftRow[] {
  const seen = new Set<StandardMeasure>();
  return note.measures.flatMap(({ text }): PlanDraftRow[] => {
    const [best] = matchMeasure(index, { text, level });
    const source =
      best && isLikely(best) && isWhole(best.measure, fillings)
        ? best.measure
        : null;
    if (!source) return [{ ...noRow, measure: asMeasure(text) }];
    if (seen.has(source)) return [];
    seen.add(source);
    return [
      {
        measure: filled(source.wording, fillings),
        deadline: filled(source.deadline, fillings),
        responsible: (source.parties[level] ?? []).join(", "),
        result: filled(source.result, fillings),
        source,
      },
    ];
  });
}

const noRow: PlanDraftRow = {
  measure: "",
  deadline: "",
  responsible: "",
  result: "",
  source: null,
};

const isWhole = (
  { wording, deadline, result }: StandardMeasure,
  fillings: Fillings,
): boolean =>
  [wording, deadline, result].every(
    (text) => openPlaceholders(text, fillings).length === 0,
  );

/** An item without the mark that ends it in a list, with a capital. */
function asMeasure(text: string): string {
  const words = text.trim().replace(/[.;,]+$/, "");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
