import { UndoIcon, DownIcon, UpIcon } from "../ui/icons";
import { useState } from "react";
import type { ReviewSession } from "../session/ReviewSession";
import type { JournalEntry, SessionState } from "../session/SessionState";
import { oneLine } from "../../text/visibleText";
import { journalTitle, panelWords, words } from "../strings";
import ui from "../ui/ui.module.css";
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
  const last = oneLine(journal.at(-1)?.title ?? "");
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
        <Button
          size="small"
          className={styles.button}
          icon={<UndoIcon />}
          disabledFocusable={work === "writing"}
          onClick={() => {
            void session.undo().then((done) => {
              if (done) announce(`${words.undone}: ${last}`);
            });
          }}
        >
          {words.undo}
        </Button>
      </div>
    </footer>
  );
}

function Step({ entry: { title, changes } }: { readonly entry: JournalEntry }) {
  const more = changes.length - shownChanges;
  return (
    <li className={styles.step}>
      <h2 className={ui.heading}>{oneLine(title)}</h2>
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
