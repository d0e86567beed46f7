import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../strings";
import type { EditPreview } from "./editPreview";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    maxHeight: "12em",
    overflowY: "auto",
  },
  removed: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: "line-through",
  },
  added: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: "none",
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** Before and after of a fix, and the word to go on. */
export function FixPreview({
  previews,
  onApply,
  onCancel,
}: {
  readonly previews: readonly EditPreview[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  return (
    <>
      <div
        className={styles.list}
        tabIndex={0}
        role="group"
        aria-label={`${words.was} → ${words.becomes}`}
      >
        {previews.map(({ lead, before, after, tail }, index) => (
          <div key={index}>
            {lead}
            {before !== "" && <del className={styles.removed}>{before}</del>}
            {after !== "" && <ins className={styles.added}>{after}</ins>}
            {tail}
          </div>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onApply} autoFocus>
          {words.apply}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
