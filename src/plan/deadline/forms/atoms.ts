import type { Reading } from "../Reading";
import type { Atoms } from "./Atom";
import { readDays } from "./day";
import { readMonth } from "./month";
import { readNumbered } from "./numbered";
import { readMonthAndPart, readNamedPart } from "./partOfMonth";
import { readHolidays, readSeason } from "./season";
import { readYearSpan } from "./year";

type ReadAtoms = (reading: Reading, at: number) => Atoms | undefined;

const years: ReadAtoms = (reading, at) => {
  const read = readYearSpan(reading, at);
  return (
    read && {
      atoms: [
        {
          first: read.first,
          last: read.last,
          unit: "year",
          from: at,
          to: read.next,
        },
      ],
      next: read.next,
    }
  );
};

/** In order: what needs a word after its number comes before what is content with the number. */
const forms: readonly ReadAtoms[] = [
  readNumbered,
  readMonthAndPart,
  readMonth,
  readDays,
  readNamedPart,
  readHolidays,
  readSeason,
  years,
];

/** Reads one stretch of the calendar, or several in a list that share their last words. */
export function readAtoms(reading: Reading, at: number): Atoms | undefined {
  for (const form of forms) {
    const atoms = form(reading, at);
    if (atoms) return atoms;
  }
  return undefined;
}
