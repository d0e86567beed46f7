import type { Plan } from "../plan/Plan";
import { formatDate, type CalendarDate } from "../text/calendarDate";
import { visibleText } from "../text/visibleText";
import { deadlineInWords } from "./deadlineInWords";
import {
  type MonthIndex,
  monthsOf,
  type MonthSpan,
  monthTitle,
  touches,
} from "./months";
import { loadOf, partiesOf } from "./partyLoad";
import type {
  Schedule,
  ScheduledRow,
  ScheduleLine,
  ScheduleMark,
} from "./schedule";
import { groupSchedule, headingTitle, rowTitle } from "./scheduleGroups";
import { undrawnRows } from "./scheduleWords";
import {
  isSheetDate,
  type Sheet,
  type SheetCell,
  type SheetRow,
  writeWorkbook,
} from "./writeWorkbook";

/** The plan with its dates, its schedule and who does how much, as a new .xlsx. */
export function planSheet(plan: Plan, schedule: Schedule): Uint8Array {
  const { span } = schedule;
  return writeWorkbook([
    measuresSheet(plan, schedule),
    ...(span
      ? [scheduleSheet(plan, schedule, span), loadSheet(plan, schedule, span)]
      : []),
  ]);
}

const title = (plan: Plan): SheetRow => ({
  cells: [visibleText(plan.title?.value ?? "План мероприятий")],
  style: "title",
});

function measuresSheet(plan: Plan, schedule: Schedule): Sheet {
  const lineOf = new Map(
    [...schedule.lines, ...schedule.outside].map((line) => [line.row, line]),
  );
  const noteOf = new Map(
    undrawnRows(schedule).map(({ row, reason }) => [row, reason]),
  );
  const rows = plan.measures.flatMap((measure) =>
    [measure, ...measure.subItems].map((row): SheetRow => {
      const line = lineOf.get(row);
      const { start, end } = boundsOf(line);
      const number = row.kind === "measure" ? row.number?.text : undefined;
      return {
        cells: [
          number ?? null,
          measure.path.map(headingTitle).join(" / "),
          visibleText(
            row.kind === "measure" ? row.wholeText : row.measure.value,
          ),
          textOf(row.deadline?.text),
          start,
          end,
          row.deadline?.parts
            .map(({ value }) => deadlineInWords(value))
            .join("; ") ?? null,
          partiesOf(row, measure)
            .map(({ text }) => visibleText(text))
            .join("; "),
          textOf(row.result?.value),
          noteOf.get(row) ?? null,
        ],
      };
    }),
  );
  return {
    name: "План",
    widths: [7, 28, 50, 22, 12, 12, 28, 32, 28, 20],
    frozen: { rows: 2, columns: 0 },
    rows: [
      title(plan),
      {
        cells: [
          "№",
          "Раздел",
          "Мероприятие",
          "Срок в плане",
          "Начало",
          "Окончание",
          "Как понят срок",
          "Ответственные",
          "Результат",
          "Календарь",
        ],
        style: "head",
      },
      ...rows,
    ],
  };
}

/** What stands in a month's cell for a mark, with its meaning. */
const signs: Readonly<
  Record<ScheduleMark["shape"], readonly [sign: string, words: string]>
> = {
  span: ["■", "период"],
  day: ["◆", "день"],
  until: ["▶|", "не позднее"],
  ongoing: ["/ / /", "постоянно"],
  recurring: ["↻", "повторяется"],
};

function scheduleSheet(
  plan: Plan,
  { lines }: Schedule,
  span: MonthSpan,
): Sheet {
  const months = monthsOf(span);
  return {
    name: "График",
    widths: [50, ...months.map(() => 9)],
    frozen: { rows: 2, columns: 1 },
    rows: [
      title(plan),
      { cells: ["Мероприятие", ...months.map(monthTitle)], style: "head" },
      ...groupSchedule(lines).map((item): SheetRow =>
        item.kind === "heading"
          ? { cells: [item.title, ...months.map(() => null)], style: "section" }
          : {
              cells: [
                rowTitle(item.line.row),
                ...months.map((month) => signsIn(month, item.line.marks)),
              ],
            },
      ),
      {
        cells: [
          Object.values(signs)
            .map(([sign, words]) => `${sign} ${words}`)
            .join("   "),
        ],
      },
    ],
  };
}

const signsIn = (
  month: MonthIndex,
  marks: readonly ScheduleMark[],
): SheetCell =>
  [
    ...new Set(
      marks
        .filter((mark) => touches(mark, { first: month, last: month }))
        .map(({ shape }) => signs[shape][0]),
    ),
  ].join(" ") || null;

function loadSheet(plan: Plan, schedule: Schedule, span: MonthSpan): Sheet {
  const { total, parties, nobody } = loadOf(plan, schedule);
  const months = monthsOf(span);
  const counts = (byMonth: readonly (readonly ScheduledRow[])[]) =>
    byMonth.map((rows) => (rows.length > 0 ? rows.length : null));
  const inWords = (months: readonly MonthIndex[]) =>
    months.map(monthTitle).join(", ");
  return {
    name: "Нагрузка",
    widths: [40, 13, 16, ...months.map(() => 9)],
    frozen: { rows: 2, columns: 1 },
    rows: [
      title(plan),
      {
        cells: [
          "Ответственный",
          "Мероприятий",
          "Больше всего",
          ...months.map(monthTitle),
        ],
        style: "head",
      },
      ...parties.map((party) => ({
        cells: [
          visibleText(party.name),
          party.rows.length,
          inWords(party.peaks),
          ...counts(party.byMonth),
        ],
      })),
      ...(nobody.length > 0
        ? [{ cells: ["Ответственный не назван", nobody.length] }]
        : []),
      {
        cells: [
          "Весь план",
          total.rows.length,
          inWords(total.peaks),
          ...counts(total.byMonth),
        ],
        style: "section" as const,
      },
    ],
  };
}

/** First and last day of all the marks; «до» has no first one. */
function boundsOf(line: ScheduleLine | undefined): {
  readonly start: SheetCell;
  readonly end: SheetCell;
} {
  const starts = (line?.marks ?? []).flatMap(({ shape, start }) =>
    shape === "until" ? [] : [start],
  );
  return {
    start: dateCell(edge(starts, -1)),
    end: dateCell(edge(line?.marks.map(({ end }) => end) ?? [], 1)),
  };
}

const edge = (
  dates: readonly CalendarDate[],
  sign: 1 | -1,
): CalendarDate | undefined =>
  [...dates].sort((a, b) => sign * (sortKey(b) - sortKey(a)))[0];

const sortKey = ({ year, month, day }: CalendarDate): number =>
  (year * 12 + month) * 31 + day;

const dateCell = (date: CalendarDate | undefined): SheetCell =>
  date === undefined ? null : isSheetDate(date) ? date : formatDate(date);

const textOf = (text: string | undefined): SheetCell =>
  text === undefined || text === "" ? null : visibleText(text);
