import { Pane } from "../../pane/Pane";
import type { PaneServices } from "../../pane/services";
import { ProgramIsDark } from "../../pane/theme";
import styles from "./OfficePane.module.css";
import { officeIsDark } from "./officeIsDark";
import { OutgoingStrip } from "./OutgoingStrip";

/** The pane in Word or Excel, and under it what becomes of files that leave it. */
export default function OfficePane({
  services,
}: {
  readonly services: PaneServices;
}) {
  return (
    <ProgramIsDark value={officeIsDark()}>
      <div className={styles.page}>
        <div className={styles.pane}>
          <Pane services={services} />
        </div>
        <OutgoingStrip />
      </div>
    </ProgramIsDark>
  );
}
