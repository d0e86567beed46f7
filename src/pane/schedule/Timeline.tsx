import { useId, useMemo } from "react";
import { deadlineInWords } from "../../report/deadlineInWords";
import { monthCount, type MonthSpan, touches } from "../../report/months";
import type {
  Schedule,
  ScheduledRow,
  ScheduleLine,
} from "../../report/schedule";
import { placeOnSpan } from "../../report/scheduleDrawing";
import { groupSchedule, rowTitle } from "../../report/scheduleGroups";
import type { CalendarDate } from "../../text/calendarDate";
import { shorten } from "../../text/shorten";
import { Legend } from "./Legend";
import { MonthHead } from "./MonthHead";
import rows from "./RowButtons.module.css";
import { RowList } from "./RowList";
import { words } from "./strings";
import styles from "./Timeline.module.css";
import { type Fills, Track, TrackFills } from "./Track";

/** Months across, measures down under their sections; a press leads to the row. */
export function Timeline({
  lines,
  span,
  today,
  onOpen,
}: {
  readonly lines: Schedule["lines"];
  readonly span: MonthSpan;
  readonly today: CalendarDate;
  readonly onOpen: (row: ScheduledRow) => void;
}) {
  const id = useId();
  const fills = useMemo(
    () => ({ hatch: `${id}hatch`, fade: `${id}fade`, months: `${id}months` }),
    [id],
  );
  const items = useMemo(() => groupSchedule(lines), [lines]);
  const now = touches({ start: today, end: today }, span)
    ? placeOnSpan(today, span, 0.5)
    : null;
  return (
    <>
      <TrackFills fills={fills} months={monthCount(span)} />
      <Legend fills={fills} today={now !== null} />
      <RowList
        label={words.calendar}
        count={items.length}
        height={(index) => (items[index]?.kind === "heading" ? 34 : 42)}
        keyOf={(index) => String(index)}
        head={<MonthHead span={span} today={now} />}
      >
        {(index) => {
          const item = items[index];
          if (!item) return null;
          return item.kind === "heading" ? (
            <h2 className={styles.heading} data-level={item.level}>
              {shorten(item.title, 160)}
            </h2>
          ) : (
            <Line
              line={item.line}
              span={span}
              fills={fills}
              today={now}
              onOpen={onOpen}
            />
          );
        }}
      </RowList>
    </>
  );
}

function Line({
  line: { row, deadline, marks },
  span,
  fills,
  today,
  onOpen,
}: {
  readonly line: ScheduleLine;
  readonly span: MonthSpan;
  readonly fills: Fills;
  readonly today: number | null;
  readonly onOpen: (row: ScheduledRow) => void;
}) {
  const title = shorten(rowTitle(row), 300);
  const meaning = deadline.parts
    .map(({ value }) => deadlineInWords(value))
    .join("; ");
  const all = `${title}. ${words.deadline}: ${shorten(deadline.text, 200)}. ${words.understood}: ${meaning}`;
  return (
    <button
      type="button"
      className={rows.row}
      title={all}
      aria-label={all}
      onClick={() => {
        onOpen(row);
      }}
    >
      <span className={styles.name}>{title}</span>
      <Track marks={marks} span={span} fills={fills} today={today} />
    </button>
  );
}
