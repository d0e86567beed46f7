import type { BrokenStep } from "../session/SessionState";
import { brokenWords } from "../strings";
import { Button } from "../ui/Button";
import styles from "./JournalBar.module.css";

/** What to do about a step that broke off: write the rest of it, or take back what stands. */
export function BrokenBar({
  broken: { during },
  isBusy,
  onResume,
  onUndo,
}: {
  readonly broken: BrokenStep;
  readonly isBusy: boolean;
  readonly onResume: () => void;
  readonly onUndo: () => void;
}) {
  return (
    <div className={styles.broken}>
      {during === "write" && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={onResume}
        >
          {brokenWords.resume}
        </Button>
      )}
      <Button size="small" disabledFocusable={isBusy} onClick={onUndo}>
        {brokenWords.takeBack}
      </Button>
    </div>
  );
}
