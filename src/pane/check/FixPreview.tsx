import { ChangeText } from "../changes/ChangeText";
import type { EditPreview } from "../changes/editPreview";
import { mendKindTitle, panelWords } from "../strings";
import ui from "../ui/ui.module.css";
import { onEscape } from "./onEscape";
import styles from "./panels.module.css";
import { Button } from "../ui/Button";

/** Places shown; a fix that numbers a plan anew changes hundreds. */
const shown = 30;

/** Before and after of a fix, and the word to go on. */
export function FixPreview({
  previews,
  sameKind,
  onApply,
  onApplyAll,
  onCancel,
}: {
  readonly previews: readonly EditPreview[];
  readonly sameKind: number;
  readonly onApply: () => void;
  readonly onApplyAll: () => void;
  readonly onCancel: () => void;
}) {
  const more = previews.length - shown;
  return (
    <div className={styles.panel} onKeyDown={onEscape(onCancel)}>
      <div
        className={styles.changes}
        tabIndex={0}
        role="group"
        aria-label={panelWords.change}
      >
        {previews.slice(0, shown).map((change, index) => (
          <ChangeText key={index} change={change} />
        ))}
        {more > 0 && (
          <p className={ui.caption}>
            {panelWords.more} {more}
          </p>
        )}
      </div>
      <div className={ui.row}>
        <Button size="small" appearance="primary" autoFocus onClick={onApply}>
          {panelWords.apply}
        </Button>
        {sameKind > 1 && (
          <Button size="small" onClick={onApplyAll}>
            {mendKindTitle(sameKind)}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {panelWords.cancel}
        </Button>
      </div>
    </div>
  );
}
