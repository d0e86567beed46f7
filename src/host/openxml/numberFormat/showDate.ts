import { monthsAlone, monthsOfDay, shortWeekdays, weekdays } from "./lexicon";
import type { DateToken, FormatToken } from "./NumberFormat";
import { serialDay, type DateSystem, type SheetDay } from "./serialDate";

type Tokens = readonly FormatToken[];

const SECONDS_PER_DAY = 86_400;

/** A serial number in a date or time section, words in Russian; null where the system has no such day. */
export function showDate(
  tokens: Tokens,
  serial: number,
  system: DateSystem,
): string | null {
  const moment = momentOf(tokens, serial, system);
  return moment && tokens.map((token) => showToken(token, moment)).join("");
}

/** True where the section shows a day, a month or a year, not only the time of day. */
export const showsDay = (tokens: Tokens): boolean =>
  tokens.some(
    (token) =>
      token.kind === "date" &&
      (token.unit === "day" || token.unit === "month" || token.unit === "year"),
  );

interface Moment {
  readonly day: SheetDay;
  /** Whole seconds since the system's first day. */
  readonly seconds: number;
  /** Thousandths of a second. */
  readonly thousandths: number;
  readonly besideDay: boolean;
  readonly halfDays: boolean;
}

function momentOf(
  tokens: Tokens,
  serial: number,
  system: DateSystem,
): Moment | null {
  const fraction = tokens.find(({ kind }) => kind === "second-fraction");
  const showsSeconds = tokens.some(
    (token) => "unit" in token && token.unit === "second",
  );
  // Seconds are rounded to what is shown; without them the minutes are cut, as Excel does.
  const digits =
    fraction?.kind === "second-fraction"
      ? fraction.length
      : showsSeconds
        ? 0
        : 3;
  const parts = 10 ** digits;
  const total = Math.round(serial * SECONDS_PER_DAY * parts);
  const seconds = Math.floor(total / parts);
  const day = serialDay(Math.floor(seconds / SECONDS_PER_DAY), system);
  return (
    day && {
      day,
      seconds,
      thousandths: (total % parts) * (1000 / parts),
      besideDay: tokens.some(
        (token) =>
          token.kind === "date" && token.unit === "day" && token.length <= 2,
      ),
      halfDays: tokens.some(({ kind }) => kind === "half-day"),
    }
  );
}

function showToken(token: FormatToken, moment: Moment): string {
  const { seconds } = moment;
  if (token.kind === "literal") return token.text;
  if (token.kind === "half-day") return hourOf(seconds) < 12 ? "AM" : "PM";
  if (token.kind === "second-fraction")
    return `.${padded(moment.thousandths, 3).slice(0, token.length)}`;
  if (token.kind === "elapsed")
    return padded(
      Math.floor(seconds / { hour: 3600, minute: 60, second: 1 }[token.unit]),
      token.length,
    );
  return token.kind === "date"
    ? showUnit(token.unit, token.length, moment)
    : "";
}

function showUnit(
  unit: (DateToken & { kind: "date" })["unit"],
  length: number,
  moment: Moment,
): string {
  const { day, seconds } = moment;
  const hour = hourOf(seconds);
  switch (unit) {
    case "year":
      return length <= 2 ? padded(day.year % 100, 2) : String(day.year);
    case "month":
      return showMonth(length, moment);
    case "day":
      return showDay(length, day);
    case "hour":
      return padded(moment.halfDays ? ((hour + 11) % 12) + 1 : hour, length);
    case "minute":
      return padded(Math.floor(seconds / 60) % 60, length);
    case "second":
      return padded(seconds % 60, length);
  }
}

const hourOf = (seconds: number): number => Math.floor(seconds / 3600) % 24;

function showMonth(length: number, { day, besideDay }: Moment): string {
  if (length <= 2) return padded(day.month, length);
  const alone = monthsAlone[day.month - 1] ?? "";
  const ofDay = monthsOfDay[day.month - 1] ?? "";
  if (length === 3)
    return (besideDay ? ofDay : alone.toLowerCase()).slice(0, 3);
  if (length === 5) return alone.charAt(0);
  return besideDay ? ofDay : alone;
}

function showDay(length: number, day: SheetDay): string {
  if (length <= 2) return padded(day.day, length);
  const names = length === 3 ? shortWeekdays : weekdays;
  return names[day.weekday - 1] ?? "";
}

const padded = (number: number, length: number): string =>
  String(number).padStart(Math.min(length, 2 + Number(length > 2)), "0");
