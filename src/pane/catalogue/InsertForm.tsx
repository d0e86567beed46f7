import { useMemo, useState } from "react";
import type { StandardMeasure } from "../../catalogue/StandardMeasure";
import { insertMeasures } from "../../drafting/insertMeasures";
import type { Place } from "../../drafting/Place";
import type { Insertion } from "../../drafting/Insertion";
import type { Fillings } from "../../drafting/placeholders";
import type { Anchor } from "../../grid/Anchor";
import type { Review } from "../../review/review";
import { problemText } from "../../drafting/strings";
import { capitalised } from "../../text/capitalised";
import { oneLine } from "../../text/visibleText";
import type { ChosenRow } from "../services";
import type { ReviewSession } from "../session/ReviewSession";
import { Button } from "../ui/Button";
import { scrollArea } from "../ui/ScrollArea";
import ui from "../ui/ui.module.css";
import styles from "./CatalogueView.module.css";
import type { Drafting } from "./Drafting";
import { FillingFields } from "./FillingFields";
import { NewRowCard } from "./NewRowCard";
import { PlaceField } from "./PlaceField";
import { insertedTitle, renumberedCount, words } from "./strings";

/** Where the first new row has come to stand. */
function newMeasureAt(
  review: Review | null,
  { plan, rows: [first] }: Insertion,
): Anchor | undefined {
  const wording = first?.cells.find(({ role }) => role === "measure")?.text;
  return review?.reading.plans[plan]?.measures.find(
    ({ measure }) => measure.value === wording?.trim(),
  )?.measure.at;
}

/** The chosen measures as rows of this plan: what is not known is asked once, the place chosen, the rows shown, then written. */
export function InsertForm({
  drafting,
  measures,
  chosenRow,
  session,
  fillings,
  onFillings,
  onDone,
  onBack,
}: {
  readonly drafting: Drafting;
  readonly measures: readonly StandardMeasure[];
  readonly chosenRow: ChosenRow | null;
  readonly session: ReviewSession;
  /** What the user has said of the blanks. */
  readonly fillings: Fillings;
  readonly onFillings: (fillings: Fillings) => void;
  /** Takes what was done, in words. */
  readonly onDone: (title: string) => void;
  readonly onBack: () => void;
}) {
  const [place, setPlace] = useState<Place | null>(null);
  const [renumber, setRenumber] = useState(false);
  const insertion = useMemo(
    () =>
      insertMeasures(drafting.document, measures, {
        plan: drafting.at,
        level: drafting.level,
        fillings,
        today: drafting.today,
        renumber,
        ...(place && { place }),
      }),
    [drafting, measures, fillings, place, renumber],
  );
  const { rows, unknown, problem, edits, renumbering, references } = insertion;
  const movable = renumbering.length > 0 || problem?.kind === "numbers-move";
  const title = insertedTitle(measures.length);
  return (
    <>
      <form
        className={scrollArea}
        aria-label={words.preview}
        tabIndex={0}
        id="plan-table-insert"
        onSubmit={(event) => {
          event.preventDefault();
          if (edits.length > 0)
            void session.apply(title, edits).then((done) => {
              if (!done) return;
              onDone(title);
              const at = newMeasureAt(session.state.review, insertion);
              if (at) void session.reveal(at);
            });
        }}
      >
        <FillingFields
          unknown={unknown}
          fillings={fillings}
          onFillings={onFillings}
        />
        <PlaceField
          drafting={drafting}
          place={place}
          chosenRow={chosenRow}
          onPlace={setPlace}
        />
        {(movable || renumber) && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={renumber}
              onChange={() => {
                setRenumber(!renumber);
              }}
            />
            <span>
              {words.renumber}
              {renumbering.length > 0 &&
                ` (${renumberedCount(renumbering.length)})`}
            </span>
          </label>
        )}
        {references.length > 0 && (
          <div className={styles.section}>
            <p>{words.references}</p>
            <ul>
              {references.slice(0, 20).map(({ at }, index) => (
                <li key={index}>
                  <Button
                    size="small"
                    appearance="subtle"
                    onClick={() => void session.reveal(at)}
                  >
                    {oneLine(at.quote)}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {problem && (
          <p role="alert" className={styles.remark}>
            {capitalised(problemText(problem))}.
          </p>
        )}
        <h2 className={ui.heading}>{words.preview}</h2>
        <ol className={styles.list}>
          {rows.map((row, index) => (
            <NewRowCard key={index} row={row} />
          ))}
        </ol>
      </form>
      <div className={styles.bar}>
        <Button size="small" appearance="subtle" onClick={onBack}>
          {words.back}
        </Button>
        <Button
          size="small"
          appearance="primary"
          type="submit"
          form="plan-table-insert"
          disabledFocusable={edits.length === 0}
        >
          {words.insert}
        </Button>
      </div>
    </>
  );
}
