import type { Measure, Plan } from "../plan/Plan";
import { readParties } from "../plan/responsible/readParties";
import type { CalendarDate } from "../text/calendarDate";
import { fold } from "../text/normalise";
import { directions } from "./data/directions";
import { type Generalise, generaliserOf } from "./saving/generalise";
import { matchMeasure } from "./matchMeasure";
import type { MeasureIndex } from "./MeasureIndex";
import { ownId } from "./ownId";
import type { Level, StandardMeasure } from "./StandardMeasure";
import { yearless } from "./saving/yearless";

/** What a plan's rows do not say themselves. */
export interface SavedAs {
  /** Whose plan it is. */
  readonly level: Level;
  readonly review: CalendarDate | null;
  /** A measure like a known one belongs to its direction. */
  readonly known: MeasureIndex;
}

/** A plan's measures as standard ones, in order; of those with one wording the first. */
export function measuresOfPlan(
  plan: Plan,
  saved: SavedAs,
): readonly StandardMeasure[] {
  const found = new Map<string, StandardMeasure>();
  for (const row of plan.measures) {
    const measure = measureOfRow(row, plan, saved);
    if (measure && !found.has(measure.id)) found.set(measure.id, measure);
  }
  return [...found.values()];
}

/**
 * A row of a plan as a standard measure: placeholders for its procedure, year and institution, the deadline without
 * the year, nobody's name. Null where the row has no wording.
 */
export function measureOfRow(
  row: Measure,
  plan: Plan,
  { level, review, known }: SavedAs,
): StandardMeasure | null {
  const generalise = generaliserOf(plan);
  const wording = generalise(wholeWording(row));
  if (wording.trim() === "") return null;
  const result = generalise(row.result?.value ?? "");
  return {
    id: ownId(wording),
    direction: directionOf(row, wording, result, known),
    levels: [level],
    wording,
    deadline: generalise(yearless(row.deadline?.text ?? "", plan.period)),
    parties: { [level]: partiesOf(row) },
    result,
    proof: proofOf(row, generalise),
    basis: [],
    synonyms: [],
    review,
  };
}

const wholeWording = ({ wholeText, subItems }: Measure): string =>
  [wholeText, ...subItems.map(({ measure }) => measure.value)].join("\n");

/** People change, posts stay. */
const partiesOf = ({ responsible }: Measure): readonly string[] =>
  responsible
    ? [
        ...new Set(
          readParties(responsible.text)
            .filter(({ kind }) => kind !== "person")
            .map(({ text }) => text),
        ),
      ]
    : [];

const proofOf = ({ others }: Measure, generalise: Generalise): string =>
  generalise(
    others.find(({ column }) => column.other === "document")?.at.quote ?? "",
  );

/** A known measure's direction where the row is likely the same, else the one whose words the row, its heading and its result hold most. */
function directionOf(
  { path }: Measure,
  wording: string,
  result: string,
  known: MeasureIndex,
): string {
  const section = path.map(({ title }) => title).join("\n");
  const [candidate] = matchMeasure(known, { text: wording, section }, 1);
  if (candidate && candidate.score >= 0.5) return candidate.measure.direction;
  let best = { id: "organisation", count: 0 };
  for (const { id, signs } of directions) {
    const count =
      3 * Number(signs.test(fold(wording))) +
      2 * Number(signs.test(fold(section))) +
      Number(signs.test(fold(result)));
    if (count > best.count) best = { id, count };
  }
  return best.id;
}
