import type { ReactNode } from "react";
import { panelWords } from "../strings";
import { Button } from "../ui/Button";
import { Fluent } from "../ui/Fluent";
import ui from "../ui/ui.module.css";
import { onEscape } from "./onEscape";
import styles from "./panels.module.css";

/** Asks for some words under a finding: the fields, then what sends them and what folds the form. */
export function AskForm({
  action,
  isFilled,
  onSend,
  onCancel,
  children,
}: {
  /** What sending does, in a word. */
  readonly action: string;
  readonly isFilled: boolean;
  readonly onSend: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Fluent>
      <form
        className={styles.panel}
        onKeyDown={onEscape(onCancel)}
        onSubmit={(event) => {
          event.preventDefault();
          if (isFilled) onSend();
        }}
      >
        {children}
        <div className={ui.row}>
          <Button
            size="small"
            appearance="primary"
            type="submit"
            disabledFocusable={!isFilled}
          >
            {action}
          </Button>
          <Button size="small" appearance="subtle" onClick={onCancel}>
            {panelWords.cancel}
          </Button>
        </div>
      </form>
    </Fluent>
  );
}
