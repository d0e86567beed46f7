import { SmallErrorIcon, SmallInfoIcon, SmallWarningIcon } from "../ui/icons";
import type { Finding } from "../../review/Finding";
import styles from "./SeverityIcon.module.css";

const icons = {
  error: SmallErrorIcon,
  warning: SmallWarningIcon,
  info: SmallInfoIcon,
};

/** Tells severity by shape as well as by colour; a word stands beside it, seen or heard. */
export function SeverityIcon({
  severity,
}: {
  readonly severity: Finding["severity"];
}) {
  const Icon = icons[severity];
  return <Icon className={styles[severity]} />;
}
