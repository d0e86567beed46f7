import { lazy, Suspense } from "react";
import { DepartmentSettings } from "../settings/DepartmentSettings";
import type { PaneServices } from "../services";
import type { ReviewSession } from "../session/ReviewSession";
import type { SessionState } from "../session/SessionState";
import { planWords } from "./strings";
import { words } from "../strings";
import { oneLine } from "../../text/visibleText";
import { Fluent } from "../ui/Fluent";
import { ScrollArea } from "../ui/ScrollArea";
import ui from "../ui/ui.module.css";
import { HeadingFacts } from "./HeadingFacts";
import { PlanFacts } from "./PlanFacts";
import styles from "./PlanView.module.css";
import { SheetScopeField } from "./SheetScopeField";

const SheetExtras = lazy(() => import("../sheet/SheetExtras"));

/** Items shown of a list that a hostile file may make endless. */
const mostNotes = 200;

/** What was recognised in the document, which the user corrects, and by what it is checked. */
export default function PlanView({
  session,
  state,
  services: { sheets, extras },
  announce,
}: {
  readonly session: ReviewSession;
  readonly state: SessionState;
  readonly services: PaneServices;
  readonly announce: (message: string) => void;
}) {
  const reading = state.review?.reading;
  if (!reading) return null;
  const { plans, note, heading } = reading;
  const notes = [...reading.notes, ...plans.flatMap((plan) => plan.notes)];
  return (
    <Fluent>
      <ScrollArea name={planWords.read}>
        {sheets && <SheetScopeField sheets={sheets} session={session} />}
        {plans.length === 0 && !note && (
          <section className={styles.section}>
            <h1 className={ui.heading}>{planWords.noPlan}</h1>
            <p>{words.noPlanHint}</p>
          </section>
        )}
        {plans.map((plan, index) => (
          <PlanFacts
            key={plan.tables[0]}
            plan={plan}
            heading={index === 0 ? <HeadingFacts heading={heading} /> : null}
            session={session}
            decided={state.decided}
          />
        ))}
        {note && (
          <section className={styles.section}>
            <h1 className={ui.heading}>{planWords.note}</h1>
            <ol className={styles.list}>
              {note.measures.slice(0, mostNotes).map(({ text, paragraphs }) => (
                <li key={paragraphs[0]}>{oneLine(text)}</li>
              ))}
            </ol>
          </section>
        )}
        {notes.length > 0 && (
          <section className={styles.section}>
            <h2 className={ui.heading}>{planWords.notRead}</h2>
            <ul className={styles.list}>
              {notes.slice(0, mostNotes).map(({ message, row }, index) => (
                <li key={index}>
                  {oneLine(message)}
                  {row !== null && ` (${planWords.row} ${String(row + 1)})`}
                </li>
              ))}
            </ul>
          </section>
        )}
        {extras && state.grid && (
          <Suspense>
            <SheetExtras
              extras={extras}
              plans={plans}
              grid={state.grid}
              session={session}
              announce={announce}
            />
          </Suspense>
        )}
        <DepartmentSettings
          session={session}
          state={state}
          announce={announce}
        />
      </ScrollArea>
    </Fluent>
  );
}
