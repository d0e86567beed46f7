import {
  Button,
  Field,
  Input,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { words } from "../strings";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** Asks for the reason, without which nothing is dismissed: it goes into the protocol. */
export function DismissForm({
  onDismiss,
  onCancel,
}: {
  readonly onDismiss: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const given = reason.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== "") onDismiss(given);
      }}
    >
      <Field label={words.dismissReason}>
        <Input
          value={reason}
          placeholder={words.dismissPlaceholder}
          autoFocus
          onChange={(_, data) => {
            setReason(data.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") onCancel();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          type="submit"
          disabled={given === ""}
        >
          {words.dismiss}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
