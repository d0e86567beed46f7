import { compareDates, type CalendarDate } from "../text/calendarDate";
import type { DeadlineValue, Recurrence } from "../plan/deadline/Deadline";
import type { Measure, Plan } from "../plan/Plan";

/** The plan laid out on a calendar: what the schedule draws and the calendar files hold. */
export interface Schedule {
  /** First and last month with anything in it, widened to the plan's period; null where nothing has dates. */
  readonly span: MonthSpan | null;
  readonly lines: readonly ScheduleLine[];
  /** Measures with no place on a calendar, each with the reason. */
  readonly unplaced: readonly {
    readonly measure: Measure;
    readonly reason: UnplacedReason;
  }[];
}

export interface MonthSpan {
  readonly first: MonthIndex;
  /** Included. */
  readonly last: MonthIndex;
}

/** Months since year 0: `year * 12 + month - 1`. */
export type MonthIndex = number;

export type UnplacedReason = "missing" | "vague" | "event" | "unrecognised";

export interface ScheduleLine {
  readonly measure: Measure;
  readonly marks: readonly ScheduleMark[];
}

/** What is drawn for one part of a deadline. */
export interface ScheduleMark {
  /** `day`: one day; `until`: only an end is given; `span`: from–to; `ongoing`: hatched; `recurring`: repeated. */
  readonly shape: "day" | "until" | "span" | "ongoing" | "recurring";
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly every: Recurrence | null;
}

export const monthIndex = ({ year, month }: CalendarDate): MonthIndex =>
  year * 12 + month - 1;

/** Lays every measure of a plan out on a calendar in the plan's order. */
export function scheduleOf(plan: Plan): Schedule {
  const lines: ScheduleLine[] = [];
  const unplaced: { measure: Measure; reason: UnplacedReason }[] = [];
  for (const measure of plan.measures) {
    const values = measure.deadline?.parts.map((part) => part.value) ?? [];
    const marks = values.flatMap((value) => markOf(value) ?? []);
    if (marks.length > 0) lines.push({ measure, marks });
    else unplaced.push({ measure, reason: reasonOf(values) });
  }
  return { span: spanOf(plan, lines), lines, unplaced };
}

function markOf(value: DeadlineValue): ScheduleMark | null {
  switch (value.kind) {
    case "date":
      return value.start
        ? { shape: "day", start: value.start, end: value.end, every: null }
        : { shape: "until", start: value.end, end: value.end, every: null };
    case "period":
      return { shape: "span", start: value.start, end: value.end, every: null };
    case "ongoing":
    case "recurring":
      if (!value.start || !value.end) return null;
      return value.kind === "ongoing"
        ? { shape: "ongoing", start: value.start, end: value.end, every: null }
        : {
            shape: "recurring",
            start: value.start,
            end: value.end,
            every: value.every,
          };
    case "event":
    case "vague":
    case "unrecognised":
      return null;
  }
}

function reasonOf(values: readonly DeadlineValue[]): UnplacedReason {
  if (values.length === 0) return "missing";
  if (values.some(({ kind }) => kind === "event")) return "event";
  return values.every(({ kind }) => kind === "vague")
    ? "vague"
    : "unrecognised";
}

function spanOf(plan: Plan, lines: readonly ScheduleLine[]): MonthSpan | null {
  const dates = lines.flatMap(({ marks }) =>
    marks.flatMap(({ start, end }) => [start, end]),
  );
  if (plan.period) dates.push(plan.period.start, plan.period.end);
  const [head, ...rest] = dates;
  if (!head) return null;
  let [first, last] = [head, head];
  for (const date of rest) {
    if (compareDates(date, first) < 0) first = date;
    if (compareDates(date, last) > 0) last = date;
  }
  return { first: monthIndex(first), last: monthIndex(last) };
}

/** How many measures of a party are under way in each month of the span. */
export interface PartyLoad {
  /** Canonical key of the party. */
  readonly key: string;
  /** The party as the plan writes it most often. */
  readonly name: string;
  readonly measures: readonly Measure[];
  /** Counts of dated work by month of the span, first month first; hatched and recurring work is not counted. */
  readonly byMonth: readonly number[];
  /** Month with the most dated work; null where none of it has dates. */
  readonly peak: MonthIndex | null;
}

/** Who answers for how much, the busiest first. */
export function loadOf(plan: Plan, schedule: Schedule): readonly PartyLoad[] {
  const marksOf = new Map(
    schedule.lines.map(({ measure, marks }) => [measure, marks]),
  );
  const months = schedule.span
    ? schedule.span.last - schedule.span.first + 1
    : 0;
  const parties = new Map<
    string,
    { names: Map<string, number>; measures: Measure[]; byMonth: number[] }
  >();
  for (const measure of plan.measures) {
    const seen = new Set<string>();
    for (const { key, text } of measure.responsible?.parties ?? []) {
      const load = parties.get(key) ?? {
        names: new Map<string, number>(),
        measures: [],
        byMonth: new Array<number>(months).fill(0),
      };
      parties.set(key, load);
      load.names.set(text, (load.names.get(text) ?? 0) + 1);
      if (seen.has(key)) continue;
      seen.add(key);
      load.measures.push(measure);
      if (schedule.span)
        addMonths(load.byMonth, schedule.span, marksOf.get(measure) ?? []);
    }
  }
  return [...parties]
    .map(([key, { names, measures, byMonth }]) => ({
      key,
      name: mostFrequent(names),
      measures,
      byMonth,
      peak: peakOf(byMonth, schedule.span),
    }))
    .sort((a, b) => b.measures.length - a.measures.length);
}

function addMonths(
  byMonth: number[],
  span: MonthSpan,
  marks: readonly ScheduleMark[],
): void {
  const busy = new Set<MonthIndex>();
  for (const { shape, start, end } of marks) {
    if (shape === "ongoing" || shape === "recurring") continue;
    for (let month = monthIndex(start); month <= monthIndex(end); month++)
      busy.add(month);
  }
  for (const month of busy) {
    const at = month - span.first;
    byMonth[at] = (byMonth[at] ?? 0) + 1;
  }
}

const mostFrequent = (names: ReadonlyMap<string, number>): string =>
  [...names].reduce((best, name) => (name[1] > best[1] ? name : best), [
    "",
    0,
  ] as const)[0];

function peakOf(
  byMonth: readonly number[],
  span: MonthSpan | null,
): MonthIndex | null {
  const most = Math.max(0, ...byMonth);
  return span && most > 0 ? span.first + byMonth.indexOf(most) : null;
}
