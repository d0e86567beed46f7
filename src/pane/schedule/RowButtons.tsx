import { useState } from "react";
import type { ScheduledRow } from "../../report/schedule";
import { rowTitle } from "../../report/scheduleGroups";
import { shorten } from "../../text/shorten";
import styles from "./RowButtons.module.css";
import { words } from "./strings";

const step = 50;

/** Rows of the plan that lead to themselves, some at a time. */
export function RowButtons({
  rows,
  onOpen,
}: {
  readonly rows: readonly ScheduledRow[];
  readonly onOpen: (row: ScheduledRow) => void;
}) {
  const [shown, setShown] = useState(step);
  return (
    <div className={styles.rows}>
      {rows.slice(0, shown).map((row) => (
        <RowButton key={`${row.table}:${row.row}`} row={row} onOpen={onOpen} />
      ))}
      {rows.length > shown && (
        <button
          type="button"
          className={styles.row}
          onClick={() => {
            setShown(shown + step);
          }}
        >
          {words.more} ({rows.length - shown})
        </button>
      )}
    </div>
  );
}

/** One row; `note` says what is particular about it. */
export function RowButton({
  row,
  note,
  onOpen,
}: {
  readonly row: ScheduledRow;
  readonly note?: string;
  readonly onOpen: (row: ScheduledRow) => void;
}) {
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => {
        onOpen(row);
      }}
    >
      {shorten(rowTitle(row), 200) || `${words.row} ${row.row + 1}`}
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </button>
  );
}
