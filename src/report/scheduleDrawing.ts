import type { Recurrence } from "../plan/deadline/Deadline";
import { type CalendarDate, daysInMonth } from "../text/calendarDate";
import { monthCount, monthIndex, type MonthSpan, touches } from "./months";
import { stepEnds } from "./occurrences";
import type { ScheduleMark } from "./schedule";

/** What is drawn for a mark; places are parts of the span's width, 0 to 1. */
export type DrawnMark =
  /** A bar for a period; a hatch for what never stops; a fade towards «not later than». */
  | {
      readonly kind: "bar" | "hatch" | "fade";
      readonly from: number;
      readonly to: number;
    }
  /** A mark for a day. */
  | { readonly kind: "point"; readonly at: number }
  /** A line with a tick at the end of each step. */
  | {
      readonly kind: "ticks";
      readonly from: number;
      readonly to: number;
      readonly at: readonly number[];
    };

/** Steps shorter than a month, in months. */
const shortSteps: Readonly<Partial<Record<Recurrence, number>>> = {
  day: 1 / 8,
  week: 1 / 4,
  "two-weeks": 1 / 2,
};

/** The marks of a row as they stand on the span, cut where they leave it; those outside are left out. */
export const drawMarks = (
  marks: readonly ScheduleMark[],
  span: MonthSpan,
): readonly DrawnMark[] =>
  marks.filter((mark) => touches(mark, span)).map((mark) => draw(mark, span));

/** Where a day's beginning (0) or end (1) stands on the span's width. */
export const placeOnSpan = (
  date: CalendarDate,
  span: MonthSpan,
  edge: 0 | 0.5 | 1,
): number => inSpan(position(date, edge), span);

function draw(mark: ScheduleMark, span: MonthSpan): DrawnMark {
  const { shape, start, end, every } = mark;
  const from = placeOnSpan(start, span, 0);
  const to = placeOnSpan(end, span, 1);
  switch (shape) {
    case "day":
      return { kind: "point", at: placeOnSpan(end, span, 0.5) };
    case "until":
      return { kind: "fade", from: inSpan(position(end, 1) - 1, span), to };
    case "span":
      return { kind: "bar", from, to };
    case "ongoing":
      return { kind: "hatch", from, to };
    case "recurring":
      return { kind: "ticks", from, to, at: ticks(mark, every, span) };
  }
}

function ticks(
  { start, end }: ScheduleMark,
  every: Recurrence | null,
  span: MonthSpan,
): readonly number[] {
  const step = every && shortSteps[every];
  if (!step)
    return stepEnds(every ?? "year", ...cut(start, end, span)).map((day) =>
      placeOnSpan(day, span, 1),
    );
  const first = Math.max(position(start, 0), span.first);
  const last = Math.min(position(end, 1), span.last + 1);
  return Array.from(
    { length: Math.max(1, Math.floor((last - first) / step)) },
    (_, at) => inSpan(first + (at + 1) * step, span),
  );
}

/** A range kept near the span, so that a hostile one costs no more than the span has months. */
function cut(
  start: CalendarDate,
  end: CalendarDate,
  { first, last }: MonthSpan,
): readonly [CalendarDate, CalendarDate] {
  const month = (index: number): CalendarDate => ({
    year: Math.floor(index / 12),
    month: (index % 12) + 1,
    day: 1,
  });
  return [
    monthIndex(start) < first ? month(first) : start,
    monthIndex(end) > last ? month(last + 1) : end,
  ];
}

const inSpan = (months: number, span: MonthSpan): number =>
  Math.min(1, Math.max(0, (months - span.first) / monthCount(span)));

/** In months since year 0. */
const position = (date: CalendarDate, edge: number): number =>
  monthIndex(date) + (date.day - 1 + edge) / daysInMonth(date.year, date.month);
