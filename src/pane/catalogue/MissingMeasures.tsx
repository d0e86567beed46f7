import { useMemo } from "react";
import { findMissing } from "../../drafting/findMissing";
import { capitalised } from "../../text/capitalised";
import { Button } from "../ui/Button";
import { ScrollArea } from "../ui/ScrollArea";
import ui from "../ui/ui.module.css";
import styles from "./CatalogueView.module.css";
import type { Drafting } from "./Drafting";
import { MeasureCard } from "./MeasureCard";
import type { MeasureChoice } from "./MeasureChoice";
import { hasOf, words } from "./strings";

/** What the plan does not cover of the standard directions and measures of its level; what it lacks altogether comes first. */
export function MissingMeasures({
  drafting,
  choice,
}: {
  readonly drafting: Drafting;
  readonly choice: MeasureChoice;
}) {
  const missing = useMemo(
    () =>
      findMissing(drafting.document, drafting.plan, drafting.level)
        .filter((one) => one.missing.length > 0)
        .sort((a, b) => Number(b.isUncovered) - Number(a.isUncovered)),
    [drafting],
  );
  return (
    <ScrollArea name={words.uncovered}>
      {missing.length === 0 && <p role="status">{words.allCovered}</p>}
      {missing.map(({ direction, title, isUncovered, has, missing: all }) => (
        <details key={direction} className={styles.section}>
          <summary className={styles.summary}>
            <span className={ui.heading}>{capitalised(title)}</span>
            <span className={isUncovered ? styles.remark : ui.caption}>
              {isUncovered ? words.uncovered : hasOf(has, has + all.length)}
            </span>
          </summary>
          <p>
            <Button
              size="small"
              onClick={() => {
                choice.add(all);
              }}
            >
              {words.chooseAll}
            </Button>
          </p>
          <ul className={styles.list}>
            {all.map((measure) => (
              <MeasureCard
                key={measure.id}
                measure={measure}
                drafting={drafting}
                choice={choice}
              />
            ))}
          </ul>
        </details>
      ))}
    </ScrollArea>
  );
}
