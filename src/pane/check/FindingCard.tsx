import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CellAnchor } from "../../grid/Anchor";
import type { Edit } from "../../grid/Edit";
import type { Measure, Plan } from "../../plan/Plan";
import { quoted } from "../../report/mendingText";
import type { Finding } from "../../review/Finding";
import type { Review } from "../../review/review";
import { words } from "../strings";
import { DismissForm } from "./DismissForm";
import { previewEdits } from "./editPreview";
import { FillIn, type FillableRole } from "./FillIn";
import { FixPreview } from "./FixPreview";
import { SeverityIcon } from "./SeverityIcon";

/** What the card may do; each is one step of the session. */
export interface FindingActions {
  readonly textOf: (at: CellAnchor | (Finding["at"] & object)) => string;
  readonly reveal: (finding: Finding) => void;
  readonly apply: (
    finding: Finding,
    title: string,
    edits: readonly Edit[],
  ) => void;
  readonly mendKind: (check: string) => void;
  readonly dismiss: (finding: Finding, reason: string) => void;
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  selected: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
  body: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: 0 },
  message: { overflowWrap: "anywhere" },
  quote: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  action: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

type Open = "fix" | "fill" | "dismiss" | "why" | number | null;

/** One finding: what is wrong, the words, why, and what can be done about it right here. */
export function FindingCard({
  finding,
  review,
  sameKind,
  selected,
  actions,
}: {
  readonly finding: Finding;
  readonly review: Review;
  /** How many safe fixes of this check there are in all. */
  readonly sameKind: number;
  readonly selected: boolean;
  readonly actions: FindingActions;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState<Open>(null);
  const check = review.checks.find(({ id }) => id === finding.check);
  const gap = gapOf(finding, review);
  const toggle = (next: Open) => () => {
    setOpen((now) => (now === next ? null : next));
  };
  const close = () => {
    setOpen(null);
  };
  const action = (label: string, onClick: () => void, expanded?: boolean) => (
    <Button
      size="small"
      appearance="subtle"
      className={styles.action}
      onClick={onClick}
      {...(expanded !== undefined && { "aria-expanded": expanded })}
    >
      {label}
    </Button>
  );
  const chosen =
    open === "fix"
      ? finding.edits
      : typeof open === "number"
        ? finding.suggestions[open]?.edits
        : null;
  return (
    <article className={mergeClasses(styles.card, selected && styles.selected)}>
      <SeverityIcon severity={finding.severity} />
      <div className={styles.body}>
        <Text className={styles.message}>{finding.message}</Text>
        {finding.quote !== null && finding.quote !== "" && (
          <Caption1 className={styles.quote}>{quoted(finding.quote)}</Caption1>
        )}
        <div className={styles.actions}>
          {finding.at &&
            action(words.show, () => {
              actions.reveal(finding);
            })}
          {finding.fix === "safe" &&
            action(words.fix, toggle("fix"), open === "fix")}
          {finding.suggestions.map(({ title }, index) => (
            <span key={title}>
              {action(title, toggle(index), open === index)}
            </span>
          ))}
          {gap && action(words.fillIn, toggle("fill"), open === "fill")}
          {sameKind > 1 &&
            finding.fix === "safe" &&
            action(`${words.fix} все такие (${String(sameKind)})`, () => {
              actions.mendKind(finding.check);
            })}
          {action(words.why, toggle("why"), open === "why")}
          {action(words.dismiss, toggle("dismiss"), open === "dismiss")}
        </div>
        {chosen && (
          <FixPreview
            previews={previewEdits(chosen, ({ at }) => actions.textOf(at))}
            onCancel={close}
            onApply={() => {
              close();
              actions.apply(finding, finding.message, chosen);
            }}
          />
        )}
        {open === "fill" && gap && (
          <FillIn
            plan={gap.plan}
            role={gap.role}
            label={check?.title ?? finding.message}
            sectionMonth={gap.measure.month}
            onCancel={close}
            onApply={(text) => {
              close();
              actions.apply(finding, `${words.written}: ${text}`, [
                { kind: "replace-text", at: gap.at, text },
              ]);
            }}
          />
        )}
        {open === "dismiss" && (
          <DismissForm
            onCancel={close}
            onDismiss={(reason) => {
              close();
              actions.dismiss(finding, reason);
            }}
          />
        )}
        {open === "why" && check && (
          <Caption1>
            {check.rationale}
            {check.source !== undefined && ` ${words.source}: ${check.source}.`}
          </Caption1>
        )}
      </div>
    </article>
  );
}

interface Gap {
  readonly plan: Plan;
  readonly measure: Measure;
  readonly role: FillableRole;
  readonly at: CellAnchor;
}

/** The empty cell that a finding is about, where the user can write what is missing. */
function gapOf(
  { column, table, row, quote }: Finding,
  { reading }: Review,
): Gap | null {
  if (column !== "deadline" && column !== "responsible" && column !== "result")
    return null;
  if (row === null || (quote ?? "") !== "") return null;
  for (const plan of reading.plans)
    for (const measure of plan.measures) {
      if (measure.table !== table || measure.row !== row) continue;
      const at = measure.cells[column];
      return at ? { plan, measure, role: column, at } : null;
    }
  return null;
}
