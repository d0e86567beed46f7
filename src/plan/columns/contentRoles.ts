import type { Row, Table } from "../../grid/Grid";
import { russianLetter } from "../../text/lexicon";
import { readDeadline } from "../deadline/readDeadline";
import { readNumberCell } from "../numbering/planNumber";
import { readParties } from "../responsible/readParties";
import { ownText, viewRow } from "../rows/RowView";
import type { HeaderMeaning } from "./lexicon";
import type { Slot } from "./slots";

/** How many rows of a table tell what its columns hold. */
const SAMPLE = 30;

/** Longer cells are wording, not a deadline or a list of parties. */
const LONGEST = 200;

/** What a column's cells look like; null where they look like nothing in particular. */
export function contentMeanings(
  table: Table,
  body: readonly Row[],
  slots: readonly Slot[],
  inSheet: boolean,
): (Exclude<HeaderMeaning, "unknown"> | null)[] {
  const views = body
    .slice(0, SAMPLE)
    .map((row) => viewRow(table, row, slots, inSheet))
    .filter(
      ({ seen }) =>
        seen.filter((cell) => cell !== null).length * 2 > slots.length,
    );
  const columns = slots.map((_, slot) =>
    views
      .map((view) => ownText(view, slot).trim())
      .filter((text) => text !== ""),
  );
  const meanings: (Exclude<HeaderMeaning, "unknown"> | null)[] = columns.map(
    (texts) => {
      if (texts.length === 0) return null;
      if (mostly(texts, isNumber)) return "number";
      if (mostly(texts, isDeadline)) return "deadline";
      return mostly(texts, isParties) ? "responsible" : null;
    },
  );
  const wordy = columns.map((texts, slot) =>
    meanings[slot] === null && mostly(texts, isRussian) ? average(texts) : 0,
  );
  const longest = wordy.indexOf(Math.max(...wordy));
  if ((wordy[longest] ?? 0) >= 12) meanings[longest] = "measure";
  return meanings;
}

const mostly = (
  texts: readonly string[],
  is: (text: string) => boolean,
): boolean => texts.filter(is).length * 3 >= texts.length * 2;

const average = (texts: readonly string[]): number =>
  texts.reduce((sum, { length }) => sum + length, 0) /
  Math.max(texts.length, 1);

const isRussian = (text: string): boolean => russianLetter.test(text);

const isNumber = (text: string): boolean => readNumberCell(text) !== null;

/** A year is as good as another here: only the form counts. */
const anyYear = {
  period: {
    start: { year: 2024, month: 1, day: 1 },
    end: { year: 2024, month: 12, day: 31 },
  },
  sectionMonth: null,
};

/** Whether the text names a time, of whatever year. */
export function isDeadline(text: string): boolean {
  if (text.length > LONGEST) return false;
  const parts = readDeadline(text, anyYear);
  return parts.some(
    ({ value }) => value.kind !== "unrecognised" && value.kind !== "event",
  );
}

const isParties = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  const parties = readParties(text);
  return (
    parties.length > 0 && parties.every(({ kind }) => kind !== "unrecognised")
  );
};
