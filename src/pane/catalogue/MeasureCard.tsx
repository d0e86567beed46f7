import { useId } from "react";
import type { StandardMeasure } from "../../catalogue/StandardMeasure";
import { readable } from "../../drafting/placeholders";
import { oneLine } from "../../text/visibleText";
import { Button } from "../ui/Button";
import ui from "../ui/ui.module.css";
import styles from "./CatalogueView.module.css";
import type { Drafting } from "./Drafting";
import type { MeasureChoice } from "./MeasureChoice";
import { words } from "./strings";

/** One measure of the catalogue, to be chosen; what the plan has already is marked with its row. */
export function MeasureCard({
  measure,
  drafting,
  choice,
}: {
  readonly measure: StandardMeasure;
  readonly drafting: Drafting;
  readonly choice: MeasureChoice;
}) {
  const id = useId();
  const { id: key, wording, deadline, result } = measure;
  const { covered } = drafting;
  const already = typeof covered === "number" ? undefined : covered.get(key);
  return (
    <li className={styles.card}>
      <input
        id={id}
        type="checkbox"
        checked={choice.chosen.has(measure)}
        onChange={() => {
          choice.toggle(measure);
        }}
      />
      <div className={styles.body}>
        <label htmlFor={id} className={styles.wording}>
          {oneLine(readable(wording, drafting.fillings))}
        </label>
        <p className={ui.caption}>
          {[deadline, result, ...choice.sourcesOf(measure)]
            .filter((text) => text !== "")
            .map((text) => oneLine(readable(text, drafting.fillings)))
            .join(" · ")}
        </p>
        {already && (
          <p className={ui.caption}>
            {words.already}
            {already.row.number &&
              `: № ${oneLine(already.row.number.text)}`}{" "}
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                choice.reveal(already.at);
              }}
            >
              {words.show}
            </Button>
          </p>
        )}
      </div>
    </li>
  );
}
