import {
  makeStyles,
  Text,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import {
  CheckmarkCircle24Filled,
  DocumentQuestionMark24Regular,
  ErrorCircle24Filled,
} from "@fluentui/react-icons";
import { verdictWords } from "../../report/words";
import type { Finding } from "../../review/Finding";
import type { Review } from "../../review/review";
import { plural } from "../../text/plural";
import { severityForms } from "../strings";
import { SeverityIcon, severityOrder } from "./SeverityIcon";

const useStyles = makeStyles({
  verdict: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
  "not-ready": { color: tokens.colorStatusDangerForeground1 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  "no-plan": { color: tokens.colorNeutralForeground2 },
});

const icons = {
  ready: CheckmarkCircle24Filled,
  "not-ready": ErrorCircle24Filled,
  "no-plan": DocumentQuestionMark24Regular,
};

/** The answer to «may it be signed», with counts that filter the list when pressed. */
export function Verdict({
  review,
  shown,
  onToggle,
}: {
  readonly review: Review;
  readonly shown: ReadonlySet<Finding["severity"]>;
  readonly onToggle: (severity: Finding["severity"]) => void;
}) {
  const styles = useStyles();
  const Icon = icons[review.verdict];
  return (
    <>
      <div className={styles.verdict} role="status">
        <Icon className={styles[review.verdict]} aria-hidden />
        <Text as="h1" weight="semibold" size={500}>
          {verdictWords[review.verdict]}
        </Text>
      </div>
      <div className={styles.counts} role="group">
        {severityOrder
          .filter((severity) => review.counts[severity] > 0)
          .map((severity) => (
            <ToggleButton
              key={severity}
              size="small"
              appearance="subtle"
              checked={shown.has(severity)}
              icon={<SeverityIcon severity={severity} />}
              onClick={() => {
                onToggle(severity);
              }}
            >
              {review.counts[severity]}{" "}
              {plural(review.counts[severity], severityForms[severity])}
            </ToggleButton>
          ))}
      </div>
    </>
  );
}
