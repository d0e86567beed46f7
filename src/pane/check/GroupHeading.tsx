import { shorten } from "../../text/shorten";
import { mendKindTitle } from "../strings";
import ui from "../ui/ui.module.css";
import type { FindingActions } from "./FindingActions";
import styles from "./FindingList.module.css";
import type { Group } from "./groupFindings";
import { Button } from "../ui/Button";

/** What the findings below have in common: their row, or what is wrong. */
export function GroupHeading({
  group: { title, place, check, findings },
  safe,
  actions,
}: {
  readonly group: Group;
  /** How many safe fixes there are of the check that the group is about. */
  readonly safe: number;
  readonly actions: FindingActions;
}) {
  return (
    <div className={styles.group}>
      <h2 className={ui.heading} title={title}>
        {shorten(title, 160)}
        {check !== null && ` (${String(findings.length)})`}
      </h2>
      {place !== null && <p className={styles.place}>{place}</p>}
      {check !== null && safe > 1 && (
        <Button
          size="small"
          onClick={() => {
            actions.mendKind(check);
          }}
        >
          {mendKindTitle(safe)}
        </Button>
      )}
    </div>
  );
}
