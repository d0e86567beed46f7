import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { ownWording } from "../../plan/ownWording";
import type { Plan } from "../../plan/Plan";
import { readDeadline } from "../../plan/deadline/readDeadline";
import { readParties } from "../../plan/responsible/readParties";
import { deadlineInWords } from "../../report/deadlineInWords";
import { words } from "../strings";

export type FillableRole = "deadline" | "responsible" | "result";

const useStyles = makeStyles({
  own: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  suggestion: {
    maxWidth: "100%",
    fontWeight: tokens.fontWeightRegular,
    minWidth: 0,
    overflowWrap: "anywhere",
    textAlign: "start",
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** Types what is missing right in the list: the plan's own wording at hand, understood as one types. */
export function FillIn({
  plan,
  role,
  label,
  sectionMonth,
  onApply,
  onCancel,
}: {
  readonly plan: Plan;
  readonly role: FillableRole;
  readonly label: string;
  readonly sectionMonth: number | null;
  readonly onApply: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const own = useMemo(() => ownWording(plan, role, 4), [plan, role]);
  const written = text.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (written !== "") onApply(written);
      }}
    >
      <Field label={label} hint={understood(plan, role, written, sectionMonth)}>
        <Textarea
          value={text}
          rows={role === "deadline" ? 1 : 2}
          autoFocus
          onChange={(_, data) => {
            setText(data.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") onCancel();
            if (event.key === "Enter" && !event.shiftKey) {
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }
          }}
        />
      </Field>
      <div className={styles.own}>
        {own.map((wording) => (
          <Button
            key={wording}
            size="small"
            shape="circular"
            className={styles.suggestion}
            onClick={() => {
              setText(wording);
            }}
          >
            <Caption1 truncate wrap={false}>
              {wording}
            </Caption1>
          </Button>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          type="submit"
          disabled={written === ""}
        >
          {words.fillIn}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

function understood(
  plan: Plan,
  role: FillableRole,
  text: string,
  sectionMonth: number | null,
): string | null {
  if (text === "" || role === "result") return null;
  if (role === "responsible")
    return `${words.understood}: ${readParties(text)
      .map((party) => party.text)
      .join(" · ")}`;
  const parts = readDeadline(text, { period: plan.period, sectionMonth });
  return parts.length === 0
    ? words.notUnderstood
    : `${words.understood}: ${parts.map(({ value }) => deadlineInWords(value)).join("; ")}`;
}
