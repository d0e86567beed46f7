import {
  Caption1,
  makeStyles,
  shorthands,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { Measure } from "../../plan/Plan";
import { deadlineInWords } from "../../report/deadlineInWords";
import {
  monthIndex,
  type MonthSpan,
  type Schedule,
  type ScheduleLine,
  type ScheduleMark,
} from "../../report/schedule";
import { type CalendarDate, daysInMonth } from "../../text/calendarDate";
import { oneLine } from "../../text/visibleText";
import { monthLetters, monthNames } from "../strings";

const useStyles = makeStyles({
  months: {
    display: "flex",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    paddingInline: tokens.spacingHorizontalXS,
  },
  month: {
    flex: "1 1 0",
    textAlign: "center",
    minWidth: 0,
    overflow: "hidden",
  },
  line: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    ...shorthands.borderStyle("none"),
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  track: {
    position: "relative",
    height: "12px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
  },
  mark: { position: "absolute", top: 0, bottom: 0, minWidth: "3px" },
  span: {
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
  },
  day: { backgroundColor: tokens.colorBrandBackground, minWidth: "6px" },
  until: {
    borderInlineEndWidth: "4px",
    borderInlineEndStyle: "solid",
    borderInlineEndColor: tokens.colorBrandBackground,
    backgroundImage: `linear-gradient(90deg, transparent, ${tokens.colorBrandBackground2})`,
  },
  ongoing: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandStroke1} 0 2px, transparent 2px 7px)`,
  },
  recurring: {
    backgroundImage: `repeating-linear-gradient(90deg, ${tokens.colorBrandStroke1} 0 3px, transparent 3px 9px)`,
  },
});

/** Months across, measures down; a press leads to the row. */
export function Timeline({
  schedule,
  span,
  onOpen,
}: {
  readonly schedule: Schedule;
  readonly span: MonthSpan;
  readonly onOpen: (measure: Measure) => void;
}) {
  const styles = useStyles();
  const months = Array.from(
    { length: span.last - span.first + 1 },
    (_, at) => span.first + at,
  );
  return (
    <div>
      <div className={styles.months} aria-hidden>
        {months.map((month) => (
          <Caption1
            key={month}
            className={styles.month}
            title={monthTitle(month)}
          >
            {months.length > 24
              ? month % 12 === 0
                ? String(month / 12)
                : ""
              : monthLetters[month % 12]}
          </Caption1>
        ))}
      </div>
      {schedule.lines.map((line) => (
        <Line
          key={`${line.measure.table}:${line.measure.row}`}
          line={line}
          span={span}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

function Line({
  line: { measure, marks },
  span,
  onOpen,
}: {
  readonly line: ScheduleLine;
  readonly span: MonthSpan;
  readonly onOpen: (measure: Measure) => void;
}) {
  const styles = useStyles();
  const meaning = measure.deadline?.parts
    .map(({ value }) => deadlineInWords(value))
    .join("; ");
  return (
    <button
      type="button"
      className={styles.line}
      title={`${oneLine(measure.deadline?.text ?? "")} → ${meaning ?? ""}`}
      onClick={() => {
        onOpen(measure);
      }}
    >
      <Caption1 className={styles.name}>
        {measure.number?.text} {oneLine(measure.wholeText)}
      </Caption1>
      <span className={styles.track} style={{ display: "block" }}>
        {marks.map((mark, index) => (
          <span
            key={index}
            className={mergeClasses(styles.mark, styles[mark.shape])}
            style={markPlace(mark, span)}
          />
        ))}
      </span>
    </button>
  );
}

const monthTitle = (month: number): string =>
  `${monthNames[month % 12] ?? ""} ${String(Math.floor(month / 12))}`;

/** Where a mark stands on the track, in percent; «до …» fades in over the month before. */
function markPlace({ shape, start, end }: ScheduleMark, span: MonthSpan) {
  const months = span.last - span.first + 1;
  const from =
    shape === "until" ? positionOf(end, 1) - 1 : positionOf(start, 0);
  const left = Math.max(0, from - span.first);
  const right = positionOf(end, 1) - span.first;
  return {
    left: `${String((left / months) * 100)}%`,
    width: `${String(((right - left) / months) * 100)}%`,
  };
}

/** In months since year 0; `edge` 0 is the day's beginning, 1 its end. */
const positionOf = (date: CalendarDate, edge: 0 | 1): number =>
  monthIndex(date) + (date.day - 1 + edge) / daysInMonth(date.year, date.month);
