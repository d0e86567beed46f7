import {
  ErrorCircle16Filled,
  Info16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { Finding } from "../../review/Finding";
import { classes } from "../ui/classes";
import styles from "./SeverityIcon.module.css";

const icons = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
};

/** Tells severity by shape as well as by colour; a word stands beside it, seen or heard. */
export function SeverityIcon({
  severity,
}: {
  readonly severity: Finding["severity"];
}) {
  const Icon = icons[severity];
  return (
    <Icon className={classes(styles.icon, styles[severity])} aria-hidden />
  );
}
