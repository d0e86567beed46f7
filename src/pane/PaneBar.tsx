import { RecheckIcon, StopIcon } from "./ui/icons";
import styles from "./PaneBar.module.css";
import type { ReviewSession } from "./session/ReviewSession";
import { tabNames, words } from "./strings";
import { Tabs } from "./ui/Tabs";
import { useLasting } from "./ui/useLasting";
import { Button } from "./ui/Button";

export type View = keyof typeof tabNames;

/** Id of the element that holds the chosen view. */
export const viewPanel = "plan-table-view";

/** The views, and beside them one button: check again, or stop what takes long. */
export function PaneBar({
  view,
  onView,
  working,
  percent,
  session,
}: {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly working: boolean;
  /** How much of the check is done; null where it is not known. */
  readonly percent: number | null;
  readonly session: ReviewSession;
}) {
  const long = useLasting(working, 300);
  const name = long ? words.stop : words.recheck;
  return (
    <header className={styles.bar}>
      <Tabs
        label={words.views}
        names={tabNames}
        chosen={view}
        panel={viewPanel}
        onChoose={onView}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={long ? <StopIcon /> : <RecheckIcon />}
        title={name}
        aria-label={name}
        onClick={() => {
          if (long) session.stop();
          else void session.recheck();
        }}
      />
      {long && percent !== null && (
        <span className={styles.percent}>{percent} %</span>
      )}
      {long && <div className={styles.progress} aria-hidden />}
    </header>
  );
}
