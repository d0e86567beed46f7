import type { StandardMeasure } from "../catalogue/StandardMeasure";
import { approvalDate, isDraft } from "../plan/approvalDate";
import { daysOff, type DaysOff } from "../plan/calendar/dayOff";
import type { DeadlineContext, DeadlineValue } from "../plan/deadline/Deadline";
import { readDeadline } from "../plan/deadline/readDeadline";
import type { Period, Plan, Reading } from "../plan/Plan";
import { addDays, type CalendarDate, compareDates } from "../text/calendarDate";
import {
  type DeadlineStyle,
  endOf,
  readDeadlineStyle,
  styledDeadline,
  withInitial,
} from "./deadlineStyle";
import {
  dateInFigures,
  namesMonth,
  throughout,
  yearOfDeadline,
} from "./lexicon";
import { type Fillings, filled } from "./placeholders";

/** A deadline as it will be written, and what of the usual one could not be kept. */
export interface DraftedDeadline {
  readonly text: string;
  readonly values: readonly DeadlineValue[];
  readonly remark: DeadlineRemark | null;
}

export type DeadlineRemark =
  /** The usual day is a day off; the text names the working day nearest to it. */
  | { readonly kind: "day-off"; readonly usual: string }
  /** The usual deadline cannot stand in this plan, so the text leaves the whole period. */
  | {
      readonly kind: "outside-period" | "before-approval" | "past";
      readonly usual: string;
    }
  /** The plan has no period: nobody knows in which year it is due. */
  | { readonly kind: "no-period"; readonly usual: string };

/** A deadline this many days after approval or earlier leaves no time. */
const daysToAct = 7;
/** A school year is prepared in the August before it. */
const daysOfPreparation = 31;

/** Writes the usual deadlines of measures for one plan: in its period and style, never before it was approved. */
export function deadlineDrafter(
  { heading }: Reading,
  plan: Plan,
  today: CalendarDate | null,
): (measure: StandardMeasure, fillings: Fillings) => DraftedDeadline {
  const style = readDeadlineStyle(plan);
  const { period } = plan;
  const limits: Limits = {
    period,
    approved: approvalDate(heading),
    today: today && isDraft(heading) ? today : null,
    calendar: daysOff(),
  };
  const context: DeadlineContext = { period, sectionMonth: null };
  return ({ deadline }, fillings) => {
    const words = ownYearLeft(deadline, fillings);
    const values = readDeadline(words, context).map(({ value }) => value);
    if (words.trim() === "" || values.length === 0)
      return { text: words, values, remark: null };
    const write = (of: readonly DeadlineValue[], as: string) =>
      styledDeadline(of, as, style, context) ?? withInitial(as, style.capital);
    const trouble = troubleOf(values, limits);
    if (trouble === "no-period")
      return {
        text: write(values, words),
        values,
        remark: { kind: trouble, usual: words },
      };
    if (trouble) return wholePeriod(trouble, words, context, period, style);
    if (lastsThroughout(values, period) && !throughout.always.test(words))
      return {
        text: withInitial(wholeWords(period), style.capital),
        values,
        remark: null,
      };
    const worked = values.map((value) => onWorkingDay(value, limits));
    const moved = worked.some((value, i) => value !== values[i]);
    return {
      text: write(worked, words),
      values: worked,
      remark: moved ? { kind: "day-off", usual: write(values, words) } : null,
    };
  };
}

/** The plan's period gives the year of a month; elsewhere the year is filled in. */
const ownYearLeft = (deadline: string, fillings: Fillings): string =>
  filled(
    namesMonth.test(deadline) || dateInFigures.test(deadline)
      ? deadline.replace(yearOfDeadline, "")
      : deadline,
    fillings,
  );

interface Limits {
  readonly period: Period | null;
  readonly approved: CalendarDate | null;
  readonly today: CalendarDate | null;
  readonly calendar: DaysOff;
}

type Trouble = DeadlineRemark["kind"] &
  ("outside-period" | "before-approval" | "past" | "no-period");

function troubleOf(
  values: readonly DeadlineValue[],
  { period, approved, today }: Limits,
): Trouble | null {
  const unread = values.find(({ kind }) => kind === "unrecognised");
  if (unread) return period ? "outside-period" : "no-period";
  const ends = values.flatMap(endOf);
  const last =
    ends.length < values.length
      ? null
      : ends.reduce((a, b) => (compareDates(a, b) > 0 ? a : b));
  if (last && approved && compareDates(last, addDays(approved, daysToAct)) <= 0)
    return "before-approval";
  if (period && values.some((value) => isOutside(value, period)))
    return "outside-period";
  return last && today && compareDates(last, today) < 0 ? "past" : null;
}

function isOutside(value: DeadlineValue, period: Period): boolean {
  const [end] = endOf(value);
  if (!end) return false;
  const start = "start" in value ? value.start : undefined;
  const first =
    period.kind === "school-year"
      ? addDays(period.start, -daysOfPreparation)
      : period.start;
  return (
    compareDates(end, period.end) > 0 || compareDates(start ?? end, first) < 0
  );
}

function wholePeriod(
  kind: Exclude<Trouble, "no-period">,
  usual: string,
  context: DeadlineContext,
  period: Period | null,
  style: DeadlineStyle,
): DraftedDeadline {
  const text = withInitial(wholeWords(period), style.capital);
  const values = readDeadline(text, context).map(({ value }) => value);
  return { text, values, remark: { kind, usual } };
}

const wholeWords = (period: Period | null): string =>
  period?.kind === "school-year"
    ? throughout.schoolYear
    : period?.kind === "range"
      ? throughout.whole
      : throughout.calendarYear;

/** Nothing but «в течение года», in any words. */
const lastsThroughout = (
  values: readonly DeadlineValue[],
  period: Period | null,
): boolean =>
  values.every(
    (value) =>
      value.kind === "ongoing" &&
      (!value.start ||
        !period ||
        compareDates(value.start, period.start) === 0) &&
      (!value.end || !period || compareDates(value.end, period.end) === 0),
  );

/** A day off gives way to the working day before it, or after it where the plan had not begun. */
function onWorkingDay(value: DeadlineValue, limits: Limits): DeadlineValue {
  const { calendar } = limits;
  if (value.kind !== "date" || calendar.reason(value.end) === null)
    return value;
  const before = calendar.workingDayBefore(value.end);
  const placed = (end: CalendarDate): DeadlineValue => ({
    ...value,
    ...(value.start && { start: end }),
    end,
  });
  if (before && troubleOf([placed(before)], limits) === null)
    return placed(before);
  let after = value.end;
  while (calendar.reason(after) !== null) after = addDays(after, 1);
  const later = placed(after);
  return troubleOf([later], limits) === null ? later : value;
}
