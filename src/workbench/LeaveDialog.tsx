import { useEffect, useId, useRef } from "react";
import styles from "./LeaveDialog.module.css";
import { words } from "./strings";
import type { Leaving } from "./useWorkbench";
import { Button } from "../pane/ui/Button";

/** Asks what becomes of changes that are not saved. */
export function LeaveDialog({
  name,
  onAnswer,
}: {
  readonly name: string;
  readonly onAnswer: (answer: Leaving) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onClose={() => {
        onAnswer("stay");
      }}
    >
      <h2 id={`${id}title`} className={styles.title}>
        {words.leaveTitle}
      </h2>
      <p id={`${id}text`}>{words.leave(name)}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            onAnswer("save");
          }}
        >
          {words.leaveSave}
        </Button>
        <Button
          onClick={() => {
            onAnswer("drop");
          }}
        >
          {words.leaveYes}
        </Button>
        <Button
          onClick={() => {
            onAnswer("stay");
          }}
        >
          {words.leaveNo}
        </Button>
      </div>
    </dialog>
  );
}
