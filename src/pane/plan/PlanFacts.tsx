import type { ReactNode } from "react";
import type { Plan } from "../../plan/Plan";
import type { ReviewState } from "../../review/reviewState";
import { oneLine } from "../../text/visibleText";
import type { ReviewSession } from "../session/ReviewSession";
import { planWords } from "./strings";
import ui from "../ui/ui.module.css";
import { ColumnRoles } from "./ColumnRoles";
import { PeriodField } from "./PeriodField";
import { planCounts } from "./planCounts";
import styles from "./PlanView.module.css";

/** Title, period, counts, columns and sections of one plan. */
export function PlanFacts({
  plan,
  heading,
  session,
  decided,
}: {
  readonly plan: Plan;
  /** What is told of the document before its first plan. */
  readonly heading: ReactNode;
  readonly session: ReviewSession;
  readonly decided: ReviewState;
}) {
  const headings = plan.rows.flatMap((row) =>
    row.kind === "section" ? row.headings : [],
  );
  return (
    <section className={styles.section}>
      <h1 className={ui.heading}>
        {plan.title ? oneLine(plan.title.value) : planWords.noTitle}
      </h1>
      <PeriodField plan={plan} session={session} decided={decided} />
      {heading}
      <h2 className={ui.heading}>{planWords.counts}</h2>
      <dl className={styles.facts}>
        {planCounts(plan).map(([name, count]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <ColumnRoles plan={plan} session={session} decided={decided} />
      {headings.length > 0 && (
        <>
          <h2 className={ui.heading}>{planWords.sections}</h2>
          <ul
            className={styles.list}
            tabIndex={0}
            aria-label={planWords.sections}
          >
            {headings.map(({ number, title, level }, index) => (
              <li key={index} style={{ marginInlineStart: (level - 1) * 12 }}>
                {number?.text} {oneLine(title)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
