import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReviewSession, SessionState } from "../ReviewSession";
import { planWords } from "../strings";
import { PlanFacts } from "./PlanFacts";

const useStyles = makeStyles({
  view: {
    display: "grid",
    alignContent: "start",
    gap: tokens.spacingVerticalM,
    overflowY: "auto",
    minHeight: 0,
    flexGrow: 1,
  },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** What was recognised in the document; the user corrects a column's role or the period. */
export default function PlanView({
  session,
  state,
}: {
  readonly session: ReviewSession;
  readonly state: SessionState;
}) {
  const styles = useStyles();
  const reading = state.review?.reading;
  if (!reading) return null;
  const notes = [
    ...reading.notes,
    ...reading.plans.flatMap((plan) => plan.notes),
  ];
  return (
    <div className={styles.view}>
      {reading.plans.length === 0 && !reading.note && (
        <Text>{planWords.noPlan}</Text>
      )}
      {reading.plans.map((plan) => (
        <PlanFacts
          key={plan.tables[0]}
          plan={plan}
          session={session}
          decided={state.decided}
        />
      ))}
      {reading.note && (
        <section>
          <Text as="h2" weight="semibold">
            {planWords.note}
          </Text>
          <ol className={styles.list}>
            {reading.note.measures.map(({ text, paragraphs }) => (
              <li key={paragraphs[0]}>{text}</li>
            ))}
          </ol>
        </section>
      )}
      {notes.length > 0 && (
        <section>
          <Text as="h2" weight="semibold">
            {planWords.notRead}
          </Text>
          <ul className={styles.list}>
            {notes.map(({ message }, index) => (
              <li key={index}>{message}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
