import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { mainPeriod, readPeriods } from "../../plan/period/readPeriods";
import type { Plan } from "../../plan/Plan";
import { rangeInWords } from "../../report/words";
import type { ReviewState } from "../../review/reviewState";
import type { ReviewSession } from "../session/ReviewSession";
import { planWords } from "./strings";
import ui from "../ui/ui.module.css";
import { Button } from "../ui/Button";

/** The plan's period in the user's words; kept when the field is left or Enter is pressed. */
export function PeriodField({
  plan: { period },
  session,
  decided: { overrides },
}: {
  readonly plan: Plan;
  readonly session: ReviewSession;
  readonly decided: ReviewState;
}) {
  const known = period ? rangeInWords(period.start, period.end) : "";
  const [text, setText] = useState<string | null>(null);
  const [bad, setBad] = useState(false);
  const reset = () => {
    const { columns } = overrides;
    setText(null);
    setBad(false);
    void session.decide({ overrides: columns ? { columns } : {} });
  };
  const keep = () => {
    const written = text?.trim() ?? known;
    if (written === known) return;
    if (written === "") {
      reset();
      return;
    }
    const found = mainPeriod(readPeriods(written));
    setBad(found === null);
    if (!found) return;
    const { start, end, kind } = found;
    setText(null);
    void session.decide({
      overrides: { ...overrides, period: { start, end, kind } },
    });
  };
  return (
    <div>
      <Field
        size="small"
        label={planWords.period}
        hint={
          period === null
            ? planWords.periodHint
            : planWords.periodFrom[period.source]
        }
        {...(bad && { validationMessage: planWords.periodBad })}
      >
        <Input
          size="small"
          value={text ?? known}
          placeholder={planWords.noPeriod}
          onChange={(_, { value }) => {
            setText(value);
          }}
          onBlur={keep}
          onKeyDown={({ key }) => {
            if (key === "Enter") keep();
            if (key === "Escape") {
              setText(null);
              setBad(false);
            }
          }}
        />
      </Field>
      {overrides.period && (
        <div className={ui.row}>
          <Button size="small" appearance="subtle" onClick={reset}>
            {planWords.reset}
          </Button>
        </div>
      )}
    </div>
  );
}
