import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { tablesOf } from "../../grid/Grid";
import { words } from "../strings";
import type { PictureProps } from "./PictureProps";
import { SheetTable } from "./SheetTable";
import styles from "./SheetsPicture.module.css";

/** A workbook's sheets; one is shown at a time. */
export function SheetsPicture({ document, onDrawn }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const shownBefore = useRef<number | null>(null);
  const [grid, setGrid] = useState(document.grid);
  const [chosen, setChosen] = useState<number | null>(null);
  useEffect(() => document.onRead(setGrid), [document]);
  useEffect(
    () =>
      document.onReveal((at) => {
        if (at.kind === "cell") setChosen(at.table);
      }),
    [document],
  );
  const tables = tablesOf(grid);
  const visible = tables.filter(
    ({ hidden, index }) => !hidden || index === chosen,
  );
  const table =
    tables.find(({ index }) => index === chosen) ??
    visible.find(({ rows }) => rows.length > 0) ??
    visible[0];
  const shown = table?.index ?? null;
  useLayoutEffect(() => {
    if (frame.current) onDrawn(frame.current, shown !== shownBefore.current);
    shownBefore.current = shown;
  }, [grid, shown, onDrawn]);
  return (
    <div ref={frame} className={styles.frame}>
      {visible.length > 1 && (
        <nav className={styles.tabs} aria-label={words.sheets}>
          {visible.map(({ index, name }) => (
            <button
              key={index}
              type="button"
              className={styles.tab}
              aria-pressed={index === shown}
              onClick={() => {
                setChosen(index);
              }}
            >
              {name}
            </button>
          ))}
        </nav>
      )}
      {table && <SheetTable table={table} />}
    </div>
  );
}
