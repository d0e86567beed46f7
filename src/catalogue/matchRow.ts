import type { Measure, SubItem } from "../plan/Plan";
import { type Candidate, matchMeasure, type MatchQuery } from "./matchMeasure";
import type { MeasureIndex } from "./MeasureIndex";
import { tellsAction } from "./tellsAction";

/** A row of a plan that says what is to be done. */
export type MatchedRow = Measure | SubItem;

/** What is known besides the row. */
export type RowContext = Pick<MatchQuery, "about" | "level">;

/** Words of the measures themselves say enough: more is not read. */
const mostChars = 2000;
/** A counterpart is likelier than none. */
export const isLikely = ({ score }: Candidate): boolean => score >= 0.5;

/** A row with its sub-items, each that has a wording: all that a plan's measure gives to match. */
export const rowsOf = (measure: Measure): readonly MatchedRow[] => [
  measure,
  ...measure.subItems.filter((item) => wordingOf(item).trim() !== ""),
];

/** The words that a row is matched by. */
export const wordingOf = (row: MatchedRow): string =>
  row.kind === "measure" ? row.wholeText : row.measure.value;

/** The headings above, as a query takes them. */
export const sectionOf = ({ path }: Measure): string =>
  path.map(({ title }) => title).join("\n");

/**
 * Counterparts of a measure by its own wording; where that says too little («Обучить:») and its sub-items only go on,
 * by both together.
 */
export function matchRow(
  index: MeasureIndex,
  measure: Measure,
  context: RowContext,
  most = 3,
): readonly Candidate[] {
  const { subItems, wholeText } = measure;
  const section = sectionOf(measure);
  const find = (text: string): readonly Candidate[] =>
    matchMeasure(
      index,
      { ...context, section, text: text.slice(0, mostChars) },
      most,
    );
  const alone = find(wholeText);
  const items = subItems.map((item) => wordingOf(item));
  if (
    items.length === 0 ||
    alone.slice(0, 1).some(isLikely) ||
    items.some(tellsAction)
  )
    return alone;
  return likelier(alone, notSure(find([wholeText, ...items].join(" "))));
}

/**
 * Counterparts of a sub-item: by its own wording, or where it only goes on («о назначении координатора» under «Издать
 * приказы:»), by that of its measure with it. Sure only where it says by itself what is done.
 */
export function matchSubItem(
  index: MeasureIndex,
  item: SubItem,
  of: Measure,
  { about = "", level }: RowContext,
  most = 3,
): readonly Candidate[] {
  const own = wordingOf(item);
  const lead = of.wholeText;
  const find = (text: string): readonly Candidate[] =>
    matchMeasure(
      index,
      {
        text: text.slice(0, mostChars),
        section: sectionOf(of),
        about: `${about}\n${lead}`,
        ...(level && { level }),
      },
      most,
    );
  const alone = find(own);
  return tellsAction(own)
    ? alone
    : likelier(notSure(find(`${lead} ${own}`)), notSure(alone));
}

/** The better of two answers, of equals the first. */
const likelier = (
  one: readonly Candidate[],
  other: readonly Candidate[],
): readonly Candidate[] =>
  (other[0]?.score ?? 0) > (one[0]?.score ?? 0) ? other : one;

const notSure = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.map((one) => (one.sure ? { ...one, sure: false } : one));
