import { legend } from "../../report/scheduleWords";
import styles from "./Legend.module.css";
import { words } from "./strings";
import { type Fills, Mark } from "./Track";

/** What the marks of the schedule mean. */
export function Legend({
  fills,
  today,
}: {
  readonly fills: Fills;
  readonly today: boolean;
}) {
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {legend.map(({ mark, words: meaning }) => (
        <li key={meaning} className={styles.entry}>
          <svg className={styles.sample} aria-hidden>
            <Mark mark={mark} fills={fills} />
          </svg>
          {meaning}
        </li>
      ))}
      {today && (
        <li className={styles.entry}>
          <span className={styles.today} aria-hidden />
          {words.today}
        </li>
      )}
    </ul>
  );
}
