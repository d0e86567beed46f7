import { useMemo } from "react";
import type { Schedule, ScheduledRow } from "../../report/schedule";
import { undrawnRows } from "../../report/scheduleWords";
import { shorten } from "../../text/shorten";
import { RowButton } from "./RowButtons";
import { RowList } from "./RowList";
import { words } from "./strings";

/** Rows with no place on the calendar, each with the reason and its own words. */
export function UndrawnList({
  schedule,
  onOpen,
}: {
  readonly schedule: Schedule;
  readonly onOpen: (row: ScheduledRow) => void;
}) {
  const rows = useMemo(() => undrawnRows(schedule), [schedule]);
  if (rows.length === 0) return <p>{words.allDrawn}</p>;
  return (
    <RowList
      label={words.undrawn}
      count={rows.length}
      height={() => 56}
      keyOf={(index) => String(index)}
    >
      {(index) => {
        const undrawn = rows[index];
        if (!undrawn) return null;
        const { row, reason } = undrawn;
        const written = row.deadline
          ? ` – ${shorten(row.deadline.text, 160)}`
          : "";
        return <RowButton row={row} note={reason + written} onOpen={onOpen} />;
      }}
    </RowList>
  );
}
