import type { Finding } from "../../review/Finding";
import type { DismissedFinding } from "../../review/review";
import { formatDate } from "../../text/calendarDate";
import { oneLine } from "../../text/visibleText";
import { protocolWords } from "./strings";
import ui from "../ui/ui.module.css";
import styles from "./ProtocolView.module.css";
import { Button } from "../ui/Button";

/** What the user said is no defect, with the reason and the way back. */
export function DismissedList({
  dismissed,
  onRestore,
}: {
  readonly dismissed: readonly DismissedFinding[];
  readonly onRestore: (finding: Finding) => void;
}) {
  if (dismissed.length === 0) return null;
  return (
    <section>
      <h2 className={ui.heading}>{protocolWords.dismissed}</h2>
      <ul className={styles.dismissed}>
        {dismissed.map(({ finding, dismissal }, index) => (
          <li key={index} className={styles.one}>
            <div className={styles.words}>
              {finding.number} {oneLine(finding.message)}
              <p className={ui.caption}>
                {oneLine(dismissal.reason)} ({formatDate(dismissal.date)})
              </p>
            </div>
            <Button
              size="small"
              aria-label={`${protocolWords.restore}: ${finding.message}`}
              onClick={() => {
                onRestore(finding);
              }}
            >
              {protocolWords.restore}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
