import type { Heading, Plan } from "../plan/Plan";
import { addDays, type CalendarDate } from "../text/calendarDate";
import { fingerprint } from "../text/fingerprint";
import { oneLine, visibleText } from "../text/visibleText";
import { dateValue, foldLine, textValue } from "./calendarText";
import { partiesOf } from "./partyLoad";
import { recurrenceRule } from "./recurrenceRule";
import type {
  Schedule,
  ScheduledRow,
  ScheduleLine,
  ScheduleMark,
} from "./schedule";
import { headingTitle, rowTitle } from "./scheduleGroups";

export interface CalendarFile {
  /** An iCalendar object (RFC 5545), to be written in UTF-8. */
  readonly content: string;
  readonly events: number;
  /** Rows of the chosen parties, some words of whose deadlines are in no event. */
  readonly left: readonly ScheduledRow[];
}

/** The dates of a plan as all-day events; `parties` are keys of whose rows are wanted, null means all. */
export function calendarFile(
  plan: Plan,
  { lines, outside, unplaced }: Schedule,
  {
    parties,
    today,
  }: {
    readonly parties: ReadonlySet<string> | null;
    readonly today: CalendarDate;
  },
): CalendarFile {
  const isWanted = ({ row, measure }: Pick<ScheduleLine, "row" | "measure">) =>
    parties === null ||
    partiesOf(row, measure).some(({ key }) => parties.has(key));
  const events: string[] = [];
  const left = new Set<ScheduledRow>();
  const uids = new Map<string, number>();
  const title = oneLine(plan.title?.value ?? "");
  for (const line of new Set([...lines, ...outside])) {
    if (!isWanted(line)) continue;
    if (line.marks.length < line.deadline.parts.length) left.add(line.row);
    for (const mark of line.marks) {
      const when = whenOf(mark, plan);
      if (!when) {
        left.add(line.row);
        continue;
      }
      const base = fingerprint(`${title}\n${rowTitle(line.row)}`);
      const same = (uids.get(base) ?? 0) + 1;
      uids.set(base, same);
      events.push(
        "BEGIN:VEVENT",
        `UID:${base}-${same}@plan-table`,
        `DTSTAMP:${dateValue(today)}T000000Z`,
        ...when,
        `SUMMARY:${textValue(summary(line, mark))}`,
        `DESCRIPTION:${textValue(description(line))}`,
        // A deadline takes nobody's time.
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
      );
    }
  }
  for (const place of unplaced) if (isWanted(place)) left.add(place.row);
  return {
    content: [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//plan-table//plan-table//RU",
      "CALSCALE:GREGORIAN",
      ...(title === "" ? [] : [`X-WR-CALNAME:${textValue(title)}`]),
      ...events,
      "END:VCALENDAR",
    ]
      .map(foldLine)
      .join(""),
    events: events.filter((line) => line === "BEGIN:VEVENT").length,
    left: [...left],
  };
}

/** The properties that say when; null where a calendar has no way to say it. */
function whenOf(
  mark: ScheduleMark,
  { period }: Plan,
): readonly string[] | null {
  const { shape, start, end } = mark;
  if (end.year > 9998) return null;
  switch (shape) {
    case "day":
    case "until":
    case "span":
      return allDay(start, end);
    case "recurring": {
      const repeated = recurrenceRule(mark, period?.kind === "school-year");
      return (
        repeated && [
          ...allDay(repeated.first, repeated.first),
          `RRULE:${repeated.rule}`,
        ]
      );
    }
    case "ongoing":
      return null;
  }
}

/** The end is the day after the last (RFC 5545 §3.6.1). */
const allDay = (start: CalendarDate, end: CalendarDate): readonly string[] => [
  `DTSTART;VALUE=DATE:${dateValue(start)}`,
  `DTEND;VALUE=DATE:${dateValue(addDays(end, 1))}`,
];

const summary = ({ row }: ScheduleLine, { shape }: ScheduleMark): string =>
  `${shape === "until" ? "Срок: " : ""}${rowTitle(row)}`;

function description({ row, measure, deadline }: ScheduleLine): string {
  const responsible = row.responsible ?? measure.responsible;
  const result = row.result ?? measure.result;
  return [
    section(measure.path),
    row === measure ? null : rowTitle(measure),
    `Срок по плану: ${oneLine(deadline.text)}`,
    responsible && `Ответственные: ${oneLine(responsible.text)}`,
    result && `Результат: ${oneLine(result.value)}`,
  ]
    .flatMap((line) =>
      line === null || line === "" ? [] : [visibleText(line)],
    )
    .join("\n");
}

const section = (path: readonly Heading[]): string =>
  path.map(headingTitle).join(" / ");
