import type { MonthSpan } from "../../report/months";
import type { ScheduleMark } from "../../report/schedule";
import { type DrawnMark, drawMarks } from "../../report/scheduleDrawing";
import styles from "./Track.module.css";

/** Ids of the fills that the tracks of a page share. */
export interface Fills {
  readonly hatch: string;
  readonly fade: string;
  readonly months: string;
}

/** The shared fills themselves; takes no place. */
export function TrackFills({
  fills,
  months,
}: {
  readonly fills: Fills;
  readonly months: number;
}) {
  return (
    <svg className={styles.fills} aria-hidden>
      <defs>
        <pattern
          id={fills.hatch}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2" height="6" className={styles.solid} />
        </pattern>
        <linearGradient id={fills.fade}>
          <stop offset="0" className={styles.clear} />
          <stop offset="1" className={styles.full} />
        </linearGradient>
        <pattern id={fills.months} width={1 / months} height="1">
          <line y2="100%" className={styles.month} />
        </pattern>
      </defs>
    </svg>
  );
}

/** The marks of one row, months across. */
export function Track({
  marks,
  span,
  fills,
  today,
}: {
  readonly marks: readonly ScheduleMark[];
  readonly span: MonthSpan;
  readonly fills: Fills;
  /** Where today is on the span, 0 to 1; null where it is not. */
  readonly today: number | null;
}) {
  return (
    <svg className={styles.track} aria-hidden>
      <rect width="100%" height="100%" fill={`url(#${fills.months})`} />
      {drawMarks(marks, span).map((mark, index) => (
        <Mark key={index} mark={mark} fills={fills} />
      ))}
      {today !== null && (
        <line
          x1={percent(today)}
          x2={percent(today)}
          y2="100%"
          className={styles.today}
        />
      )}
    </svg>
  );
}

/** One mark as it is drawn on a track and in the legend. */
export function Mark({
  mark,
  fills,
}: {
  readonly mark: DrawnMark;
  readonly fills: Fills;
}) {
  switch (mark.kind) {
    case "bar":
    case "hatch":
    case "fade": {
      const { kind, from, to } = mark;
      return (
        <>
          <rect
            x={percent(from)}
            y="2"
            width={percent(Math.max(to - from, 0.008))}
            height="10"
            rx="2"
            className={styles[kind]}
            {...(kind !== "bar" && { fill: `url(#${fills[kind]})` })}
          />
          {kind === "fade" && (
            <svg x={percent(to)} className={styles.sign}>
              <rect x="-3" width="3" height="14" className={styles.solid} />
            </svg>
          )}
        </>
      );
    }
    case "point":
      return (
        <svg x={percent(mark.at)} className={styles.sign}>
          <path d="M0 1l6 6-6 6-6-6z" className={styles.solid} />
        </svg>
      );
    case "ticks":
      return (
        <>
          <line
            x1={percent(mark.from)}
            x2={percent(mark.to)}
            y1="7"
            y2="7"
            className={styles.rule}
          />
          {mark.at.map((at) => (
            <svg key={at} x={percent(at)} className={styles.sign}>
              <line x1="-1" x2="-1" y1="2" y2="12" className={styles.rule} />
            </svg>
          ))}
        </>
      );
  }
}

const percent = (place: number): string => `${String(place * 100)}%`;
