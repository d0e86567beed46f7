import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { panelWords, words } from "../strings";
import ui from "../ui/ui.module.css";
import { onEscape } from "./onEscape";
import styles from "./panels.module.css";
import { Button } from "../ui/Button";
import { Fluent } from "../ui/Fluent";

/** Asks for the reason, without which nothing is dismissed: it goes into the protocol. */
export function DismissForm({
  onDismiss,
  onCancel,
}: {
  readonly onDismiss: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const [reason, setReason] = useState("");
  const given = reason.trim();
  return (
    <Fluent>
      <form
        className={styles.panel}
        onKeyDown={onEscape(onCancel)}
        onSubmit={(event) => {
          event.preventDefault();
          if (given !== "") onDismiss(given);
        }}
      >
        <Field
          size="small"
          label={panelWords.dismissReason}
          hint={panelWords.dismissHint}
        >
          <Input
            size="small"
            value={reason}
            placeholder={panelWords.dismissPlaceholder}
            autoFocus
            onChange={(_, { value }) => {
              setReason(value);
            }}
          />
        </Field>
        <div className={ui.row}>
          <Button
            size="small"
            appearance="primary"
            type="submit"
            disabledFocusable={given === ""}
          >
            {words.dismiss}
          </Button>
          <Button size="small" appearance="subtle" onClick={onCancel}>
            {panelWords.cancel}
          </Button>
        </div>
      </form>
    </Fluent>
  );
}
