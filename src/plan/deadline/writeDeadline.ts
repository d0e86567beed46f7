import {
  addDays,
  compareDates,
  daysInMonth,
  type CalendarDate,
  type DateRange,
} from "../../text/calendarDate";
import type { DeadlineContext, DeadlineValue } from "./Deadline";
import { deadlinePartJson } from "./deadlineJson";
import { house, rhythms } from "./house/lexicon";
import { months } from "./lexicon";
import { readDeadline } from "./readDeadline";

/**
 * The deadline in the house style: «март–май 2023 года», «до 15 марта 2023 года». Null where a part cannot be
 * written so that reading it in the same context gives the same meaning (an unrecognised part never can).
 */
export function writeDeadline(
  values: readonly DeadlineValue[],
  context: DeadlineContext,
): string | null {
  const parts: string[] = [];
  for (const [i, value] of values.entries()) {
    const words = follows(values[i - 1], value, context)
      ? house.furtherPermanently
      : written(value, context);
    if (words === null) return null;
    parts.push(words);
  }
  // After «до 1 мая, » a day would be an end too.
  const plain = values.every(
    (value, i) =>
      value.kind === "period" ||
      (value.kind === "date" && !(value.start && isEnd(values[i - 1]))),
  );
  const text = parts.join(plain ? ", " : "; ");
  const again = readDeadline(text, context).map(deadlinePartJson);
  const same = values.map((value) =>
    deadlinePartJson({ value, start: 0, end: 0 }),
  );
  return JSON.stringify(again) === JSON.stringify(same) ? text : null;
}

const isEnd = (value: DeadlineValue | undefined): boolean =>
  value?.kind === "date" && value.start === undefined;

/** «…, далее постоянно»: goes on from the day after to the end of the plan's period. */
const follows = (
  before: DeadlineValue | undefined,
  value: DeadlineValue,
  { period }: DeadlineContext,
): boolean =>
  (before?.kind === "date" || before?.kind === "period") &&
  value.kind === "ongoing" &&
  value.start !== undefined &&
  compareDates(addDays(before.end, 1), value.start) === 0 &&
  (value.end === undefined ||
    (period !== null && compareDates(value.end, period.end) === 0));

function written(
  value: DeadlineValue,
  context: DeadlineContext,
): string | null {
  switch (value.kind) {
    case "date":
      return value.start
        ? dayOfYear(value.end)
        : house.until(dayOfYear(value.end));
    case "period":
      return period(value);
    case "ongoing":
      return value.start || value.end ? during(value) : house.permanently;
    case "recurring":
      return recurring(value, context);
    case "event":
      return value.event;
    case "vague":
      return house.vague;
    case "unrecognised":
      return null;
  }
}

function recurring(
  value: Extract<DeadlineValue, { kind: "recurring" }>,
  context: DeadlineContext,
): string | null {
  const { start, end, every } = value;
  const whole =
    start && end && context.period
      ? compareDates(start, context.period.start) === 0 &&
        compareDates(end, context.period.end) === 0
      : !start && !end;
  if (whole) return rhythms[every];
  const within = during(value);
  return within && `${rhythms[every]} ${within}`;
}

/** «в течение 2023 года», «в течение периода с … по …», «с 1 сентября 2022 года». */
function during({
  start,
  end,
}: {
  readonly start?: CalendarDate;
  readonly end?: CalendarDate;
}): string | null {
  if (!start) return null;
  if (!end) return house.since(dayOfYear(start));
  if (isSchoolYear({ start, end })) return house.duringSchoolYear(start.year);
  if (isWholeMonths({ start, end }) && start.year === end.year) {
    if (start.month === 1 && end.month === 12)
      return house.duringYear(start.year);
    if (start.month === end.month)
      return house.during(house.ofYear(monthName(start, 1), start.year));
  }
  return house.duringSpan(days({ start, end }));
}

function period(range: DateRange): string {
  const { start, end } = range;
  if (isSchoolYear(range)) return house.schoolYear(start.year);
  if (!isWholeMonths(range)) return days(range);
  if (start.month === 1 && end.month === 12) {
    if (start.year === end.year) return house.year(start.year);
    if (end.year > start.year + 1) return house.years(start.year, end.year);
  }
  const last = house.ofYear(monthName(end, 0), end.year);
  if (start.year !== end.year)
    return house.range(house.ofYear(monthName(start, 0), start.year), last);
  return start.month === end.month
    ? last
    : house.months(monthName(start, 0), last);
}

/** «с 20 по 25 марта 2023 года», the month and year written once where they are one. */
function days({ start, end }: DateRange): string {
  const from =
    start.year !== end.year
      ? dayOfYear(start)
      : start.month === end.month
        ? String(start.day)
        : dayAndMonth(start);
  return house.fromTo(from, dayOfYear(end));
}

const dayOfYear = (date: CalendarDate): string =>
  house.ofYear(dayAndMonth(date), date.year);

const dayAndMonth = (date: CalendarDate): string =>
  `${String(date.day)} ${monthName(date, 1)}`;

/** The month's name: 0 in the nominative («март»), 1 in the genitive («марта»). */
const monthName = ({ month }: CalendarDate, grammaticalCase: 0 | 1): string =>
  months[month - 1]?.split(" ")[grammaticalCase] ?? "";

const isWholeMonths = ({ start, end }: DateRange): boolean =>
  start.day === 1 && end.day === daysInMonth(end.year, end.month);

const isSchoolYear = ({ start, end }: DateRange): boolean =>
  start.month === 9 &&
  start.day === 1 &&
  end.year === start.year + 1 &&
  end.month === 8 &&
  end.day === 31;
