import { useMemo, useState } from "react";
import type { StandardMeasure } from "../../catalogue/StandardMeasure";
import { fillEdits, fillGaps, type Gap, rowKey } from "../../drafting/fillGaps";
import { readable, type Fillings } from "../../drafting/placeholders";
import { deadlineRemarkText } from "../../drafting/strings";
import { isLikely } from "../../catalogue/matchRow";
import { capitalised } from "../../text/capitalised";
import { shorten } from "../../text/shorten";
import { oneLine, visibleText } from "../../text/visibleText";
import type { ReviewSession } from "../session/ReviewSession";
import { Button } from "../ui/Button";
import field from "../ui/field.module.css";
import { Labelled } from "../ui/Labelled";
import { ScrollArea } from "../ui/ScrollArea";
import ui from "../ui/ui.module.css";
import styles from "./CatalogueView.module.css";
import type { Drafting } from "./Drafting";
import { filledTitle, gapNames, words } from "./strings";

/** Empty cells with what the standard counterpart would put there; only what the user ticks is written. */
export function GapList({
  drafting,
  fillings,
  session,
  announce,
}: {
  readonly drafting: Drafting;
  readonly fillings: Fillings;
  readonly session: ReviewSession;
  readonly announce: (message: string) => void;
}) {
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const [sources, setSources] = useState<Sources>(new Map());
  const { document, level, today, at } = drafting;
  const gaps = useMemo(() => {
    const find = (chosen: ReadonlyMap<string, StandardMeasure>) =>
      fillGaps(document, { plan: at, level, fillings, today, chosen });
    return find(withLikely(find(new Map()), sources));
  }, [document, at, level, fillings, today, sources]);
  const wanted = gaps.filter(
    (gap) => accepted.has(keyOf(gap)) && fillEdits([gap]).length > 0,
  );
  const write = async () => {
    const title = filledTitle(
      wanted.flatMap(({ proposal }) => proposal?.source.wording ?? []),
    );
    if (await session.apply(title, fillEdits(wanted))) {
      setAccepted(new Set());
      announce(title);
    }
  };
  return (
    <>
      <ScrollArea name={words.gapsHint}>
        <p className={ui.caption}>
          {gaps.length > 0 ? words.gapsHint : words.noGaps}
        </p>
        <ul className={styles.list}>
          {gaps.map((gap) => (
            <GapCard
              key={keyOf(gap)}
              gap={gap}
              fillings={{ ...drafting.fillings, ...fillings }}
              accepted={accepted.has(keyOf(gap))}
              onAccept={() => {
                const next = new Set(accepted);
                if (!next.delete(keyOf(gap))) next.add(keyOf(gap));
                setAccepted(next);
              }}
              onChoose={(source) => {
                const next = new Map(sources);
                setSources(next.set(rowKey(gap.measure), source));
              }}
              onShow={() => void session.reveal(gap.at)}
            />
          ))}
        </ul>
      </ScrollArea>
      {gaps.length > 0 && (
        <div className={styles.bar}>
          <span />
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={wanted.length === 0}
            onClick={() => void write()}
          >
            {words.write}
          </Button>
        </div>
      )}
    </>
  );
}

/** The counterparts that the user chose, by row; null where none is to be proposed. */
type Sources = ReadonlyMap<string, StandardMeasure | null>;

/** Where nothing is sure the likeliest counterpart is proposed too: the user sees it named and ticks it or not. */
function withLikely(
  gaps: readonly Gap[],
  sources: Sources,
): ReadonlyMap<string, StandardMeasure> {
  const chosen = new Map<string, StandardMeasure>();
  for (const { measure, candidates } of gaps) {
    const [best] = candidates;
    const told = sources.get(rowKey(measure));
    const source =
      told === undefined && best && isLikely(best) ? best.measure : told;
    if (source) chosen.set(rowKey(measure), source);
  }
  return chosen;
}

const keyOf = ({ at, role }: Gap): string =>
  `${String(at.table)}:${String(at.row)}:${role}`;

function GapCard({
  gap: { role, measure, proposal, candidates },
  fillings,
  accepted,
  onAccept,
  onChoose,
  onShow,
}: {
  readonly gap: Gap;
  readonly fillings: Fillings;
  readonly accepted: boolean;
  readonly onAccept: () => void;
  readonly onChoose: (source: StandardMeasure | null) => void;
  readonly onShow: () => void;
}) {
  const number = measure.number && `№ ${oneLine(measure.number.text)} `;
  const choices = candidates.map((one) => one.measure);
  return (
    <li className={styles.section}>
      <p className={ui.caption}>
        {number}
        {shorten(oneLine(measure.wholeText), 120)}{" "}
        <Button size="small" appearance="subtle" onClick={onShow}>
          {words.show}
        </Button>
      </p>
      {proposal ? (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={accepted}
            disabled={proposal.unknown.length > 0}
            onChange={onAccept}
          />
          <span>
            {gapNames[role]}: <b>{visibleText(proposal.text)}</b>
          </span>
        </label>
      ) : (
        <p>
          {gapNames[role]}:{" "}
          {choices.length > 0 ? words.chooseBelow : words.noProposal}
        </p>
      )}
      {proposal?.remark && (
        <p className={styles.remark}>
          {capitalised(deadlineRemarkText(proposal.remark))}.
        </p>
      )}
      {choices.length > 0 && (
        <Labelled name={words.chooseSource}>
          {(ids) => (
            <select
              {...ids}
              className={field.field}
              value={proposal?.source.id ?? ""}
              onChange={({ target }) => {
                onChoose(choices.find(({ id }) => id === target.value) ?? null);
              }}
            >
              <option value="">{words.notChosen}</option>
              {choices.map(({ id, wording }) => (
                <option key={id} value={id}>
                  {shorten(oneLine(readable(wording, fillings)), 100)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
    </li>
  );
}
