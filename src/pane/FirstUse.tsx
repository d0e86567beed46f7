import { useState } from "react";
import styles from "./FirstUse.module.css";
import { keep, readKept } from "./kept";
import { firstUse } from "./strings";
import { Button } from "./ui/Button";

const seenKey = "first-use";

/** Three lines on what the pane does, until they are put away once on this machine. */
export function FirstUse() {
  const [seen, setSeen] = useState(() => readKept(seenKey) !== null);
  if (seen) return null;
  return (
    <aside className={styles.box}>
      <ol className={styles.lines}>
        {firstUse.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Button
        size="small"
        onClick={() => {
          setSeen(true);
          keep(seenKey, "1");
        }}
      >
        {firstUse.close}
      </Button>
    </aside>
  );
}
