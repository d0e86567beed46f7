import { type ReactNode, useMemo, useState } from "react";
import { compareNote } from "../../drafting/compareNote";
import type { Anchor } from "../../grid/Anchor";
import type { Measure, Note } from "../../plan/Plan";
import { readDocument } from "../../plan/readDocument";
import { shorten } from "../../text/shorten";
import { oneLine } from "../../text/visibleText";
import type { PaneFiles } from "../services";
import { Button } from "../ui/Button";
import { FileButton } from "../ui/FileButton";
import { Refusal } from "../ui/Refusal";
import { ScrollArea } from "../ui/ScrollArea";
import ui from "../ui/ui.module.css";
import styles from "./CatalogueView.module.css";
import type { Drafting } from "./Drafting";
import { MeasureCard } from "./MeasureCard";
import type { MeasureChoice } from "./MeasureChoice";
import { noteWords as words } from "./strings";

/** A note on measures taken set against the plan: what is done, what it does not mention, what was done besides. */
export function NotePanel({
  drafting,
  choice,
  files,
}: {
  readonly drafting: Drafting;
  readonly choice: MeasureChoice;
  readonly files: PaneFiles;
}) {
  const [opened, setOpened] = useState<{ name: string; note: Note } | null>(
    null,
  );
  const [refused, setRefused] = useState("");
  const open = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await files.readDocument(bytes);
    const note = read.ok ? readDocument(read.value).note : null;
    setRefused(read.ok ? (note ? "" : words.noNote) : read.message);
    if (note) setOpened({ name: file.name, note });
  };
  const { plan, document, level } = drafting;
  const comparison = useMemo(
    () => opened && compareNote(opened.note, plan, document.index, level),
    [opened, plan, document, level],
  );
  return (
    <ScrollArea name={words.label}>
      <p className={ui.caption}>{words.hint}</p>
      <div className={ui.row}>
        <FileButton
          name={words.open}
          accept=".docx,.xlsx"
          onFile={(file) => void open(file)}
        />
        {opened && <span className={ui.caption}>{oneLine(opened.name)}</span>}
      </div>
      <Refusal
        message={refused}
        onClose={() => {
          setRefused("");
        }}
      />
      {comparison && (
        <>
          <Part title={words.done} count={comparison.done.length}>
            {comparison.done.map(({ measure, evidence }, index) => (
              <li key={index} className={styles.section}>
                <Row measure={measure} reveal={choice.reveal} />
                {evidence.map(({ item, sure }, at) => (
                  <p key={at} className={ui.caption}>
                    {sure ? words.told : words.perhaps}: «
                    {shorten(oneLine(item.text), 200)}»
                  </p>
                ))}
              </li>
            ))}
          </Part>
          <Part
            title={words.notMentioned}
            count={comparison.notMentioned.length}
          >
            {comparison.notMentioned.map((measure, index) => (
              <li key={index} className={styles.section}>
                <Row measure={measure} reveal={choice.reveal} />
              </li>
            ))}
          </Part>
          <Part title={words.outside} count={comparison.outside.length}>
            {comparison.outside.map(({ item, candidates: [best] }, index) => (
              <li key={index} className={styles.section}>
                <p>{shorten(oneLine(item.text), 300)}</p>
                {best && best.score >= 0.5 && (
                  <ul className={styles.list} aria-label={words.candidate}>
                    <MeasureCard
                      measure={best.measure}
                      drafting={drafting}
                      choice={choice}
                    />
                  </ul>
                )}
              </li>
            ))}
          </Part>
        </>
      )}
    </ScrollArea>
  );
}

function Part({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  return (
    <details open={count > 0} className={styles.part}>
      <summary className={styles.summary}>
        <span className={ui.heading}>{title}</span>
        <span className={ui.caption}>{count}</span>
      </summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  );
}

function Row({
  measure: { number, wholeText, measure },
  reveal,
}: {
  readonly measure: Measure;
  readonly reveal: (at: Anchor) => void;
}) {
  return (
    <p>
      {number && `№ ${oneLine(number.text)} `}
      {shorten(oneLine(wholeText), 200)}{" "}
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          reveal(measure.at);
        }}
      >
        {words.show}
      </Button>
    </p>
  );
}
