import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { panelWords, words } from "../strings";
import { AskForm } from "./AskForm";

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
    <AskForm
      action={words.dismiss}
      isFilled={given !== ""}
      onSend={() => {
        onDismiss(given);
      }}
      onCancel={onCancel}
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
    </AskForm>
  );
}
