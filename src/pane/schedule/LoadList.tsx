import { useMemo } from "react";
import type { MonthSpan } from "../../report/months";
import type { Load, PlanLoad } from "../../report/partyLoad";
import type { ScheduledRow } from "../../report/schedule";
import { oneLine } from "../../text/visibleText";
import { LoadChart } from "./LoadChart";
import { RowList } from "./RowList";
import { words } from "./strings";

/** The whole plan's load by month, then each party's, the busiest first. */
export function LoadList({
  load,
  span,
  onOpen,
}: {
  readonly load: PlanLoad;
  readonly span: MonthSpan | null;
  readonly onOpen: (row: ScheduledRow) => void;
}) {
  const entries = useMemo(() => entriesOf(load), [load]);
  return (
    <RowList
      label={words.load}
      count={entries.length}
      height={(index) => (index === 0 ? 150 : 96)}
      keyOf={(index) => entries[index]?.key ?? ""}
    >
      {(index) => {
        const entry = entries[index];
        return (
          entry && (
            <LoadChart
              name={entry.name}
              load={entry.load}
              most={entry.most}
              span={span}
              tall={index === 0}
              onOpen={onOpen}
            />
          )
        );
      }}
    </RowList>
  );
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly load: Load;
  /** The count that fills the chart's height: one for all parties, so that they can be compared. */
  readonly most: number;
}

function entriesOf({ total, parties, nobody }: PlanLoad): readonly Entry[] {
  const most = parties.reduce((max, load) => Math.max(max, highest(load)), 1);
  const entries: Entry[] = [
    { key: "=total", name: words.total, load: total, most: highest(total) },
  ];
  if (nobody.length > 0)
    entries.push({
      key: "=nobody",
      name: words.nobody,
      load: { rows: nobody, byMonth: [], peaks: [] },
      most: 1,
    });
  for (const { key, name, ...load } of parties)
    entries.push({ key: `party ${key}`, name: oneLine(name), load, most });
  return entries;
}

const highest = ({ byMonth }: Load): number =>
  byMonth.reduce((max, { length }) => Math.max(max, length), 1);
