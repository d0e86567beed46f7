import {
  type CalendarDate,
  type DateRange,
  daysInMonth,
} from "../text/calendarDate";
import type { DeadlineContext, DeadlineValue } from "../plan/deadline/Deadline";
import { deadlinesOf } from "../plan/deadline/deadlinesOf";
import { deadlinePartJson } from "../plan/deadline/deadlineJson";
import { months } from "../plan/deadline/lexicon";
import { namesYear } from "../plan/deadline/namesYear";
import { readDeadline } from "../plan/deadline/readDeadline";
import { writeDeadline } from "../plan/deadline/writeDeadline";
import type { Plan } from "../plan/Plan";
import {
  afterYear,
  betweenMonths,
  dateInFigures,
  namesMonth,
  untilWords,
} from "./lexicon";
import { house } from "./strings";

/** How a plan writes its deadlines. */
export interface DeadlineStyle {
  /** «март 2026 года», not «март». */
  readonly year: boolean;
  /** «01.03.2026», not «1 марта 2026 года». */
  readonly figures: boolean;
  /** What follows the year after words, and after figures. */
  readonly afterYear: string;
  readonly afterFigures: string;
  /** «март-май». */
  readonly dash: string;
  /** «до», «не позднее». */
  readonly until: string;
  /** The first letter is a capital. */
  readonly capital: boolean;
}

/** The way most deadlines of a plan are written; for what none of them shows, the house's own way with the year. */
export function readDeadlineStyle(plan: Plan): DeadlineStyle {
  const tally = new Tallies();
  for (const { deadline, measure } of deadlinesOf(plan)) {
    const { text, parts } = deadline;
    const first = /\p{L}/u.exec(text)?.[0];
    if (first !== undefined && parts.length > 0)
      tally.count("capital", first === first.toLowerCase() ? "no" : "yes");
    let dated = false;
    let placed = false;
    for (const { value, start, end } of parts) {
      if (value.kind !== "date" && value.kind !== "period") continue;
      const words = text.slice(start, text[end] === "." ? end + 1 : end);
      placed = true;
      dated ||= namesYear(words);
      const figures = dateInFigures.test(words);
      if (value.kind === "date") tally.count("figures", figures ? "yes" : "no");
      const after = afterYear.exec(words);
      if (after)
        tally.count(figures ? "afterFigures" : "afterYear", after[1] ?? "");
      const dash = betweenMonths.exec(words)?.[1];
      if (dash !== undefined) tally.count("dash", dash);
      const small = words.toLowerCase();
      const until = untilWords.find((word) => small.startsWith(`${word} `));
      if (value.kind === "date" && !value.start && until !== undefined)
        tally.count("until", until);
    }
    if (placed && measure.month === null)
      tally.count("year", dated ? "yes" : "no");
  }
  return {
    year: tally.most("year") !== "no" && !isByMonths(plan),
    figures: tally.most("figures") === "yes",
    afterYear: tally.most("afterYear") ?? house.afterYear,
    afterFigures: tally.most("afterFigures") ?? "",
    dash: tally.most("dash") ?? house.dash,
    until: tally.most("until") ?? house.until,
    capital: tally.most("capital") === "yes",
  };
}

/** A plan by months says the month above its rows and the year nowhere. */
const isByMonths = ({ measures }: Plan): boolean =>
  measures.length > 0 && measures.every(({ month }) => month !== null);

/** Counts by question and answer. */
class Tallies {
  private readonly counts = new Map<string, Map<string, number>>();

  count(question: string, answer: string): void {
    const answers = this.counts.get(question) ?? new Map<string, number>();
    this.counts.set(question, answers);
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  }

  /** The answer given most often, of equals «yes»; undefined where none was given. */
  most(question: string): string | undefined {
    const answers = [...(this.counts.get(question) ?? [])];
    return answers.sort(
      ([a, x], [b, y]) => y - x || Number(b === "yes") - Number(a === "yes"),
    )[0]?.[0];
  }
}

/**
 * The deadline in the plan's style. `words` say the same in another style: they are kept where they name no month.
 * Whatever is written reads as `values` in the context; null where nothing that could be written does.
 */
export function styledDeadline(
  values: readonly DeadlineValue[],
  words: string,
  style: DeadlineStyle,
  context: DeadlineContext,
): string | null {
  const [end] = values.flatMap(endOf);
  const dated =
    end && style.year && !namesYear(words)
      ? `${words} ${end.year}${style.afterYear}`
      : words;
  const anew = values.map((value) => written(value, style));
  const own = anew.includes(null) ? [] : [anew.join(", ")];
  const plain = values.every(
    ({ kind }) => kind === "date" || kind === "period",
  );
  const ways = [
    ...(namesMonth.test(words) || dateInFigures.test(words) ? own : []),
    ...(plain ? [dated] : [words]),
    ...own,
    writeDeadline(values, context) ?? [],
    words,
  ].flat();
  const way = ways.find((text) => means(text, values, context));
  return way === undefined ? null : withInitial(way, style.capital);
}

/** The last day of a value, in a list; none where it has none. */
export const endOf = (value: DeadlineValue): readonly CalendarDate[] =>
  "end" in value ? [value.end ?? []].flat() : [];

/** The text with a capital first letter where that is wanted. */
export const withInitial = (text: string, capital: boolean): string =>
  capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** Whether a text reads as exactly these values. */
const means = (
  text: string,
  values: readonly DeadlineValue[],
  context: DeadlineContext,
): boolean =>
  JSON.stringify(readDeadline(text, context).map(meaning)) ===
  JSON.stringify(values.map((value) => meaning({ value, start: 0, end: 0 })));

/** An event is the same whatever its first letter. */
const meaning = (part: Parameters<typeof deadlinePartJson>[0]) => {
  const json = deadlinePartJson(part);
  return json.event === undefined
    ? json
    : { ...json, event: json.event.toLowerCase() };
};

function written(value: DeadlineValue, style: DeadlineStyle): string | null {
  if (value.kind === "date")
    return value.start
      ? day(value.end, style)
      : `${style.until} ${day(value.end, style)}`;
  if (value.kind !== "period") return null;
  const { start, end } = value;
  return isWholeMonths(value)
    ? monthsWritten(start, end, style)
    : house.fromTo(
        day(start, style, start.year === end.year && !style.figures),
        day(end, style),
      );
}

function monthsWritten(
  start: CalendarDate,
  end: CalendarDate,
  style: DeadlineStyle,
): string {
  const last = withYear(monthName(end, 0), end.year, style);
  if (start.year === end.year && start.month === end.month) return last;
  const first = monthName(start, 0);
  const begin =
    start.year === end.year ? first : withYear(first, start.year, style);
  return `${begin}${style.dash}${last}`;
}

function day(
  date: CalendarDate,
  style: DeadlineStyle,
  withoutYear = !style.year,
): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  if (style.figures)
    return withoutYear
      ? `${two(date.day)}.${two(date.month)}`
      : `${two(date.day)}.${two(date.month)}.${date.year}${style.afterFigures}`;
  const words = `${date.day} ${monthName(date, 1)}`;
  return withoutYear ? words : `${words} ${date.year}${style.afterYear}`;
}

const withYear = (words: string, year: number, style: DeadlineStyle): string =>
  style.year ? `${words} ${year}${style.afterYear}` : words;

/** 0: nominative, 1: genitive. */
const monthName = ({ month }: CalendarDate, grammaticalCase: 0 | 1): string =>
  months[month - 1]?.split(" ")[grammaticalCase] ?? "";

const isWholeMonths = ({ start, end }: DateRange): boolean =>
  start.day === 1 && end.day === daysInMonth(end.year, end.month);
