import { useEffect, useId, useRef } from "react";
import { Button } from "../pane/ui/Button";
import styles from "./QuestionDialog.module.css";
import { words } from "./strings";

export interface Question<Answer extends string = string> {
  readonly title: string;
  readonly text: string;
  /** What can be answered, and what its button says; the first one is the advised one. */
  readonly choices: Readonly<Record<Answer, string>>;
  /** Told null where the user would rather not. */
  readonly onAnswer: (answer: Answer | null) => void;
}

/** Asks what is to be done where something could be lost. */
export function QuestionDialog({ title, text, choices, onAnswer }: Question) {
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
        onAnswer(null);
      }}
    >
      <h2 id={`${id}title`} className={styles.title}>
        {title}
      </h2>
      <p id={`${id}text`}>{text}</p>
      <div className={styles.buttons}>
        {Object.entries(choices).map(([answer, label], place) => (
          <Button
            key={answer}
            appearance={place === 0 ? "primary" : "secondary"}
            onClick={() => {
              onAnswer(answer);
            }}
          >
            {label}
          </Button>
        ))}
        <Button
          onClick={() => {
            onAnswer(null);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </dialog>
  );
}
