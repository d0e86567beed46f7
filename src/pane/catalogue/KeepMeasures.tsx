import type { NamedCatalogue } from "../../catalogue/joinCatalogues";
import {
  compareCatalogues,
  mergeCatalogues,
} from "../../catalogue/mergeCatalogues";
import { measureOfRow, measuresOfPlan } from "../../catalogue/measureOfRow";
import type { StandardMeasure } from "../../catalogue/StandardMeasure";
import type { ChosenRow } from "../services";
import { Button } from "../ui/Button";
import ui from "../ui/ui.module.css";
import type { Drafting } from "./Drafting";
import { measuresCount, ownWords as words } from "./strings";

/** Saves the chosen row or the whole plan as standard measures, in a catalogue of the user's own. */
export function KeepMeasures({
  drafting: { plan, level, document },
  chosenRow,
  own,
  onOwn,
  announce,
}: {
  readonly drafting: Drafting;
  readonly chosenRow: ChosenRow | null;
  readonly own: readonly NamedCatalogue[];
  readonly onOwn: (own: readonly NamedCatalogue[]) => void;
  readonly announce: (message: string) => void;
}) {
  const row = plan.measures.find(
    (measure) =>
      measure.table === chosenRow?.table && measure.row === chosenRow.row,
  );
  const saved = { level, review: null, known: document.index };
  const keep = (measures: readonly StandardMeasure[]) => {
    const mine = own.find(({ name }) => name === words.mine);
    const rest = own.filter((one) => one !== mine);
    const before = mine?.measures ?? [];
    onOwn([
      {
        name: words.mine,
        measures: mergeCatalogues(
          before,
          compareCatalogues(before, measures),
          new Set(measures.map(({ id }) => id)),
        ),
      },
      ...rest,
    ]);
    announce(
      `${words.kept} «${words.mine}»: ${measuresCount(measures.length)}`,
    );
  };
  return (
    <>
      <div className={ui.row}>
        <Button
          size="small"
          disabledFocusable={!row}
          onClick={() => {
            const measure = row && measureOfRow(row, plan, saved);
            if (measure) keep([measure]);
          }}
        >
          {words.keepRow}
        </Button>
        <Button
          size="small"
          onClick={() => {
            keep(measuresOfPlan(plan, saved));
          }}
        >
          {words.keepPlan}
        </Button>
      </div>
      {!row && <p className={ui.caption}>{words.noRow}</p>}
    </>
  );
}
