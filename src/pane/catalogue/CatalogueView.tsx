import { useRef, useState } from "react";
import type { NamedCatalogue } from "../../catalogue/joinCatalogues";
import type { Level, StandardMeasure } from "../../catalogue/StandardMeasure";
import { mainPlan } from "../../drafting/insertMeasures";
import type { Fillings } from "../../drafting/placeholders";
import type { Grid } from "../../grid/Grid";
import type { Review } from "../../review/review";
import { shorten } from "../../text/shorten";
import { oneLine } from "../../text/visibleText";
import type { ChosenRow, PaneServices } from "../services";
import type { ReviewSession } from "../session/ReviewSession";
import type { SessionState } from "../session/SessionState";
import { Button } from "../ui/Button";
import field from "../ui/field.module.css";
import { Labelled } from "../ui/Labelled";
import { Segments } from "../ui/Segments";
import ui from "../ui/ui.module.css";
import { Working } from "../ui/Working";
import styles from "./CatalogueView.module.css";
import { FindMeasures } from "./FindMeasures";
import { GapList } from "./GapList";
import { InsertForm } from "./InsertForm";
import type { JoinedIndex } from "./joinedIndex";
import { LevelField } from "./LevelField";
import type { MeasureChoice } from "./MeasureChoice";
import { MissingMeasures } from "./MissingMeasures";
import { NotePanel } from "./NotePanel";
import { NotePlan } from "./NotePlan";
import { OwnCatalogues } from "./OwnCatalogues";
import { chosenCount, modeNames, words } from "./strings";
import { useDrafting } from "./useDrafting";
import { useJoinedIndex } from "./useJoinedIndex";
import { useOwnCatalogues } from "./useOwnCatalogues";

interface Props {
  readonly grid: Grid;
  readonly review: Review;
  readonly session: ReviewSession;
  readonly state: SessionState;
  readonly services: PaneServices;
  /** The row that the user chose in the document; null where none is. */
  readonly chosenRow: ChosenRow | null;
  readonly announce: (message: string) => void;
}

/** Standard measures, once they are ready to be searched. */
export default function CatalogueView(props: Props) {
  const [own, setOwn] = useOwnCatalogues();
  const { joined, share } = useJoinedIndex(own);
  return joined ? (
    <MeasuresView {...props} joined={joined} own={own} onOwn={setOwn} />
  ) : (
    <Working name={words.preparing} percent={share * 100} onStop={null} />
  );
}

/** Standard measures: found, compared with the plan, chosen and inserted in place; empty cells filled from them. */
function MeasuresView({
  grid,
  review,
  session,
  state,
  services,
  chosenRow,
  announce,
  joined: { index, sourcesOf },
  own,
  onOwn,
}: Props & {
  readonly joined: JoinedIndex;
  readonly own: readonly NamedCatalogue[];
  readonly onOwn: (own: readonly NamedCatalogue[]) => void;
}) {
  const { plans } = review.reading;
  const [mode, setMode] = useState<keyof typeof modeNames>("find");
  const [level, setLevel] = useState<Level | null>(null);
  const [chosenPlan, setPlan] = useState<number | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<StandardMeasure>>(new Set());
  const [inserting, turn] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed goes with its form: the keyboard goes on from the top of the other. */
  const setInserting = (to: boolean) => {
    turn(to);
    heading.current?.focus();
  };
  const [fillings, setFillings] = useState<Fillings>({});
  const drafting = useDrafting(
    grid,
    review,
    state,
    index,
    chosenPlan ?? mainPlan(plans),
    level,
    services.today,
  );
  const { note } = review.reading;
  if (!drafting && note)
    return (
      <NotePlan
        note={note}
        reading={review.reading}
        index={index}
        saveFile={services.saveFile}
        announce={announce}
      />
    );
  if (!drafting)
    return (
      <>
        <h1 className={ui.hidden}>{words.title}</h1>
        <p>{words.noPlan}</p>
      </>
    );
  const measures = [...chosen];
  const { covered } = drafting;
  const isMatched = typeof covered !== "number";
  if (inserting && measures.length > 0 && isMatched)
    return (
      <div className={styles.view}>
        <h1 ref={heading} tabIndex={-1} className={ui.hidden}>
          {words.title}
        </h1>
        <InsertForm
          drafting={drafting}
          measures={measures}
          chosenRow={chosenRow}
          session={session}
          fillings={fillings}
          onFillings={setFillings}
          onDone={(title) => {
            setChosen(new Set());
            setInserting(false);
            announce(title);
          }}
          onBack={() => {
            setInserting(false);
          }}
        />
      </div>
    );
  const choice: MeasureChoice = {
    chosen,
    toggle: (measure) => {
      const next = new Set(chosen);
      if (!next.delete(measure)) next.add(measure);
      setChosen(next);
    },
    add: (more) => {
      setChosen(new Set([...chosen, ...more]));
    },
    reveal: (at) => void session.reveal(at),
    sourcesOf,
  };
  return (
    <div className={styles.view}>
      <h1 ref={heading} tabIndex={-1} className={ui.hidden}>
        {words.title}
      </h1>
      <Segments
        label={words.modes}
        names={modeNames}
        chosen={mode}
        onChoose={setMode}
      />
      <div className={styles.tools}>
        <LevelField
          level={drafting.level}
          hint={drafting.levelKnown ? undefined : words.levelGuessed}
          onLevel={setLevel}
        />
        {plans.length > 1 && (
          <Labelled name={words.plan} className={styles.choice}>
            {(ids) => (
              <select
                {...ids}
                className={field.field}
                value={drafting.at}
                onChange={({ target }) => {
                  setPlan(Number(target.value));
                }}
              >
                {plans.map(({ title }, index) => (
                  <option key={index} value={index}>
                    {String(index + 1)}.{" "}
                    {shorten(oneLine(title?.value ?? ""), 60)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        )}
      </div>
      {!isMatched && (
        <Working name={words.matching} percent={covered * 100} onStop={null} />
      )}
      {mode === "find" && <FindMeasures drafting={drafting} choice={choice} />}
      {mode === "missing" && isMatched && (
        <MissingMeasures drafting={drafting} choice={choice} />
      )}
      {mode === "gaps" && isMatched && (
        <GapList
          drafting={drafting}
          fillings={fillings}
          session={session}
          announce={announce}
        />
      )}
      {mode === "note" && isMatched && (
        <NotePanel drafting={drafting} choice={choice} files={services.files} />
      )}
      {mode === "own" && (
        <OwnCatalogues
          drafting={drafting}
          chosenRow={chosenRow}
          own={own}
          onOwn={onOwn}
          services={services}
          announce={announce}
        />
      )}
      {measures.length > 0 && mode !== "gaps" && mode !== "own" && (
        <div className={styles.bar}>
          <span role="status">{chosenCount(measures.length)}</span>
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              setInserting(true);
            }}
          >
            {words.next}
          </Button>
        </div>
      )}
    </div>
  );
}
