import { use } from "react";
import type { RunCheck } from "../../review/review";
import { panelWords } from "../strings";
import { classes } from "../ui/classes";
import ui from "../ui/ui.module.css";
import { drawnLines } from "./drawnLines";
import styles from "./panels.module.css";

/** Asked for once, and only when somebody wants to know. */
const loadExamples = once(() => import("../../review/examplesOf"));

/** Why it matters, what it rests on, and how it looks in a plan. */
export function Why({
  check: { id, rationale, source },
}: {
  readonly check: RunCheck;
}) {
  const { examplesOf } = use(loadExamples());
  const example = examplesOf(id)[0];
  return (
    <div className={classes(styles.panel, styles.why)}>
      <p>{rationale}</p>
      {source !== undefined && (
        <p className={ui.caption}>
          {panelWords.source}: {source}
        </p>
      )}
      {example && (
        <>
          <Drawn name={panelWords.example} drawing={example.bad} />
          <Drawn name={panelWords.good} drawing={example.good} />
        </>
      )}
    </div>
  );
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}

function Drawn({
  name,
  drawing,
}: {
  readonly name: string;
  readonly drawing: string;
}) {
  return (
    <div className={styles.example}>
      <p className={ui.caption}>{name}:</p>
      {drawnLines(drawing).map((pieces, line) => (
        <p key={line}>
          {pieces.map(({ text, marked }, index) =>
            marked ? <mark key={index}>{text}</mark> : text,
          )}
        </p>
      ))}
    </div>
  );
}
