import { UndoIcon, DownIcon, UpIcon } from "../ui/icons";
import { useState } from "react";
import type { ReviewSession } from "../session/ReviewSession";
import type { JournalEntry, SessionState } from "../session/SessionState";
import { oneLine } from "../../text/visibleText";
import { brokenWords, journalTitle, panelWords, words } from "../strings";
import ui from "../ui/ui.module.css";
import { BrokenBar } from "./BrokenBar";
import { ChangeText } from "./ChangeText";
import styles from "./JournalBar.module.css";
import { Button } from "../ui/Button";

/** Changes shown of one step; a step may hold thousands. */
const shownChanges = 50;

/** What was changed last, with the way back, and on demand every step. */
export default function JournalBar({
  session,
  state: { journal, work },
  announce,
}: {
  readonly session: ReviewSession;
  readonly state: SessionState;
  readonly announce: (message: string) => void;
}) {
  const [open, setOpen] = useState(false);
  const step = journal.at(-1);
  const last = oneLine(step?.title ?? "");
  const undo = (): void => {
    void session.undo().then((done) => {
      if (done) announce(`${words.undone}: ${last}`);
    });
  };
  return (
    <footer className={styles.bar}>
      {open && (
        <ol
          reversed
          className={styles.steps}
          tabIndex={0}
          aria-label={words.journal}
        >
          {journal.toReversed().map((entry, index) => (
            <Step key={journal.length - index} entry={entry} />
          ))}
        </ol>
      )}
      <div className={styles.last}>
        <button
          type="button"
          className={styles.title}
          aria-expanded={open}
          aria-label={journalTitle(journal.length, last)}
          title={words.journal}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? <DownIcon /> : <UpIcon />}
          <span className={styles.words}>{last}</span>
        </button>
        {!step?.broken && (
          <Button
            size="small"
            className={styles.button}
            icon={<UndoIcon />}
            disabledFocusable={work === "writing"}
            onClick={undo}
          >
            {words.undo}
          </Button>
        )}
      </div>
      {step?.broken && (
        <BrokenBar
          broken={step.broken}
          isBusy={work === "writing"}
          onUndo={undo}
          onResume={() => {
            void session.resume().then((done) => {
              if (done) announce(`${brokenWords.resumed}: ${last}`);
            });
          }}
        />
      )}
    </footer>
  );
}

function Step({
  entry: { title, changes, broken },
}: {
  readonly entry: JournalEntry;
}) {
  const more = changes.length - shownChanges;
  return (
    <li className={styles.step}>
      <h2 className={ui.heading}>
        {broken && `${brokenWords[broken.during]} `}
        {oneLine(title)}
      </h2>
      {broken?.half !== 0 && broken && (
        <p>
          {broken.half === null
            ? brokenWords.unknown
            : `${brokenWords.half} ${String(broken.half)}`}
        </p>
      )}
      {changes.slice(0, shownChanges).map((change, index) => (
        <ChangeText key={index} change={change} />
      ))}
      {more > 0 && (
        <p className={ui.caption}>
          {panelWords.more} {more}
        </p>
      )}
    </li>
  );
}
