import { CloseIcon } from "./icons";
import type { ReactNode } from "react";
import { words } from "../strings";
import { classes } from "./classes";
import styles from "./Notice.module.css";
import { Button } from "./Button";

/** A message that stays until it is closed; an error is read out at once. */
export function Notice({
  kind,
  children,
  action,
  onClose,
}: {
  readonly kind: "error" | "plain";
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly onClose: () => void;
}) {
  return (
    <div
      role={kind === "error" ? "alert" : "status"}
      className={classes(styles.notice, styles[kind])}
    >
      <div className={styles.text}>{children}</div>
      {action}
      <Button
        appearance="transparent"
        size="small"
        icon={<CloseIcon />}
        aria-label={words.close}
        onClick={onClose}
      />
    </div>
  );
}
