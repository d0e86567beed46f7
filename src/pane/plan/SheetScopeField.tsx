import { Field, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetScope } from "../../grid/SheetScope";
import type { ReviewSession } from "../session/ReviewSession";
import { failureText } from "../strings";
import { planWords } from "./strings";
import styles from "./PlanView.module.css";

/** One sheet or all: the choice is kept with the workbook and read by anew. */
export function SheetScopeField({
  sheets,
  session,
}: {
  readonly sheets: SheetScope;
  readonly session: ReviewSession;
}) {
  const [all, setAll] = useState(sheets.all);
  const [refused, setRefused] = useState("");
  const choose = async (wanted: boolean) => {
    setAll(wanted);
    const kept = await sheets.setAll(wanted);
    setRefused(kept.ok ? "" : failureText(kept.failure));
    await session.recheck();
  };
  return (
    <section className={styles.section}>
      <Field
        hint={planWords.allSheetsHint}
        {...(refused !== "" && { validationMessage: refused })}
      >
        <Switch
          label={planWords.allSheets}
          checked={all}
          onChange={(_, { checked }) => void choose(checked)}
        />
      </Field>
    </section>
  );
}
