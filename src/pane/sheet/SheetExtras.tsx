import { useEffect, useState } from "react";
import type { HostFailure, Outcome } from "../../grid/DocumentHost";
import type { Grid } from "../../grid/Grid";
import type {
  ExtraKind,
  SpreadsheetExtras,
} from "../../grid/SpreadsheetExtras";
import type { Plan } from "../../plan/Plan";
import planStyles from "../plan/PlanView.module.css";
import type { ReviewSession } from "../session/ReviewSession";
import { failureText } from "../strings";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import ui from "../ui/ui.module.css";
import { sheetPlanOf } from "./sheetPlanOf";
import { extraTitles, extraWords } from "./strings";

/** What can be added to the workbook for the first plan in it, and taken away again. */
export default function SheetExtras({
  extras,
  plans,
  grid,
  session,
  announce,
}: {
  readonly extras: SpreadsheetExtras;
  readonly plans: readonly Plan[];
  readonly grid: Grid;
  readonly session: ReviewSession;
  readonly announce: (message: string) => void;
}) {
  const [present, setPresent] = useState<readonly ExtraKind[]>([]);
  const [refused, setRefused] = useState("");
  const [busy, setBusy] = useState(false);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void extras.present().then((found) => {
      if (isCurrent && found.ok) setPresent(found.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [extras, grid, changes]);
  const [plan] = plans;
  const sheetPlan = plan ? sheetPlanOf(plan, grid) : null;
  const change = async (
    work: () => Promise<Outcome<void>>,
    said: string,
  ): Promise<void> => {
    setBusy(true);
    const outcome = await work();
    setRefused(outcome.ok ? "" : refusalText(outcome.failure));
    setBusy(false);
    setChanges((count) => count + 1);
    if (outcome.ok) announce(said);
    await session.recheck();
  };
  return (
    <section className={planStyles.section}>
      <h2 className={ui.heading}>{extraWords.title}</h2>
      <p className={ui.caption}>
        {sheetPlan ? extraWords.lead : extraWords.none}
      </p>
      {refused !== "" && (
        <Notice
          kind="error"
          onClose={() => {
            setRefused("");
          }}
        >
          {refused}
        </Notice>
      )}
      {extras.offered.map((kind) => {
        const { name, hint } = extraTitles[kind];
        const isThere = present.includes(kind);
        const said = `${isThere ? extraWords.removed : extraWords.added}: ${name}`;
        return (
          <div key={kind}>
            <h3 className={ui.heading}>{name}</h3>
            <p className={ui.caption}>{hint}</p>
            <Button
              size="small"
              aria-label={`${isThere ? extraWords.remove : extraWords.add}: ${name}`}
              disabledFocusable={busy || (!isThere && !sheetPlan)}
              onClick={() => {
                void change(
                  () =>
                    isThere || !sheetPlan
                      ? extras.remove(kind)
                      : extras.add(kind, sheetPlan),
                  said,
                );
              }}
            >
              {isThere ? extraWords.remove : extraWords.add}
            </Button>
          </div>
        );
      })}
    </section>
  );
}

const refusalText = (failure: HostFailure): string =>
  failure.kind === "unsupported"
    ? extraWords.refused(failure.needs)
    : failureText(failure);
