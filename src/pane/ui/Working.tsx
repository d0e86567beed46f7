import { words } from "../strings";
import styles from "./Working.module.css";
import { Button } from "./Button";

/** A work of unknown length that there is nothing to look at meanwhile. */
export function Working({
  name,
  onStop,
}: {
  readonly name: string;
  readonly onStop: () => void;
}) {
  return (
    <div className={styles.work}>
      <p role="status" className={styles.name}>
        {name}
      </p>
      <div role="progressbar" aria-label={name} className={styles.bar} />
      <Button size="small" onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  );
}
