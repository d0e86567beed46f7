import { examplesOf } from "../../review/examplesOf";
import type { RunCheck } from "../../review/review";
import { panelWords } from "../strings";
import { classes } from "../ui/classes";
import ui from "../ui/ui.module.css";
import { drawnLines } from "./drawnLines";
import styles from "./panels.module.css";

/** Why it matters, what it rests on, and how it looks in a plan. */
export default function Why({
  check: { id, rationale, source },
}: {
  readonly check: RunCheck;
}) {
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
