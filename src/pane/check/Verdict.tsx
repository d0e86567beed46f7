import { CheckedIcon, UnknownDocumentIcon, ErrorIcon } from "../ui/icons";
import type { Ref } from "react";
import { severities, severityForms, verdictWords } from "../../report/words";
import type { Finding } from "../../review/Finding";
import type { Review } from "../../review/review";
import { plural } from "../../text/plural";
import { words } from "../strings";
import { classes } from "../ui/classes";
import { SeverityIcon } from "./SeverityIcon";
import styles from "./Verdict.module.css";

const icons = {
  ready: CheckedIcon,
  "not-ready": ErrorIcon,
  "no-plan": UnknownDocumentIcon,
};

/** The answer to «may it be signed», with counts that filter the list when pressed. */
export function Verdict({
  review: { verdict, counts },
  shown,
  onToggle,
  heading,
}: {
  readonly review: Review;
  readonly shown: ReadonlySet<Finding["severity"]>;
  readonly onToggle: (severity: Finding["severity"]) => void;
  /** The focus comes here when the list has nothing left to hold it. */
  readonly heading: Ref<HTMLHeadingElement>;
}) {
  const Icon = icons[verdict];
  return (
    <>
      <h1
        ref={heading}
        tabIndex={-1}
        className={classes(styles.verdict, styles[verdict])}
      >
        <Icon />
        <span className={styles.words}>{verdictWords[verdict]}</span>
      </h1>
      <div className={styles.counts} role="group" aria-label={words.severities}>
        {severities
          .filter((severity) => counts[severity] > 0 || shown.has(severity))
          .map((severity) => (
            <button
              key={severity}
              type="button"
              className={styles.count}
              aria-pressed={shown.has(severity)}
              onClick={() => {
                onToggle(severity);
              }}
            >
              <SeverityIcon severity={severity} />
              {counts[severity]}{" "}
              {plural(counts[severity], severityForms[severity])}
            </button>
          ))}
      </div>
    </>
  );
}
