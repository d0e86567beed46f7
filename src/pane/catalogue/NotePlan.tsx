import { useState } from "react";
import type { Level } from "../../catalogue/StandardMeasure";
import type { MeasureIndex } from "../../catalogue/matchMeasure";
import { knownFillings } from "../../drafting/placeholders";
import { planLevel } from "../../drafting/planLevel";
import { planOfNote } from "../../drafting/planOfNote";
import type { Note, Reading } from "../../plan/Plan";
import { shorten } from "../../text/shorten";
import { oneLine } from "../../text/visibleText";
import type { OutgoingFile } from "../services";
import { Button } from "../ui/Button";
import { ScrollArea } from "../ui/ScrollArea";
import ui from "../ui/ui.module.css";
import styles from "./CatalogueView.module.css";
import { LevelField } from "./LevelField";
import { noteWords, words } from "./strings";

/** The open document is a note: its items as rows of a new plan, saved as a new document. */
export function NotePlan({
  note,
  reading,
  index,
  saveFile,
  announce,
}: {
  readonly note: Note;
  readonly reading: Reading;
  readonly index: MeasureIndex;
  readonly saveFile: (file: OutgoingFile) => Promise<void>;
  readonly announce: (message: string) => void;
}) {
  const [level, setLevel] = useState<Level>(
    () => planLevel(reading, null) ?? "municipality",
  );
  const rows = planOfNote(note, index, level, knownFillings(reading, null));
  const save = async () => {
    const { planDocument } = await import("../../report/planDocument");
    await saveFile({
      name: `${noteWords.planName}.docx`,
      mediaType:
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      content: planDocument({
        heading: [
          noteWords.planName,
          note.title ? noteWords.madeFrom(shorten(note.title.value, 300)) : "",
        ].filter((line) => line !== ""),
        rows,
      }),
    });
    announce(noteWords.planSaved);
  };
  return (
    <div className={styles.view}>
      <h1 className={ui.hidden}>{words.title}</h1>
      <p className={ui.caption}>{noteWords.isNote}</p>
      <div className={styles.tools}>
        <LevelField level={level} onLevel={setLevel} />
      </div>
      <ScrollArea name={words.preview}>
        <ol className={styles.list}>
          {rows.map(({ measure, deadline, responsible, result }, at) => (
            <li key={at} className={styles.section}>
              <p>{oneLine(measure)}</p>
              <p className={ui.caption}>
                {[deadline, responsible, result]
                  .filter((text) => text !== "")
                  .map(oneLine)
                  .join(" · ")}
              </p>
            </li>
          ))}
        </ol>
      </ScrollArea>
      <div className={styles.bar}>
        <span />
        <Button size="small" appearance="primary" onClick={() => void save()}>
          {noteWords.savePlan}
        </Button>
      </div>
    </div>
  );
}
