import { within } from "../../grid/Anchor";
import { calendarDate, type CalendarDate } from "../../text/calendarDate";
import { monthNumber } from "../period/periodForms";
import type { ActDetail } from "../Plan";
import { foldLine } from "./foldLine";
import {
  beforeDetails,
  betweenDetails,
  blankDate,
  givenDate,
  numberSign,
  numberThenDate,
} from "./lexicon";
import type { Line } from "./Line";

/** A date and a number as one line gives them. */
export interface Details {
  readonly date: ActDetail<CalendarDate>;
  readonly number: ActDetail<string>;
}

const absent = { kind: "absent" } as const;
export const noDetails: Details = { date: absent, number: absent };

/** What several lines give together: the first date and the first number. */
export const mergeDetails = (all: readonly Details[]): Details => ({
  date: all.find(({ date }) => date.kind !== "absent")?.date ?? absent,
  number: all.find(({ number }) => number.kind !== "absent")?.number ?? absent,
});

/**
 * The date of an act with the number beside it («от 29.09.2021 г № 82», «№ 5 от ___», «« » ____ 2023 г. № ___»), or a
 * number that begins the line. With `alone`, only where the line holds nothing before them but the place.
 */
export function readDetails(line: Line, alone: boolean): Details {
  const { text, at } = foldLine(line.text);
  const anchor = (start: number, end: number) =>
    within(line.at, at(start), at(end));
  const found = dateIn(text);
  const start = found?.start ?? text.length;
  const lead = text.slice(0, start);
  const before = numberThenDate.exec(lead);
  const sign = numberSign.exec(text.slice(found?.end ?? 0));
  const signAt = sign ? (found?.end ?? 0) + sign.index : -1;
  const beside = found
    ? betweenDetails.test(text.slice(found.end, signAt))
    : sign?.index === 0 || beforeDetails.test(text.slice(0, signAt));
  const opening = before ? lead.slice(0, before.index) : lead;
  if (alone && found && !beforeDetails.test(opening)) return noDetails;
  const date: Details["date"] = !found
    ? absent
    : found.date
      ? { kind: "given", value: found.date, at: anchor(found.start, found.end) }
      : { kind: "blank", at: anchor(found.start, found.end) };
  if (before) {
    const value = before[1] ?? "";
    const from = before.index + before[0].indexOf(value, 1);
    return {
      date,
      number: written(value, anchor(from, from + value.length), line),
    };
  }
  if (!sign || !beside) return { date, number: absent };
  const value = (sign[1] ?? "").replace(/[.]+$/, "");
  const from = value === "" ? signAt : signAt + sign[0].indexOf(value);
  const to = value === "" ? signAt + sign[0].length : from + value.length;
  return { date, number: written(value, anchor(from, to), line) };
}

const written = (
  value: string,
  at: Line["at"],
  line: Line,
): ActDetail<string> =>
  /\d|\//.test(value)
    ? {
        kind: "given",
        value: line.text.slice(
          at.start - line.at.start,
          at.end - line.at.start,
        ),
        at,
      }
    : { kind: "blank", at };

interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** Null where only the place for it is there. */
  readonly date: CalendarDate | null;
}

function dateIn(text: string): FoundDate | null {
  const given = givenDate.exec(text);
  const blank = blankDate.exec(text);
  if (given && (!blank || given.index <= blank.index)) {
    const [whole, day, month, year = "", dayToo, word, yearToo] = given;
    const date =
      word === undefined
        ? calendarDate(
            Number(year) + (year.length === 2 ? 2000 : 0),
            Number(month),
            Number(day),
          )
        : calendarDate(Number(yearToo), monthNumber(word), Number(dayToo));
    const start = given.index + (whole.length - whole.trimStart().length);
    if (date) return { start, end: given.index + whole.length, date };
  }
  return blank && blank[0].trim().length > 1
    ? {
        start: blank.index,
        end: blank.index + blank[0].trimEnd().length,
        date: null,
      }
    : null;
}
