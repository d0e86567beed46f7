import { useState } from "react";
import {
  monthLetter,
  type MonthIndex,
  type MonthSpan,
  monthTitle,
} from "../../report/months";
import type { Load } from "../../report/partyLoad";
import type { ScheduledRow } from "../../report/schedule";
import { measuresInWords } from "../../report/words";
import { shorten } from "../../text/shorten";
import styles from "./LoadChart.module.css";
import { RowButtons } from "./RowButtons";
import { rowsIn, words } from "./strings";

/** How much one party has to do, month by month; a press on a month shows its rows. */
export function LoadChart({
  name,
  load: { rows, byMonth, peaks },
  most,
  span,
  tall,
  onOpen,
}: {
  readonly name: string;
  readonly load: Load;
  /** The count that fills the whole height. */
  readonly most: number;
  readonly span: MonthSpan | null;
  readonly tall: boolean;
  readonly onOpen: (row: ScheduledRow) => void;
}) {
  const [open, setOpen] = useState<MonthIndex | "all" | null>(null);
  const toggle = (what: MonthIndex | "all") => () => {
    setOpen(open === what ? null : what);
  };
  const shown =
    open === "all" ? rows : open !== null && span && byMonth[open - span.first];
  return (
    <section className={styles.party} aria-label={name}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open === "all"}
        onClick={toggle("all")}
      >
        <span className={styles.name}>{shorten(name, 160)}</span>
        <span className={styles.count}>{measuresInWords(rows.length)}</span>
      </button>
      {span && byMonth.some(({ length }) => length > 0) && (
        <>
          <div
            className={`${styles.months ?? ""} ${tall ? (styles.tall ?? "") : ""}`}
          >
            {byMonth.map(({ length }, at) => {
              const month = span.first + at;
              const title = rowsIn(monthTitle(month), length);
              const letter = byMonth.length <= 26 ? monthLetter(month) : "";
              return length === 0 ? (
                <span key={month} className={styles.month} aria-hidden>
                  <span className={styles.column} />
                  {letter}
                </span>
              ) : (
                <button
                  key={month}
                  type="button"
                  className={styles.month}
                  title={title}
                  aria-label={title}
                  aria-expanded={open === month}
                  onClick={toggle(month)}
                >
                  <span className={styles.column}>
                    {tall && byMonth.length <= 14 && length}
                    <span
                      className={styles.bar}
                      style={{ height: `${String((length / most) * 100)}%` }}
                    />
                  </span>
                  {letter}
                </button>
              );
            })}
          </div>
          {peaks.length > 0 && (
            <p className={styles.peak}>
              {words.peak}:{" "}
              {rowsIn(
                peaks.map(monthTitle).join(", "),
                byMonth[(peaks[0] ?? 0) - span.first]?.length ?? 0,
              )}
            </p>
          )}
        </>
      )}
      {shown && <RowButtons rows={shown} onOpen={onOpen} />}
    </section>
  );
}
