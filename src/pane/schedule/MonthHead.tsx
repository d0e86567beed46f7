import {
  monthAbbreviation,
  monthLetter,
  monthsOf,
  type MonthSpan,
  monthTitle,
  yearOf,
} from "../../report/months";
import styles from "./MonthHead.module.css";
import { words } from "./strings";

/** The years and months that stand above the tracks, and where today is. */
export function MonthHead({
  span,
  today,
}: {
  readonly span: MonthSpan;
  /** 0 to 1; null where today is outside. */
  readonly today: number | null;
}) {
  const months = monthsOf(span);
  return (
    <div className={styles.head} aria-hidden>
      {months.map((month, at) => (
        <span key={month} className={styles.month} title={monthTitle(month)}>
          <b className={styles.year}>
            {at === 0 || month % 12 === 0 ? yearOf(month) : ""}
          </b>
          {months.length <= 14
            ? monthAbbreviation(month)
            : months.length <= 26
              ? monthLetter(month)
              : ""}
        </span>
      ))}
      {today !== null && (
        <span
          className={styles.today}
          style={{ left: `${String(today * 100)}%` }}
          title={words.today}
        />
      )}
    </div>
  );
}
