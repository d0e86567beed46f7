import { words } from "../strings";
import { classes } from "./classes";
import styles from "./Working.module.css";
import { Button } from "./Button";

/** A work that there is nothing to look at meanwhile, with how much of it is done. */
export function Working({
  name,
  percent,
  onStop,
}: {
  readonly name: string;
  /** Null where it is not known. */
  readonly percent: number | null;
  /** Null where leaving is enough to stop it. */
  readonly onStop: (() => void) | null;
}) {
  return (
    <div className={styles.work}>
      <p className={styles.name}>
        <span role="status">{name}</span>
        {percent !== null && ` ${String(percent)} %`}
      </p>
      <div
        role="progressbar"
        aria-label={name}
        className={classes(
          styles.bar,
          percent === null ? styles.endless : undefined,
        )}
        {...(percent !== null && { "aria-valuenow": percent })}
      >
        {percent !== null && (
          <div
            className={styles.done}
            style={{ width: `${String(percent)}%` }}
          />
        )}
      </div>
      {onStop && (
        <Button size="small" onClick={onStop}>
          {words.stop}
        </Button>
      )}
    </div>
  );
}
