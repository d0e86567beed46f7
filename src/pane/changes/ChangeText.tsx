import { panelWords } from "../strings";
import ui from "../ui/ui.module.css";
import styles from "./ChangeText.module.css";
import type { EditPreview } from "./editPreview";

/** One change among the words around it: struck through what goes, underlined what comes. */
export function ChangeText({
  change: { lead, before, after, tail },
}: {
  readonly change: EditPreview;
}) {
  return (
    <p className={styles.change}>
      {lead}
      {before !== "" && (
        <del className={styles.removed}>
          <span className={ui.hidden}>{panelWords.was}: </span>
          {before}
        </del>
      )}
      {after !== "" && (
        <ins className={styles.added}>
          <span className={ui.hidden}>{panelWords.becomes}: </span>
          {after}
        </ins>
      )}
      {tail}
    </p>
  );
}
