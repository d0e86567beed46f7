import { makeStyles, tokens } from "@fluentui/react-components";
import {
  ErrorCircle16Filled,
  Info16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { Finding } from "../../review/Finding";
import { severityForms } from "../strings";

type Severity = Finding["severity"];

export const severityOrder: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});

const icons = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
};

/** Tells severity by shape as well as by colour. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <Icon className={styles[severity]} title={severityForms[severity][0]} />
  );
}
