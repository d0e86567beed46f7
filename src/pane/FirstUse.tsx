import {
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { firstUse, words } from "./strings";

const seenKey = "plan-table.first-use";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    justifyItems: "start",
  },
});

/** Three lines on what the pane does, until they are put away once on this machine. */
export function FirstUse() {
  const styles = useStyles();
  const [seen, setSeen] = useState(() => readSeen());
  if (seen) return null;
  return (
    <aside className={styles.box}>
      {firstUse.map((line) => (
        <Caption1 key={line}>{line}</Caption1>
      ))}
      <Button
        size="small"
        onClick={() => {
          setSeen(true);
          keepSeen();
        }}
      >
        {words.understoodButton}
      </Button>
    </aside>
  );
}

/** Storage may be switched off or full: then the lines are shown again. */
function readSeen(): boolean {
  try {
    return localStorage.getItem(seenKey) !== null;
  } catch {
    return false;
  }
}

function keepSeen(): void {
  try {
    localStorage.setItem(seenKey, "1");
  } catch {
    return;
  }
}
