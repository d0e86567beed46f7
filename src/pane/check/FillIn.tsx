import { Field, Textarea } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { ownWording } from "../../plan/ownWording";
import { oneLine } from "../../text/visibleText";
import { panelWords, roleNames } from "../strings";
import ui from "../ui/ui.module.css";
import { AskForm } from "./AskForm";
import styles from "./panels.module.css";
import type { PlaceToFill } from "./placeToFill";
import { understood } from "./understood";

/** Types what is missing right in the list: the plan's own wording at hand, understood as one types. */
export default function FillIn({
  place,
  onApply,
  onCancel,
}: {
  readonly place: PlaceToFill;
  readonly onApply: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const { plan, role, at, empty } = place;
  const [text, setText] = useState(empty ? "" : at.quote);
  const own = useMemo(
    () =>
      role === "measure"
        ? []
        : ownWording(plan, role, 5).filter((wording) => wording !== at.quote),
    [plan, role, at],
  );
  const written = text.trim();
  const changed = written !== "" && written !== at.quote;
  const meaning = understood(place, written);
  return (
    <AskForm
      action={empty ? panelWords.write : panelWords.rewrite}
      isFilled={changed}
      onSend={() => {
        onApply(written);
      }}
      onCancel={onCancel}
    >
      <Field
        size="small"
        label={roleNames[role]}
        {...(meaning !== null && {
          hint: { role: "status", children: meaning },
        })}
      >
        <Textarea
          size="small"
          value={text}
          rows={role === "measure" || text.length > 60 ? 3 : 1}
          autoFocus
          onChange={(_, { value }) => {
            setText(value);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      </Field>
      {own.length > 0 && (
        <>
          <p className={ui.caption}>{panelWords.ownWording}:</p>
          <ul className={styles.own}>
            {own.map((wording) => (
              <li key={wording}>
                <button
                  type="button"
                  className={styles.wording}
                  title={wording}
                  onClick={() => {
                    setText(wording);
                  }}
                >
                  {oneLine(wording)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </AskForm>
  );
}
